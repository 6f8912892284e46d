import {expect, test} from "vitest";
import {sha256Hex} from "../../../src/facts/digest.js";
import type {RuleName} from "../../../src/check/rules.js";
import story from "../../../notebooks/israel-azerbaijan.js";
import {chartsOf} from "../../../src/story/notebook.js";
import {fileOf, findingsIn, strangeSubject, subjectOf} from "./drawnSubject.js";

type Seed = (file: string) => string;

/** A fault, the figure of the story that it is put into, and the rules that must catch it: these and no others. */
interface Fault {
  readonly fault: string;
  readonly figure: string;
  readonly seed: Seed;
  /** With the notebook at hand. */
  readonly rules: readonly RuleName[];
  /** Of the file alone; the same by default. */
  readonly alone?: readonly RuleName[];
}

const inPart =
  (part: RegExp) =>
  (from: string | RegExp, to: string): Seed =>
  (file) =>
    file.replace(part, (text) => text.replace(from, to));

const inText = inPart(/<g aria-hidden[\s\S]*/);
const inTitle = inPart(/<title>.*<\/title>/);
const inDesc = inPart(/<desc>.*<\/desc>/);
const inMetadata = inPart(/<metadata>.*<\/metadata>/);

/** Metadata changed by someone who knows that it has a digest. */
const forged =
  (from: string | RegExp, to: string): Seed =>
  (file) => {
    const changed = inMetadata(from, to)(file);
    const evidence = /"evidence":(.*),"digest"/.exec(changed)?.[1] ?? "";
    return changed.replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256Hex(evidence)}`);
  };

/** Two texts that change places. */
const swapped =
  (one: string, other: string): Seed =>
  (file) =>
    inText(one, "\u0000")(inText(other, one)(file)).replace("\u0000", other);

const inBoth =
  (from: string, to: string): Seed =>
  (file) =>
    inTitle(from, to)(inText(from, to)(file));

const faults: readonly Fault[] = [
  // number-unlicensed
  {
    fault: "a digit changed in a label",
    figure: "arms-exports",
    seed: inText(">17%<", ">19%<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a label that prints what is only mentioned",
    figure: "arms-imports",
    seed: inText(">69%<", ">60%<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "the values of two bars swapped",
    figure: "arms-flow",
    seed: swapped(">69%<", ">17%<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "the values of two grids swapped",
    figure: "three-shares",
    seed: swapped(">69%<", ">17%<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "the values of two tiles swapped",
    figure: "by-the-numbers",
    seed: swapped(">69%<", ">17%<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "the shares of two wholes swapped in the headline",
    figure: "arms-flow",
    seed: inText("17% of Israel’s", "69% of Israel’s"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a remainder that is another’s",
    figure: "arms-flow",
    seed: swapped(">31% from", ">83% from"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a number word that is no tally",
    figure: "three-shares",
    seed: inBoth("Three shares", "Four shares"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "squares of two percent",
    figure: "arms-imports",
    seed: inText("is one percent", "is two percent"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a rank by hand",
    figure: "arms-imports",
    seed: inText("the largest supplier", "the second supplier"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a multiple in a figure without one",
    figure: "arms-exports",
    seed: inText("as cited", "twice cited"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "thousands that nobody counted",
    figure: "war-deaths",
    seed: inText("A lower bound", "A lower bound of thousands"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "figures of another script",
    figure: "arms-imports",
    seed: inText(">69%<", ">٦٨٪<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a superscript",
    figure: "arms-imports",
    seed: inText(">from Israel<", ">from Israel²<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "another year in the headline",
    figure: "war-deaths",
    seed: inBoth("2020 war", "2022 war"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "the dates of two events swapped",
    figure: "ties-in-public",
    seed: swapped(">12 July 2023<", ">13 July 2023<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "an event a month later",
    figure: "ties-in-public",
    seed: inText(">March 2023<", ">April 2023<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a year of the axis outside what is drawn",
    figure: "ties-in-public",
    seed: inText(/(anchor="middle"[^>]*>)2021</, "$12019<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a day of the axis outside what is drawn",
    figure: "ties-in-public",
    seed: inText(/(anchor="middle"[^>]*>)12</, "$122<"),
    rules: ["number-unlicensed"]
  },
  {
    fault: "a digit changed in the title",
    figure: "arms-flow",
    seed: inTitle("17%", "71%"),
    rules: ["number-unlicensed"]
  },
  // bound-lost
  {
    fault: "the hedge dropped in the description",
    figure: "oil-purchases",
    seed: inDesc("more than 30%", "30%"),
    rules: ["bound-lost", "alt-disagrees"],
    alone: ["bound-lost"]
  },
  {
    fault: "a lower bound as an approximation",
    figure: "three-shares",
    seed: inText(">more than 30%<", ">about 30%<"),
    rules: ["bound-lost"]
  },
  {
    fault: "an estimate as a count",
    figure: "war-deaths",
    seed: inText("about 5,700 people", "5,700 people"),
    rules: ["bound-lost"]
  },
  {
    fault: "one of two days as the day",
    figure: "ties-in-public",
    seed: inText(">10 or 11 July 2023<", ">10 July 2023<"),
    rules: ["bound-lost"]
  },
  {
    fault: "one of two days as both",
    figure: "ties-in-public",
    seed: inText(">10 or 11 July 2023<", ">10–11 July 2023<"),
    rules: ["bound-lost"]
  },
  // unit-changed
  {
    fault: "a percentage without its sign",
    figure: "arms-imports",
    seed: inText(">69%<", ">69<"),
    rules: ["unit-changed"]
  },
  {
    fault: "percentage points",
    figure: "arms-exports",
    seed: inText("The 17% is", "The 17 percentage points are"),
    rules: ["unit-changed"]
  },
  {
    fault: "a share as an amount of money",
    figure: "arms-exports",
    seed: inText("The 17% is", "The $17 is"),
    rules: ["unit-changed"]
  },
  {
    fault: "weeks as months",
    figure: "war-deaths",
    seed: inText("six weeks", "six months"),
    rules: ["unit-changed"]
  },
  {
    fault: "people as soldiers",
    figure: "war-deaths",
    seed: inText("about 5,700 people", "about 5,700 soldiers"),
    rules: ["unit-changed"]
  },
  // derived-unmarked
  {
    fault: "the mark of a remainder reworded",
    figure: "three-shares",
    seed: inText("(our calculation)", "(a calculation)"),
    rules: ["derived-unmarked"]
  },
  {
    fault: "a multiple of our own in a sentence without its mark",
    figure: "arms-flow",
    seed: inText("The 17% is as cited", "It is about four times that. The 17% is as cited"),
    rules: ["derived-unmarked"]
  },
  // rounding
  {
    fault: "a decimal that nobody printed",
    figure: "arms-flow",
    seed: inBoth("69% of", "69.4% of"),
    rules: ["rounding"]
  },
  {
    fault: "a coarser figure",
    figure: "arms-imports",
    seed: inText(">69%<", ">nearly 70%<"),
    rules: ["rounding"]
  },
  {
    fault: "a hedge on an exact figure",
    figure: "arms-imports",
    seed: inText(">69%<", ">more than 69%<"),
    rules: ["rounding"]
  },
  {
    fault: "a phrase that is too strong",
    figure: "arms-imports",
    seed: inBoth("more than two-thirds", "at least seven-tenths"),
    rules: ["rounding"]
  },
  {
    fault: "an interval rounded too far",
    figure: "arms-flow",
    seed: inText("3.9–4.2, our", "4–5, our"),
    rules: ["number-unlicensed"]
  },
  // alt-disagrees
  {
    fault: "a number left out of the description",
    figure: "by-the-numbers",
    seed: inDesc(", 17% of Israel’s arms exports", ""),
    rules: ["alt-disagrees"]
  },
  {
    fault: "a word changed in the description",
    figure: "war-deaths",
    seed: inDesc("open ring", "closed ring"),
    rules: ["alt-disagrees"],
    alone: []
  },
  {
    fault: "a digit changed in the description",
    figure: "arms-exports",
    seed: inDesc("17%", "18%"),
    rules: ["number-unlicensed", "alt-disagrees"]
  },
  // table-disagrees
  {
    fault: "a value forged in the metadata, digest and all",
    figure: "arms-imports",
    seed: forged('"value":31', '"value":32'),
    rules: ["table-disagrees"],
    alone: ["number-unlicensed", "table-disagrees"]
  },
  {
    fault: "an interval forged in the metadata, digest and all",
    figure: "arms-flow",
    seed: forged('"high":31.5', '"high":35.5'),
    rules: ["table-disagrees"]
  },
  {
    fault: "a source forged in the metadata, digest and all",
    figure: "oil-purchases",
    seed: forged('"source":null', '"source":"sipri"'),
    rules: ["table-disagrees"]
  },
  {
    fault: "another figure’s name in the metadata",
    figure: "arms-imports",
    seed: inMetadata('"figure":"arms-imports"', '"figure":"arms-exports"'),
    rules: ["table-disagrees"],
    alone: []
  },
  {
    fault: "another width in the metadata",
    figure: "arms-imports",
    seed: inMetadata('"width":640', '"width":320'),
    rules: ["table-disagrees"]
  },
  {
    fault: "no metadata",
    figure: "arms-imports",
    seed: inMetadata(/.*/, "<metadata/>"),
    rules: ["table-disagrees"]
  },
  // source-missing, attribution-wrong
  {
    fault: "the line of several sources gone",
    figure: "war-deaths",
    seed: inText(/<text[^>]*>Sources: .*<\/text>\n/, ""),
    rules: ["source-missing"]
  },
  {
    fault: "a source left out",
    figure: "arms-imports",
    seed: inText(/; SIPRI, as.*<\/text>\n<text[^>]*>reported by Detq \(ten-year ranking\)/, ""),
    rules: ["attribution-wrong"]
  },
  {
    fault: "topics credited the wrong way round",
    figure: "three-shares",
    seed: swapped("(arms shares)", "(oil share)"),
    rules: ["attribution-wrong"]
  },
  {
    fault: "the article’s silence left out",
    figure: "by-the-numbers",
    seed: inText("names no source", "cites officials"),
    rules: ["attribution-wrong"]
  },
  // whole-missing
  {
    fault: "the whole left out of the deck",
    figure: "arms-exports",
    seed: inText("Share of Israel’s exports of major arms by volume", "Share by volume"),
    rules: ["whole-missing"]
  },
  {
    fault: "the heading of a bar cut short",
    figure: "arms-flow",
    seed: inText(">Israel’s exports of major arms<", ">Major arms<"),
    rules: ["whole-missing"]
  },
  {
    fault: "the words of a tile gone",
    figure: "by-the-numbers",
    seed: inText("of the oil that Israel buys", "of its purchases"),
    rules: ["whole-missing"]
  },
  // period-missing
  {
    fault: "one of two periods left out",
    figure: "three-shares",
    seed: inText(/<text[^>]*>2016–20<\/text>\n/, ""),
    rules: ["period-missing"]
  },
  {
    fault: "the period of a tile left out",
    figure: "by-the-numbers",
    seed: inText(/<text[^>]*>period not stated<\/text>\n/, ""),
    rules: ["period-missing"]
  },
  {
    fault: "one year of a period",
    figure: "arms-exports",
    seed: inText("2016–20", "2016"),
    rules: ["period-missing"]
  },
  {
    fault: "the date of an event left out",
    figure: "ties-in-public",
    seed: inText(/<text[^>]*>13 July 2023<\/text>\n/, ""),
    rules: ["period-missing"]
  }
];

const charts = new Map(chartsOf(story).map((chart) => [chart.figure.id, {chart, file: fileOf(chart)}]));

function seeded({fault, figure, seed}: Fault) {
  const drawn = charts.get(figure);
  if (!drawn) throw new Error(`unknown figure: ${figure}: ${fault}`);
  const changed = seed(drawn.file);
  if (changed === drawn.file) throw new Error(`nothing changed: ${fault}`);
  return {chart: drawn.chart, changed};
}

test("the table seeds every rule about numbers", () => {
  expect(new Set(faults.flatMap(({rules}) => rules)).size).toBe(11);
});

test.each(faults)("with its notebook, the rule for it and no other catches $fault in $figure", async (fault) => {
  const {chart, changed} = seeded(fault);
  const found = (await findingsIn(subjectOf(chart, changed))).map(({rule}) => rule);
  expect([...new Set(found)].toSorted()).toEqual(fault.rules.toSorted());
});

test.each(faults)("alone, the rule for it and no other catches $fault in $figure", async (fault) => {
  const found = (await findingsIn(strangeSubject(seeded(fault).changed))).map(({rule}) => rule);
  expect([...new Set(found)].toSorted()).toEqual((fault.alone ?? fault.rules).toSorted());
});
