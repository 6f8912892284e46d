import {expect, test} from "vitest";
import {absent} from "../../src/facts/period.js";
import {whole} from "../../src/facts/unit/unit.js";
import {exact} from "../../src/facts/quantity.js";
import {claimWords, wholeWords} from "../../src/words/factWords.js";
import {by, on, share} from "../faults/right/factsOf.js";

test.each([
  ["The trust’s posts", "posts", "the trust’s posts"],
  ["Voters", "voters", "Voters"],
  ["Posts of doctors", "posts", "Posts of doctors"],
  ["Imports", "tonnes", "Imports (tonnes)"],
  ["Signposts", "posts", "Signposts (posts)"]
])("wholeWords() says once what %s are counted in", (label, measure, words) => {
  expect(wholeWords(whole({id: "all", label, measure, geography: "FR", period: absent}))).toBe(words);
});

test("claimWords() says which part of its whole a share is where nobody is named", () => {
  expect(claimWords(share(exact(52), "Residents of Marn", "2026", on("would drive")))).toBe("would drive: 52% of Residents of Marn (number)"); // prettier-ignore
  const named = share(exact(52), "Residents of Marn", "2026", {...by("Ash"), ...on("would drive")});
  expect(claimWords(named)).toBe("Ash: 52% of Residents of Marn (number)");
});
