import {cpSync, existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {checkWritable, readBytes, readText} from "../publish/plan/folder.js";
import {readManifest} from "../publish/plan/manifest.js";
import {storiesPage, type StoriesPageOptions} from "../publish/site/storiesPage.js";
import {storyPage} from "../publish/site/storyPage.js";
import {isOurScript} from "../notebookKit/packedScript.js";
import {isOurPage} from "../publish/sheet/page.js";
import type {Notebook} from "../story/notebook.js";
import type {Effects, ExitCode} from "./effects.js";
import {findNotebooks} from "./modules/findNotebooks.js";
import {notebookFiles} from "./kit/kitNotebooks.js";
import type {NotebookPages, NotebookPagesCall, SiteFile} from "./kit/notebookPages.js";
import {UsageError} from "./options.js";

/** Where the site is made from, and where to. */
export interface SiteCall extends StoriesPageOptions {
  /** The folder of the stories’ folders. */
  readonly charts: string;
  readonly out: string;
}

/**
 * Makes a site of published stories: nothing is written unless all of its pages could be made.
 * @param paths of notebooks, of their modules or in `.html`; none for those of the folder `notebooks`
 */
export async function site(
  paths: readonly string[],
  {charts, out, ...pages}: SiteCall,
  effects: Effects
): Promise<ExitCode> {
  const {cwd, out: print} = effects;
  const [from, to] = [resolve(cwd, charts), resolve(cwd, out)];
  if (from === to || !relative(from, to).startsWith(".."))
    throw new UsageError(`invalid folder: ${out} (outside ${charts}, which is copied into it)`);
  await checkWritable(to);
  const files = notebookFiles(paths, cwd);
  const loaded = files.modules?.length === 0 ? [] : await findNotebooks(files.modules ?? [], cwd);
  const stories = loaded.map(({notebook}) => notebook);
  const own = await ownPages(files.pages, {stories, charts: from}, effects);
  if (own === null) return 1;
  const others = own.links.filter(({href}) => !stories.some(({slug}) => href === `${slug}.html`));
  const made: SiteFile[] = [{name: "index.html", content: await storiesPage(stories, {...pages, others})}];
  for (const story of stories) {
    const page = await pageOf(story, from, cwd);
    if (!own.files.some(({name}) => name === page.name)) made.push(page);
  }
  made.push(...own.files);
  for (const {name} of made) checkOurs(join(to, name), cwd);
  mkdirSync(to, {recursive: true});
  if (existsSync(from)) cpSync(from, join(to, "charts"), {recursive: true});
  for (const {name, content} of made) {
    mkdirSync(dirname(join(to, name)), {recursive: true});
    writeFileSync(join(to, name), content);
  }
  print(made.map(({name}) => `wrote ${join(out, name)}\n`).join(""));
  print(`open ${join(out, "index.html")}, or put ${out} on a server\n`);
  return 0;
}

/** The pages of notebooks in `.html`, each in place of the one that is made of its story. */
async function ownPages(
  pages: readonly string[],
  call: NotebookPagesCall,
  effects: Effects
): Promise<NotebookPages | null> {
  if (pages.length === 0) return {files: [], links: []};
  const {notebookPages} = await import("./kit/notebookPages.js");
  return notebookPages(pages, call, effects);
}

async function pageOf(story: Notebook, charts: string, cwd: string) {
  const path = join(charts, story.slug, "manifest.json");
  const text = await readText(path);
  if (text === null) throw new UsageError(`unpublished story: ${story.slug} (run nutgraf render)`);
  const hasSheet = existsSync(join(charts, story.slug, "index.html"));
  const content = await storyPage(story, readManifest(text, relative(cwd, path)), {hasSheet});
  return {name: `${story.slug}.html`, content};
}

/** @throws for somebody's own page that has the name of one of ours */
function checkOurs(path: string, cwd: string): void {
  // What a notebook drew stands in a folder of its own.
  const text = path.endsWith(".svg") ? undefined : readBytes(path)?.toString("utf8");
  if (text === undefined) return;
  if (!(path.endsWith(".js") ? isOurScript(text) : isOurPage(text)))
    throw new UsageError(`file in the way: ${relative(cwd, path)} (move it, or choose another folder with --out)`);
}
