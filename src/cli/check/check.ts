import {basename, join, relative, resolve} from "node:path";
import {isWanted} from "../../check/checkFile.js";
import {isFailing, type RuleName} from "../../check/rules.js";
import type {ArticleText} from "../../facts/article/articleText.js";
import {findPinned} from "../../check/article/found.js";
import {pinnedIn} from "../../check/article/pinned.js";
import {type Notebook, statedIn} from "../../story/notebook.js";
import {
  checkArticle,
  type Checked,
  checkFolder,
  type CheckOptions,
  checkLoneFile,
  checkSheets,
  checkStory,
  together
} from "../../verify/checkStory.js";
import {counted} from "../../verify/counted.js";
import {isFinished} from "../../facts/claim.js";
import {readArticleFile} from "../../verify/article/articleFile.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {goneStories, goneStory} from "../../publish/plan/goneStories.js";
import {foldersIn, isHalfWritten} from "../../publish/plan/folder.js";
import {planIndex} from "../../publish/plan/storiesIndex.js";
import {unknownFiles} from "../../publish/plan/unknownFiles.js";
import {wordCards, wordsOnly} from "../../publish/plan/wordCards.js";
import {partPages, sheetPages} from "../../publish/plan/sheetPages.js";
import {readStory} from "../../publish/plan/readStory.js";
import {oneLine} from "../faults/blame.js";
import {printReport} from "../reports/checkReport.js";
import type {Effects, ExitCode} from "../effects.js";
import {findNotebooks} from "../modules/findNotebooks.js";
import {sourcesOf} from "../modules/importModule.js";
import {loadFault} from "../load/loadRecord.js";
import type {ReportFormat} from "../reports/reportFormats.js";
import {readInputText} from "../input/readInput.js";

/** The options of `nutgraf check`, as they were read. */
export interface CheckCall {
  readonly out: string;
  readonly format: ReportFormat;
  readonly article?: string;
  readonly only?: readonly RuleName[];
}

/**
 * Checks notebooks and files and prints what is wrong.
 * @param paths of notebooks and of published files; none for the notebooks of the folder `notebooks`
 */
export async function check(paths: readonly string[], call: CheckCall, effects: Effects): Promise<ExitCode> {
  const {cwd, out} = effects;
  const {only, format} = call;
  const request: Request = {
    svgs: paths.filter((path) => path.endsWith(".svg")),
    notebooks: paths.filter((path) => !path.endsWith(".svg")),
    out: resolve(cwd, call.out),
    article:
      call.article === undefined
        ? null
        : {
            file: resolve(cwd, call.article),
            text: readArticleFile(call.article, await readInputText(call.article, cwd))
          },
    ...(only && {only})
  };
  const checked = shortened(await checkAll(request, cwd), cwd);
  const skipped = [
    ...(request.article === null ? ["the article was not consulted (--article FILE)"] : []),
    ...(await passedOver(request, cwd))
  ];
  out(printReport({...checked, skipped}, format, effects));
  return checked.findings.some(({finding}) => isFailing(finding)) ? 2 : 0;
}

interface Request extends CheckOptions {
  readonly svgs: readonly string[];
  readonly notebooks: readonly string[];
  /** The folder of the stories’ folders. */
  readonly out: string;
  /** *null* where it is not at hand. */
  readonly article: {readonly file: string; readonly text: ArticleText} | null;
}

async function checkAll({svgs, notebooks, out, article, ...request}: Request, cwd: string): Promise<Checked> {
  const checked: Checked[] = [];
  for (const path of svgs) {
    const file = resolve(cwd, path);
    checked.push(
      await checkLoneFile(file, await readInputText(path, cwd), {...request, ...(article && {article: article.text})})
    );
  }
  const loaded = svgs.length > 0 && notebooks.length === 0 ? [] : await findNotebooks(notebooks, cwd);
  const isWhole = notebooks.length === 0 && loaded.length > 0;
  // Of a story that is gone there may be no more than its journal.
  const slugs = isWhole ? foldersIn(out) : loaded.map(({notebook}) => notebook.slug);
  checked.push(...halfWritten([out, ...slugs.map((slug) => join(out, slug))]));
  const planned: PlannedStory[] = [];
  for (const {notebook} of loaded) {
    const folder = join(out, notebook.slug);
    const {figures, plan, findingsIn} = await readStory(notebook, folder, request);
    if (plan && isWanted("stale", request.only) && plan.changes.every(({state}) => state === "new")) {
      checked.push({...stale(folder, "nothing", unrendered), figures: figures.length});
      continue;
    }
    if (plan) {
      planned.push(plan);
      if (isWanted("stale", request.only)) checked.push(checkFolder(plan.changes, plan.folder, figures));
      checked.push(checkSheets([...(await sheetPages(plan, [notebook])), ...partPages(plan)], request));
    }
    checked.push(await checkStory(figures, {...request, findingsIn}));
  }
  if (planned.length > 0) {
    const index = await planIndex(out, planned, (found) =>
      checked.push(stale(join(out, "index.html"), oneLine(found, cwd), "stories that can be read"))
    );
    if (isWanted("stale", request.only)) checked.push(checkFolder(index.changes, out));
    checked.push(checkSheets(await sheetPages(index, []), request));
  }
  if (isWanted("stale", request.only)) checked.push(...staleLoads(loaded.map(({file}) => resolve(cwd, file))));
  const told = article ? loaded.filter(({notebook}) => isOf(article.text, notebook, loaded)) : [];
  if (article && svgs.length === 0 && told.length === 0) {
    throw new Error(`unknown article: ${article.file} is of none of ${loaded.length} notebooks (name the notebook)`);
  }
  for (const {notebook} of told) if (article) checkSame(notebook, article.file, article.text, cwd);
  for (const {notebook} of told) if (article) checked.push(checkArticle(notebook, article.file, article.text, request));
  return together(checked);
}

/** What stands in the folders of stories and was not looked at, what is not there to look at, and cards without their chart. */
async function passedOver({svgs, notebooks, out, only}: Request, cwd: string): Promise<string[]> {
  if (svgs.length > 0 && notebooks.length === 0) return [];
  const all = (await findNotebooks(notebooks, cwd)).map(({notebook}) => notebook);
  const told = await Promise.all(all.map((notebook) => unknownFiles(notebook, join(out, notebook.slug))));
  const files = told.flatMap(({unknown}) => unknown);
  const without = isWanted("raster-disagrees", only) && told.some(({hasRasters}) => !hasRasters);
  const rasters = without ? ["PNG and PDF files are not there (nutgraf render makes them)"] : [];
  return [
    ...rasters,
    ...all.flatMap(unfinishedIn),
    ...files.map((file) => `${relative(cwd, file)} is of no figure, and was not looked at`),
    ...all.flatMap((story) => wordCards(story, join(out, story.slug)).map((file) => wordsOnly(relative(cwd, file)))),
    ...(notebooks.length === 0 ? await untold(out, all, cwd) : [])
  ];
}

/** The claims of a story that say TODO, and that no figure uses: one that does is refused. */
function unfinishedIn(story: Notebook): string[] {
  const open = statedIn(story).filter((each) => each.kind === "claim" && !isFinished(each));
  if (open.length === 0) return [];
  const ids = open.map(({id}) => id);
  const named = ids.length > 3 ? `${ids.slice(0, 2).join(", ")} and ${ids.length - 2} more` : ids.join(", ");
  const says = open.length === 1 ? "says" : "say";
  return [`${counted(open.length, "claim")} of ${story.slug} that no figure uses ${says} TODO: ${named}`];
}

/** The folders in which a render was killed in the instant in which its files took their places. */
const halfWritten = (folders: readonly string[]): Checked[] =>
  folders
    .filter(isHalfWritten)
    .map((folder) =>
      stale(
        folder,
        "some files of a render that was killed",
        "all files of one render (run nutgraf render, which ends what was begun)"
      )
    );

const unrendered = "the files of a render (nothing is rendered yet: run nutgraf render)";

/** A folder or a page that is not what the notebooks make, told of by itself. */
function stale(file: string, found: string, expected: string): Checked {
  const finding = {rule: "stale", where: basename(file), found, expected} as const;
  return {files: 0, figures: 0, findings: [{figure: basename(file), file, finding}], waived: []};
}

/** The data files of notebooks that are not what the loaders beside them made, or would make now. */
function staleLoads(notebooks: readonly string[]): Checked[] {
  const paths = new Set(notebooks.flatMap((path) => [...(sourcesOf(path)?.digests.keys() ?? [])]));
  return [...paths].flatMap((path) => {
    const fault = loadFault(path);
    return fault ? [stale(path, fault.found, fault.expected)] : [];
  });
}

/** Stories that are published, and that no notebook tells any more. */
async function untold(out: string, all: readonly Notebook[], cwd: string): Promise<string[]> {
  const slugs = all.map(({slug}) => slug);
  return (await goneStories(out, slugs)).map((folder) => goneStory(relative(cwd, folder)));
}

/** One notebook takes the article as its own, changed or not; of several, each takes the one whose digest it knows. */
function isOf({digest}: ArticleText, {article}: Notebook, loaded: readonly LoadedNotebook[]): boolean {
  return loaded.length === 1 || article?.digest === digest;
}

/**
 * An article that was edited since keeps most of its sentences.
 * @throws for one in which less than half of the places stand that the story is pinned to
 */
function checkSame(story: Notebook, file: string, text: ArticleText, cwd: string): void {
  const {article, slug} = story;
  if (!article || article.digest === text.digest) return;
  const places = findPinned(pinnedIn(statedIn(story)), text);
  const lost = places.filter(({state}) => state.state === "lost").length;
  if (places.length === 0 || lost * 2 <= places.length) return;
  const [is, was] = [text.digest, article.digest].map((digest) => digest.slice(0, 12));
  throw new Error(
    `another file: ${relative(cwd, file)}: its digest is ${is}…, and that of the article of ${slug} is ${was}…: ${lost} of ${places.length} places are not in it (name the article that was taken down)`
  );
}

/** Paths as the reader knows them: from the working folder. */
function shortened(checked: Checked, cwd: string): Checked {
  const short = <F extends {readonly file: string}>(filed: F): F => {
    return {...filed, file: filed.file.startsWith(cwd) ? relative(cwd, filed.file) : filed.file};
  };
  return {...checked, findings: checked.findings.map(short), waived: checked.waived.map(short)};
}
