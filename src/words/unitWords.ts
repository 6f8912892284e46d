import type {Noun} from "../facts/unit/measure.js";
import type {Ratio, Unit} from "../facts/unit/unit.js";
import {formatPeriod} from "./dates.js";
import {language} from "./language.js";

const {units: names} = language;

/** How a unit is printed. */
export interface UnitWords {
  /** What stands right before and right after the digits: "$", "%", "°C". */
  readonly before: string;
  readonly after: string;
  /** What follows in a sentence, after a space: "soldiers"; *null* where the signs say it all. */
  readonly noun: Noun | null;
  /** True where the words around the number may bring its noun: "6,000" over "soldiers killed". */
  readonly counted: boolean;
  /** True for a number of people or things, which are fewer and not less. */
  readonly ofThings: boolean;
  /** *spelled* for "six weeks"; *signed* for "+3.2"; *directed* for "up 3.2%" in a sentence and "+3.2%" elsewhere. */
  readonly digits: "plain" | "spelled" | "signed" | "directed";
  /** In narrow places instead of **after** and **noun**: "km"; **afterOne** stands after 1 instead. */
  readonly short: {readonly before: string; readonly after: string; readonly afterOne?: string};
  /** The cell of a data file: "percent". */
  readonly column: string;
  /** True for money, of which a part of a whole is printed with both of its places: "$9.50". */
  readonly hasCents?: true;
  /** What a fraction such as "a third" is a third of: 100 for a share, 1 for a ratio; *null* where none can be said. */
  readonly one: number | null;
}

/** How a unit is printed, in one place for texts, axes, tables and data files. */
export function unitWords(unit: Unit | Ratio): UnitWords {
  switch (unit.kind) {
    case "share":
      return {...bare, ...signs("", "%"), column: names.percent, one: 100};
    case "count":
      return {...bare, noun: unit.noun, counted: true, ofThings: true, column: unit.noun.many};
    case "duration": {
      const noun = names.duration(unit.per);
      return {...bare, noun, digits: "spelled", short: short(noun), column: noun.many};
    }
    case "money": {
      const {sign, place, currency} = unit;
      return {
        ...bare,
        ...(place === "before" ? signs(sign, "") : signs("", `${space}${sign}`)),
        column: currency,
        hasCents: true
      };
    }
    case "rate": {
      const per = rateWords(unit);
      const noun = {one: join(unit.noun?.one, per), many: join(unit.noun?.many, per)};
      return {...bare, noun, column: noun.many};
    }
    case "index": {
      const base = `(${formatPeriod(unit.base)} = 100)`;
      return {...bare, noun: {one: base, many: base}, counted: true, column: names.index(base)};
    }
    case "degrees":
      return {
        ...bare,
        after: `°${unit.scale}`,
        short: {before: "", after: "°"},
        column: names.degrees(names.scales[unit.scale])
      };
    case "points":
      return {
        ...bare,
        noun: names.points,
        digits: "signed",
        short: short(names.shortPoints),
        column: names.points.many
      };
    case "change":
      return {...bare, ...signs("", "%"), digits: "directed", column: names.percentChange};
    case "measure": {
      const {noun, symbol, place = "after"} = unit;
      const word = symbol ?? noun.many;
      const before = place === "before" ? word : "";
      // "154% of GDP".
      const after = place === "before" ? "" : `${/^[%‰°]/u.test(word) ? "" : space}${word}`;
      const isNoun = place === "after" && symbol === undefined;
      return {...bare, noun, short: isNoun ? short(noun) : {before, after}, column: noun.many};
    }
    case "ratio":
      return {...bare, column: names.times, one: 1};
  }
}

/** The words of a rate after its number: "per 1,000 people", "per woman". */
function rateWords({per, of}: Extract<Unit, {kind: "rate"}>): string {
  return names.rate(per === 1 ? null : String(per).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ","), of);
}

/** Keeps a number and its sign in one line. */
const space = "\u00a0";

const bare = {
  before: "",
  after: "",
  noun: null,
  counted: false,
  ofThings: false,
  digits: "plain",
  short: {before: "", after: ""},
  one: null
} as const;

/** A noun after its number: "2 years", and "1 year". */
const short = ({one, many}: Noun) => ({before: "", after: ` ${many}`, afterOne: ` ${one}`});

const signs = (before: string, after: string) => ({before, after, short: {before, after}});

const join = (...words: readonly (string | undefined)[]) => words.filter((word) => word !== undefined).join(" ");
