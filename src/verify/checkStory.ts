import {basename, dirname, join} from "node:path";
import {pinnedIn, pinnedOf} from "../check/article/pinned.js";
import {checkFile, checkKit, checkPinned, isWanted} from "../check/checkFile.js";
import {readEvidence} from "../check/evidence.js";
import {readPublished} from "../check/published.js";
import {type Finding, isRuleName, type RuleName} from "../check/rules.js";
import type {Subject} from "../check/subject.js";
import {applyWaivers, unusedFindings} from "../check/applyWaivers.js";
import {readArticle} from "../facts/anchor.js";
import {citable} from "../figure/sourceLine.js";
import {chartsOf, type Notebook} from "../story/notebook.js";
import {labelOf} from "../publish/files/fileNames.js";
import type {Change} from "../publish/plan/folder.js";
import {publishedFormats, rasterFormats} from "../story/formats.js";
import {type PlannedStory, planStory} from "../publish/plan/publishStory.js";
import {planIndex} from "../publish/plan/storiesIndex.js";
import {type FigureSubjects, subjectsOf} from "./subjectsOf.js";
import {comparingRules, type FindingsIn, sharedFindings} from "./verdict.js";

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

/**
 * Checks the published files of a story in its folder, and holds what is found against the waivers of its figures. The
 * records and the manifest beside the figures are held against what would be written now.
 * @param options **onPlan** is told what that is, where a rule asks for it
 */
export async function checkStory(
  story: Notebook,
  folder: string,
  options: CheckOptions & {readonly onPlan?: (planned: PlannedStory) => void} = {}
): Promise<Checked> {
  const {only, onPlan} = options;
  const findingsIn = sharedFindings();
  const planned = isWanted("stale", only)
    ? await planStory(story, dirname(folder), {formats: listed, findingsIn})
    : null;
  if (planned) onPlan?.(planned);
  const changes = planned?.changes ?? [];
  const rendered = new Map(
    changes.flatMap(({name, content}): [string, string][] => (typeof content === "string" ? [[name, content]] : []))
  );
  const anew = isWanted("stale", only) || isWanted("nondeterministic", only);
  const figures = await subjectsOf(story, folder, {anew, rendered});
  const checked: Checked[] = [checkFolder(changes, folder)];
  for (const figure of figures) checked.push(await checkFigure(figure, options, findingsIn));
  return together(checked);
}

/** What stands in the folder for good; the rest is made from it where it is needed. */
const listed = publishedFormats.filter((format) => !rasterFormats.includes(format));

function isPictureName(name: string): boolean {
  const format = labelOf(name)?.format;
  return format === "svg" || format === "dark";
}

function checkFolder(changes: readonly Change[], folder: string): Checked {
  const findings = changes.flatMap(({name, state}): FiledFinding[] => {
    // A figure that is new or changed is found file by file, with the line that differs.
    if (state === "unchanged" || (isPictureName(name) && state !== "removed")) return [];
    const found = {new: "none", changed: "another text", removed: "a file that is rendered no more"}[state];
    const expected = state === "removed" ? "no file (run nutgraf render)" : "what nutgraf render writes now";
    return [
      {figure: "the folder", file: join(folder, name), finding: {rule: "stale", where: "the file", found, expected}}
    ];
  });
  return {files: 0, figures: 0, findings, waived: []};
}

/** Checks that the page of all stories in the folder **out** is what it would be with some **planned** ones. */
export async function checkIndex(out: string, planned: readonly PlannedStory[]): Promise<Checked> {
  return checkFolder((await planIndex(out, planned)).changes, out);
}

/**
 * Looks a story’s claims, events and periods up in its article, and the article’s numbers in them. The figures drawn from
 * the article are one figure here: what is wrong is wrong with all.
 */
export function checkArticle(story: Notebook, file: string, raw: string, {only}: CheckOptions = {}): Checked {
  const article = readArticle(raw);
  const pinned = pinnedIn(citable(chartsOf(story).flatMap(({figure}) => figure.uses)));
  const found = checkPinned({article, pinned, waivers: story.article?.waivers ?? []}, only);
  return {files: 0, figures: 0, findings: found.map((finding) => ({figure: "the article", file, finding})), waived: []};
}

/** Checks a published file that comes alone, against what it carries itself and, at hand, the text of the article. */
export async function checkLoneFile(
  file: string,
  text: string,
  {only, article}: CheckOptions & {readonly article?: string} = {}
): Promise<Checked> {
  const published = readPublished(text);
  const carried = published && readEvidence(published.metadata);
  const subject: Subject = {file, text, published, evidence: carried?.evidence ?? null, intent: null};
  const figure = carried?.figure ?? basename(file);
  const found = await checkFile(subject, only);
  if (article !== undefined && carried && isWanted("article-changed", only)) {
    found.push(
      ...checkPinned({article: readArticle(article), pinned: pinnedOf(carried.evidence), waivers: []}, [
        "article-changed"
      ])
    );
  }
  return {files: 1, figures: 1, findings: found.map((finding) => ({figure, file, finding})), waived: []};
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
  const found: {readonly file: string; readonly finding: Finding}[] = ofFolder.filter(({finding}) =>
    isWanted(finding.rule, only)
  );
  // The plan has looked at the same texts for its sheet, unless only some rules are asked for.
  const findingsOf = async (of: FigureSubjects["chart"], subject: Subject) =>
    only
      ? checkFile(subject, only)
      : [
          ...(await findingsIn(of, {name: subject.file, text: subject.text})),
          ...(await checkFile(subject, comparingRules))
        ];
  for (const subject of subjects) {
    for (const finding of await findingsOf(chart, subject)) found.push({file: subject.file, finding});
  }
  found.push(...(await checkKit(kit, only)));
  const {standing, waived, unused} = applyWaivers(
    found.map(({finding}) => finding),
    waivers
  );
  const fileOf = (finding: Finding) => found.find((each) => each.finding === finding)?.file ?? "";
  const stray = isWanted("waiver-unused", only)
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
