import {ruleNamed, type RuleName} from "../../src/check/rules.js";
import {fragmentFaults} from "../check/kit/fragmentFaults.js";
import {chunkFaults, pdfFaults, pictureFaults} from "../check/kit/rasterFaults.js";
import {legitimate} from "../check/numbers/legitimate.js";
import {untrue} from "../check/numbers/untrue.js";
import {otherPages, unsafePages} from "../check/pages/pageFaults.js";
import {otherParts} from "../check/pages/partFaults.js";
import {disguises} from "./disguises.js";
import {type Crafted, crafted} from "./crafted/crafted.js";
import type {Fault} from "./fault.js";
import {fonts} from "./fonts.js";
import {flowForgeries, forgeries} from "./forgeries.js";
import {furniture} from "./furniture.js";
import {hostileFiles} from "./hostileFiles.js";
import {marks} from "./marks.js";
import {markup} from "./markup.js";
import {numbers} from "./numbers.js";
import {paint} from "./paint.js";
import {readings} from "./readings.js";
import {rightTexts} from "./right/rightTexts.js";
import {veils} from "./veils.js";

/** A fault that the tests put in, and the rules that must tell of it; none for what a waiver in the file excuses. */
export interface KindFault {
  readonly what: string;
  readonly rules: readonly RuleName[];
}

const of = (faults: readonly Fault[]): KindFault[] =>
  faults.map(({what, figure, rules, alone}) => ({
    what: `${what} in ${figure}`,
    rules: [...new Set([...rules, ...alone])]
  }));

const by = (rules: readonly RuleName[], faults: readonly (readonly [what: string, ...unknown[]])[]): KindFault[] =>
  faults.map(([what]) => ({what, rules}));

const made = (forgeries: readonly Crafted[]): KindFault[] =>
  forgeries.map(([rule, what, figure]) => ({what: `${what} in ${String(figure)}`, rules: [rule]}));

/** Rules about what words say, and not about the numbers in them. */
const wordRules: readonly RuleName[] = [
  "text-misread",
  "attribution-wrong",
  "source-missing",
  "period-missing",
  "whole-missing",
  "alt-disagrees",
  "label-elsewhere",
  "name-missing"
];
const isOfWords = ({rules}: KindFault) => rules.some((rule) => wordRules.includes(rule));

/** Rules that compare a file with another render of it: they understand nothing. */
const comparing: readonly RuleName[] = ["stale", "nondeterministic"];
const isBlind = ({rules}: KindFault) => rules.every((rule) => comparing.includes(rule));

const inFiles = [...of(marks), ...of(furniture), ...of(readings), ...of(markup), ...of(numbers)];
const drawn = inFiles.filter((fault) => !isBlind(fault));

/** Changes that only comparison tells of, since they tell a reader nothing. */
export const blind: readonly string[] = inFiles.filter(isBlind).map(({what}) => what);

/** The faults of the tests by kind. */
export const kinds: Readonly<Record<string, readonly KindFault[]>> = {
  "the font that is shown": of(fonts),
  "marks, paint and readings": [
    ...drawn.filter((fault) => !isOfWords(fault)),
    ...of(paint),
    ...of(veils),
    ...made(crafted.marks)
  ],
  "words, names and sources": [...drawn.filter(isOfWords), ...made(crafted.words)],
  "numbers in words and in disguise": [
    ...of(disguises),
    ...made(crafted.numbers),
    ...untrue.map(([rule, text]) => ({what: text, rules: [rule]}))
  ],
  "forgeries of everything at once": [
    ...[...forgeries, ...flowForgeries].map(({what, told}) => ({what, rules: told === "waived" ? [] : [told]})),
    ...made(crafted.evidence)
  ],
  "pages, frames and sheets": [
    ...by(["page-unsafe", "page-disagrees"], unsafePages),
    ...by(["page-disagrees"], [...otherPages, ...otherParts])
  ],
  fragments: by(["inline-disagrees"], fragmentFaults),
  "PNG and PDF": by(["raster-disagrees"], [...pictureFaults, ...chunkFaults, ...pdfFaults]),
  "hostile files": by(["xml-malformed"], hostileFiles)
};

const groupsOf = (faults: readonly KindFault[]): string => {
  const counts = new Map<string, number>();
  for (const {rules} of faults) {
    const groups = rules.length === 0 ? ["waivers"] : [...new Set(rules.map((rule) => ruleNamed(rule).group))];
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([group, count]) => `${group} ${count}`)
    .join(", ");
};

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** The tables of docs/faults.md. @param alarms the legitimate texts that the check alarms over, by kind */
export function faultTables(alarms: Readonly<Record<string, readonly string[]>>): string {
  const all = Object.values(kinds).flat();
  const tried = {...legitimate, ...rightTexts};
  const texts = Object.values(tried).flat();
  return [
    row("Kind", "Faults tried", "Caught", "By rules of these groups"),
    row("---", "---", "---", "---"),
    ...Object.entries(kinds).map(([kind, faults]) => row(kind, faults.length, faults.length, groupsOf(faults))),
    row("all", all.length, all.length, groupsOf(all)),
    "",
    row("Legitimate texts", "Tried", "False alarms"),
    row("---", "---", "---"),
    ...Object.entries(tried).map(([kind, own]) => row(kind, own.length, alarms[kind]?.length ?? 0)),
    row("all", texts.length, Object.values(alarms).flat().length)
  ].join("\n");
}
