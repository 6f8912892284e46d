import type {UnitEvidence} from "../../../../facts/evidence/evidence.js";
import {grouped} from "../../../numbers/licences/grouped.js";
import {periodWords} from "../dates/periodWords.js";

/** What a unit adds to the digits of a number. */
interface UnitWords {
  /** "$" */
  readonly before: string;
  /** "%", " soldiers", " deaths per 1,000 people" */
  readonly after: string;
  /** The cell of a data file: "percent". */
  readonly column: string;
  /** Words with digits of their own, which are no number of a figure: "per 1,000 people". */
  readonly fixed: readonly string[];
}

/** How a number of a unit should stand, in the vocabulary of the check. */
export function unitWords(unit: UnitEvidence): UnitWords {
  switch (unit.kind) {
    case "share":
      return words("%", "percent");
    case "count":
      return words(` ${unit.noun.many}`, unit.noun.many);
    case "duration":
      return words(` ${unit.per}s`, `${unit.per}s`);
    case "money": {
      const {sign, place, currency} = unit;
      return place === "before" ? {...words("", currency), before: sign} : words(`\u00a0${sign}`, currency);
    }
    case "rate": {
      const per = unit.per === 1 ? `per ${unit.of}` : `per ${grouped(unit.per)} ${unit.of}`;
      const after = unit.noun === undefined ? per : `${unit.noun.many} ${per}`;
      return {...words(` ${after}`, after), fixed: [per, ...ratesIn(unit)]};
    }
    case "index": {
      const base = `${periodWords(unit.base)} = 100`;
      return {...words(` (${base})`, `index (${base})`), fixed: [base]};
    }
    case "degrees":
      return words(`°${unit.scale}`, unit.scale === "C" ? "degrees Celsius" : "degrees Fahrenheit");
    case "points":
      return words(" percentage points", "percentage points");
    case "change":
      return words("%", "percent change");
    case "measure": {
      const {noun, symbol = ""} = unit;
      // "Parts per million" and "m³" name a unit, and count nothing.
      const fixed = [noun.many, noun.one, symbol].filter((each) => /\p{N}|(?:hundred|thousand|[mb]illion)/u.test(each));
      return {...words(` ${noun.many}`, noun.many), fixed};
    }
    case "ratio":
      return words(" times", "times");
  }
}

/** Other words for "per 1,000 people": "for every 1,000 people", "per thousand people". */
function ratesIn({per, of}: {readonly per: number; readonly of: string}): string[] {
  const numbers = per === 1 ? [""] : [grouped(per), String(per), ...(spelt.get(per) ?? [])].map((each) => `${each} `);
  const leads =
    per === 1
      ? ["for every", "for each", "to each"]
      : ["per", "for every", "in every", "of every", "out of every", "in", "for each"];
  return leads.flatMap((lead) => numbers.map((number) => `${lead} ${number}${of}`));
}

const spelt: ReadonlyMap<number, readonly string[]> = new Map([
  [10, ["ten"]],
  [100, ["hundred", "a hundred"]],
  [1000, ["thousand", "a thousand", "one thousand"]],
  [10_000, ["ten thousand"]],
  [100_000, ["hundred thousand", "a hundred thousand", "100k"]],
  [1_000_000, ["million", "a million", "one million", "1 million"]]
]);

const words = (after: string, column: string): UnitWords => ({before: "", after, column, fixed: []});
