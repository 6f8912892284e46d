import {expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {complement, remainder} from "../../src/facts/derived/derived.js";
import {event} from "../../src/facts/event.js";
import {absent, stated} from "../../src/facts/period.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {type Attribution, attributedTo, unattributed} from "../../src/facts/source.js";
import {shareOf, whole} from "../../src/facts/unit/unit.js";
import {citable} from "../../src/facts/citable.js";
import {sourceLine} from "../../src/figure/sourceLine.js";
import {language} from "../../src/words/language.js";

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});
const anchor = {kind: "elsewhere", url: "https://example.org"} as const;
const office = {id: "office", name: "Grain Office", via: "as cited in the article"};
const guild = {id: "guild", name: "GTS", producer: "Guild of Traders of Sund"};

const made = (id: string, topic: string, attribution: Attribution) =>
  claim({id, topic, quantity: exact(40), unit: shareOf(harvest), period: absent, attribution, anchor});

const barley = made("barley", "barley", attributedTo(office));
const rye = made("rye", "rye", attributedTo(office));
const tolls = made("tolls", "tolls", attributedTo(guild));
const oil = made("oil", "lamp oil", unattributed);
const wood = made("wood", "wood", unattributed);
const above = claim({...oil, id: "above", quantity: moreThan(30)});
const dated = (attribution: Attribution) =>
  event({id: "opened", label: "Opens", period: stated("2023-03"), attribution, anchor});

test.each([
  [[barley], "Source: Grain Office, as cited in the article"],
  [[barley, rye], "Source: Grain Office, as cited in the article"],
  [[tolls], "Source: Guild of Traders of Sund (GTS)"],
  [[oil], "Figure as given in the article, which names no source"],
  [[oil, wood], "Figures as given in the article, which names no source"],
  [[dated(unattributed)], "Source: dates as given in the article"],
  [[dated(attributedTo(guild))], "Source: Guild of Traders of Sund (GTS)"],
  [
    [barley, oil, rye],
    "Sources: Grain Office, as cited in the article (barley and rye); the article, which names no source (lamp oil)"
  ],
  [[barley, tolls], "Sources: Grain Office, as cited in the article (barley); Guild of Traders of Sund (GTS) (tolls)"],
  [[oil, dated(unattributed)], "Sources: the article, which names no source (lamp oil); the article (dates)"]
])("sourceLine(%#) credits whom it must and nobody else", (uses, text) => {
  expect(sourceLine(uses)).toEqual({kind: "phrase", text, uses});
});

test("sourceLine(uses) credits our arithmetic to the sources of what it rests on", () => {
  expect(sourceLine([remainder(barley)]).text).toBe("Source: Grain Office, as cited in the article");
  expect(sourceLine([complement(above)]).text).toBe("Figure as given in the article, which names no source");
  expect(sourceLine([barley, remainder(barley)]).uses).toEqual([barley]);
});

test("sourceLine of nothing is refused", () => {
  expect(() => sourceLine([])).toThrow("missing claims: nothing to name a source for");
});

test("citable(uses) are the claims and events, each once, in order", () => {
  const opened = dated(unattributed);
  expect(citable([remainder(rye, barley), opened, barley, tolls])).toEqual([rye, barley, opened, tolls]);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"]
])("list(%o) is %o", (words, text) => {
  expect(language.clauses.list(words)).toBe(text);
});
