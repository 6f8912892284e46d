import {expect, test} from "vitest";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import type {Phrase} from "../../src/words/phrase.js";
import {say} from "../../src/words/say.js";
import {shareClaim} from "./sampleClaims.js";

const claim = shareClaim("imports", exact(69), "one");
const other = shareClaim("exports", exact(17), "two");
const open = shareClaim("oil", moreThan(30), "three");
const label = say`from Israel`;

/** What a caller without a compiler can hand over as a text. */
const unchecked = (value: unknown) => value as Phrase;

test("shareGrid(parts, {rest}) refuses a text that was not written with say, and says how to write it", () => {
  expect(() => shareGrid([{claim, label}], {rest: unchecked("others")})).toThrow(
    "invalid rest: others (say`…`): shareGrid"
  );
  expect(() => shareGrid([{claim, label: unchecked("Israel")}], {rest: label})).toThrow(
    "invalid label: Israel (say`…`): shareGrid, claim imports"
  );
  expect(() => shareGrid({claim: open, label}, {unknown: unchecked(undefined)})).toThrow("missing unknown: shareGrid");
});

test("shareGrid(parts, options) names an option that it does not have, and the one that was meant", () => {
  const options = {rset: label} as unknown as {rest: Phrase};
  expect(() => shareGrid([{claim, label}], options)).toThrow("unknown option: rset (did you mean rest?): shareGrid");
});

test("twoWholes(first, second, {flow}) refuses to go without flow or rest", () => {
  const bars = [
    {claim, label, rest: label},
    {claim: other, label, rest: label}
  ] as const;
  expect(() => twoWholes(...bars, {flow: unchecked(undefined)})).toThrow("missing flow: twoWholes (say`…`)");
  expect(() => twoWholes(bars[0], {...bars[1], rest: unchecked(null)}, {flow: label})).toThrow(
    "invalid rest: null (say`…`): twoWholes, claim exports"
  );
});
