import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {readText} from "../publish/plan/folder.js";
import {readManifest} from "../publish/plan/manifest.js";
import {storiesPage, type StoriesPageOptions} from "../publish/site/storiesPage.js";
import {storyPage} from "../publish/site/storyPage.js";
import {isOurPage} from "../publish/sheet/page.js";
import type {Notebook} from "../story/notebook.js";
import type {Effects, ExitCode} from "./effects.js";
import {findNotebooks} from "./findNotebooks.js";
import {UsageError} from "./options.js";

/** Where the site is made from, and where to. */
export interface SiteCall extends StoriesPageOptions {
  /** The folder of the stories’ folders. */
  readonly charts: string;
  readonly out: string;
}

/**
 * Makes a site of published stories: nothing is written unless all of its pages could be made.
 * @param paths of notebooks; none for those of the folder `notebooks`
 */
export async function site(
  paths: readonly string[],
  {charts, out, ...pages}: SiteCall,
  {cwd, out: print}: Effects
): Promise<ExitCode> {
  const [from, to] = [resolve(cwd, charts), resolve(cwd, out)];
  if (from === to || !relative(from, to).startsWith(".."))
    throw new UsageError(`invalid folder: ${out} (outside ${charts}, which is copied into it)`);
  const stories = (await findNotebooks(paths, cwd)).map(({notebook}) => notebook);
  const made = [{name: "index.html", content: await storiesPage(stories, pages)}];
  for (const story of stories) made.push(await pageOf(story, from, cwd));
  for (const {name} of made) checkOurs(join(to, name), cwd);
  mkdirSync(to, {recursive: true});
  cpSync(from, join(to, "charts"), {recursive: true});
  for (const {name, content} of made) writeFileSync(join(to, name), content);
  print(made.map(({name}) => `wrote ${join(out, name)}\n`).join(""));
  print(`open ${join(out, "index.html")}, or put ${out} on a server\n`);
  return 0;
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
  if (existsSync(path) && !isOurPage(readFileSync(path, "utf8")))
    throw new UsageError(`file in the way: ${relative(cwd, path)} (move it, or choose another folder with --out)`);
}
