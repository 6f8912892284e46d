import {checkFile, fileRules} from "../check/checkFile.js";
import {type Finding, isRuleName, type RuleName} from "../check/rules.js";
import {applyWaivers, unusedFindings} from "../check/applyWaivers.js";
import type {Chart} from "../figure/figure.js";
import {subjectOf} from "./subject.js";

/** One file of a figure. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What the check finds in one file of a figure, the rules of `verdictRules` applied. */
export type FindingsIn = (chart: Chart, file: NamedText) => Promise<readonly Finding[]>;

/** What the check says of the files of one figure. */
export interface Verdict {
  /** How many rules were applied. */
  readonly rules: number;
  /** How many files they were applied to. */
  readonly files: number;
  readonly standing: readonly FoundIn[];
  readonly waived: readonly (FoundIn & {readonly reason: string})[];
}

/** One violation, and the files that have it. */
export interface FoundIn {
  readonly finding: Finding;
  readonly files: readonly string[];
}

/** The rules that compare a file with another render of it, or with what stands in the folder. */
export const comparingRules: readonly RuleName[] = ["nondeterministic", "stale"];

/** The rules that look at a file by itself: all that can be said of a text that was only just rendered. */
const verdictRules: readonly RuleName[] = fileRules.filter((name) => !comparingRules.includes(name));

/** Looks at a text. */
export const checkText: FindingsIn = (chart, {name, text}) =>
  checkFile(subjectOf(chart.figure, {file: name, text}), verdictRules);

/** Looks at each text once, however often it is asked about, and so holds them all. */
export function sharedFindings(): FindingsIn {
  const known = new Map<Chart, Map<string, Promise<readonly Finding[]>>>();
  return (chart, file) => {
    const {text} = file;
    const texts = known.get(chart) ?? new Map<string, Promise<readonly Finding[]>>();
    known.set(chart, texts);
    const findings = texts.get(text) ?? checkText(chart, file);
    texts.set(text, findings);
    return findings;
  };
}

/** Holds what the rules found in the files of a figure against the figure’s waivers. */
export function verdictOf(
  chart: Chart,
  files: readonly {readonly file: string; readonly findings: readonly Finding[]}[]
): Verdict {
  const found = files.flatMap(({file, findings}) => findings.map((finding) => ({file, finding})));
  const own = (chart.figure.waivers ?? []).filter(({rule}) => !isRuleName(rule) || verdictRules.includes(rule));
  const {standing, waived, unused} = applyWaivers(
    found.map(({finding}) => finding),
    own
  );
  const fileOf = (finding: Finding) => found.filter((each) => each.finding === finding).map(({file}) => file);
  return {
    rules: verdictRules.length,
    files: files.length,
    standing: [
      ...alike(standing.map((finding) => ({finding, files: fileOf(finding)}))),
      ...unusedFindings(unused).map((finding) => ({finding, files: []}))
    ],
    waived: alike(waived.map(({finding, reason}) => ({finding, reason, files: fileOf(finding)})))
  };
}

/** The same violation in several files as one. */
function alike<F extends FoundIn>(all: readonly F[]): F[] {
  const groups = new Map<string, F>();
  for (const each of all) {
    const key = JSON.stringify(each.finding);
    const first = groups.get(key);
    groups.set(key, first ? {...first, files: [...new Set([...first.files, ...each.files])]} : each);
  }
  return [...groups.values()];
}
