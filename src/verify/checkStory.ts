import {basename, join} from "node:path";
import {pinnedIn, pinnedOf} from "../check/article/pinned.js";
import type {Kit} from "../check/kit/kit.js";
import type {Chart} from "../figure/figure.js";
import {checkKit, checkPage, checkPinned} from "../check/checkBeside.js";
import {checkFile, isWanted} from "../check/checkFile.js";
import {readEvidence} from "../check/evidence.js";
import type {Page} from "../check/pages/page.js";
import {readPublished} from "../check/published.js";
import {type Finding, isRuleName, type RuleName} from "../check/rules.js";
import type {Subject} from "../check/subject.js";
import {carriedWaivers} from "../check/carriedWaivers.js";
import {applyWaivers, unusedFindings} from "../check/applyWaivers.js";
import type {ArticleText} from "../facts/article/articleText.js";
import type {Evidence} from "../facts/evidence/evidence.js";
import {type Notebook, statedIn} from "../story/notebook.js";
import {olderFacts, olderFinding} from "./olderFacts.js";
import {checkText, comparingRules, type FindingsIn} from "./verdict.js";

/** A violation, in which file and of which figure. */
export interface FiledFinding {
  readonly figure: string;
  readonly file: string;
  readonly finding: Finding;
}

/** What came of checking files. */
export interface Checked {
  /** How many files and figures were looked at. */
  readonly files: number;
  readonly figures: number;
  readonly findings: readonly FiledFinding[];
  /** What the notebook waives, each with its reason. */
  readonly waived: readonly (FiledFinding & {readonly reason: string})[];
}

/** Which rules to apply; default all. */
export interface CheckOptions {
  readonly only?: readonly RuleName[];
}

/** A figure of a story with its published files, read and ready to be checked. */
export interface FigureSubjects {
  readonly chart: Chart;
  readonly subjects: readonly Subject[];
  /** What goes with its pictures. */
  readonly kit: Kit;
  /** What is wrong with the folder rather than with a file: one that is missing. */
  readonly findings: readonly FileFinding[];
}

/** A finding, and the file that it is in. */
interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** What a render now would make of a file in a folder. */
interface PlannedChange {
  readonly name: string;
  readonly state: "new" | "changed" | "unchanged" | "removed";
}

/**
 * Checks the published files of the figures of a story and applies the figures’ waivers.
 * @param options **findingsIn** looks at each file by the rules of `verdictRules`; default a look at each
 */
export async function checkStory(
  figures: readonly FigureSubjects[],
  {findingsIn = checkText, ...options}: CheckOptions & {readonly findingsIn?: FindingsIn} = {}
): Promise<Checked> {
  const checked: Checked[] = [];
  for (const figure of figures) checked.push(await checkFigure(figure, options, findingsIn));
  return together(checked);
}

/**
 * Checks that the files of a folder are what a render would write now.
 * @param figures of which the pictures are checked one by one, with the line that differs
 */
export function checkFolder(
  changes: readonly PlannedChange[],
  folder: string,
  figures: readonly FigureSubjects[] = []
): Checked {
  const checkedApart = new Set(
    figures.flatMap(({subjects, findings}) => [...subjects, ...findings].map(({file}) => file))
  );
  const findings = changes.flatMap(({name, state}): FiledFinding[] => {
    const file = join(folder, name);
    if (state === "unchanged" || (checkedApart.has(file) && state !== "removed")) return [];
    const found = {new: "none", changed: "another text", removed: "a file that is rendered no more"}[state];
    const expected = state === "removed" ? "no file (run nutgraf render)" : "what nutgraf render writes now";
    return [{figure: "the folder", file, finding: {rule: "stale", where: "the file", found, expected}}];
  });
  return {files: 0, figures: 0, findings, waived: []};
}

/** Checks the pages of a folder that are of no one figure: contact sheets, and the list of all stories. */
export function checkSheets(pages: readonly Page[], {only}: CheckOptions = {}): Checked {
  const findings = pages.flatMap((page) =>
    checkPage(page, only).map((finding) => ({figure: "the folder", file: page.file, finding}))
  );
  return {files: 0, figures: 0, findings, waived: []};
}

/**
 * Looks a story’s claims, events and periods up in its article, and the article’s numbers in them. The figures drawn from
 * the article are one figure here: what is wrong is wrong with all.
 */
export function checkArticle(story: Notebook, file: string, article: ArticleText, {only}: CheckOptions = {}): Checked {
  const pinned = pinnedIn(statedIn(story));
  const found = checkPinned({article, pinned, waivers: story.article?.waivers ?? []}, only);
  return {files: 0, figures: 0, findings: found.map((finding) => ({figure: "the article", file, finding})), waived: []};
}

/** Checks a published file without its notebook, against what it carries itself and, at hand, the text of the article. */
export async function checkLoneFile(
  file: string,
  text: string,
  {only, article}: CheckOptions & {readonly article?: ArticleText} = {}
): Promise<Checked> {
  const published = readPublished(text);
  const carried = published && readEvidence(published.metadata);
  const subject: Subject = {file, text, published, evidence: carried?.evidence ?? null, intent: null};
  const figure = carried?.figure ?? basename(file);
  const found = await checkFile(subject, only);
  if (article !== undefined && carried && isWanted("article-changed", only)) {
    found.push(...checkPinned({article, pinned: pinnedOf(carried.evidence), waivers: []}, ["article-changed"]));
  }
  const {standing, waived} = applyWaivers(found, carriedWaivers(subject.evidence));
  return {
    files: 1,
    figures: 1,
    findings: standing.map((finding) => ({figure, file, finding})),
    waived: waived.map((each) => ({figure, file, ...each}))
  };
}

/** Several results as one. */
export function together(all: readonly Checked[]): Checked {
  return {
    files: all.reduce((sum, {files}) => sum + files, 0),
    figures: all.reduce((sum, {figures}) => sum + figures, 0),
    findings: all.flatMap(({findings}) => findings),
    waived: all.flatMap(({waived}) => waived)
  };
}

async function checkFigure(
  {chart, subjects, kit, findings: ofFolder}: FigureSubjects,
  {only}: CheckOptions,
  findingsIn: FindingsIn
): Promise<Checked> {
  const {id, waivers = []} = chart.figure;
  const older = olderFacts(subjects, kit);
  const found: FileFinding[] = ofFolder.filter(({finding}) => isWanted(finding.rule, only));
  // The plan has looked at the same texts for its sheet, unless only some rules are asked for.
  const findingsOf = async (of: FigureSubjects["chart"], subject: Subject) =>
    only
      ? checkFile(subject, only)
      : [
          ...(await findingsIn(of, {name: subject.file, text: subject.text})),
          ...(await checkFile(subject, comparingRules))
        ];
  if (older) {
    found.push(...(await checkOlder(older, {subjects, kit}, only)));
  } else {
    for (const subject of subjects) {
      for (const finding of await findingsOf(chart, subject)) found.push({file: subject.file, finding});
    }
    found.push(...(await checkKit(kit, only)));
    for (const page of kit.snippets) {
      found.push(...checkPage(page, only).map((finding) => ({file: page.file, finding})));
    }
  }
  const {standing, waived, unused} = applyWaivers(
    found.map(({finding}) => finding),
    waivers
  );
  const fileOf = (finding: Finding) => found.find((each) => each.finding === finding)?.file ?? "";
  // What is waived of the other facts shows again after the render.
  const stray =
    isWanted("waiver-unused", only) && !older
      ? unused.filter(({rule}) => !isRuleName(rule) || isWanted(rule, only))
      : [];
  return {
    files: subjects.length,
    figures: 1,
    findings: [
      ...standing.map((finding) => ({figure: id, file: fileOf(finding), finding})),
      ...unusedFindings(stray).map((finding) => ({figure: id, file: `figure ${id}`, finding}))
    ],
    waived: waived.map(({finding, reason}) => ({figure: id, file: fileOf(finding), finding, reason}))
  };
}

/** What a figure was published with is not what its notebook says now: that once, and what is wrong with its files by their own facts. */
async function checkOlder(
  older: Evidence,
  {subjects, kit}: Pick<FigureSubjects, "subjects" | "kit">,
  only: CheckOptions["only"]
): Promise<FileFinding[]> {
  const found: FileFinding[] = [];
  // Each file has a finding of its own, so that waivers and reports know them apart.
  const stale = () => (isWanted("stale", only) ? [olderFinding(older, kit.evidence)] : []);
  for (const {file, text, published} of subjects) {
    const own = await checkFile({file, text, published, evidence: older, intent: null}, only);
    found.push(...[...stale(), ...own].map((finding) => ({file, finding})));
  }
  return found;
}
