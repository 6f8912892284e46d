import {readFile, rename, rm, writeFile} from "node:fs/promises";
import {join, relative, resolve} from "node:path";
import {parseArgs} from "node:util";
import type {Effects} from "../src/cli/effects.js";
import {findNotebooks} from "../src/cli/modules/findNotebooks.js";
import {notebookFiles} from "../src/cli/kit/kitNotebooks.js";
import {site} from "../src/cli/site.js";
import {stylePath} from "../src/notebookKit/pressPaths.js";
import {proseCharacters} from "../src/notebookKit/proseCharacters.js";
import {pageFace} from "../src/publish/files/embeddedFace.js";
import {renderStory} from "../src/publish/plan/renderStory.js";
import {rasterFormats} from "../src/story/formats.js";
import type {Notebook} from "../src/story/notebook.js";
import {gallery} from "../tests/forms/gallery/gallery.js";
import {apiReference} from "./apiReference.js";
import {writeGalleryPage} from "./gallery/galleryPage.js";
import {root} from "./root.js";
import {runInBrowser} from "./runInBrowser.js";

/** What the site has besides stories. */
const links = [
  {href: "forms.html", title: "All forms"},
  {href: "api/index.html", title: "The library’s API"}
];

/** What the gallery and the API have beside the style of all pages. */
const galleryStyle = join(root, "site/gallery/gallery.css");

const effects: Effects = {
  cwd: root,
  out: (text) => void (text.includes(" ran in ") && process.stdout.write(text)),
  err: (text) => process.stderr.write(text),
  isTerminal: false,
  hasColours: false,
  now: () => 0
};

const {values} = parseArgs({options: {out: {type: "string", default: "dist/site"}}});
const out = resolve(root, values.out);
process.exitCode = await buildSite();

/** Builds the site whole, or says what is wrong and leaves the old one as it was. */
async function buildSite(): Promise<0 | 1> {
  const draft = `${out}.new`;
  await rm(draft, {recursive: true, force: true});
  try {
    if ((await site([], {charts: "charts", out: relative(root, draft), links}, effects)) !== 0) return 1;
    const stories = (await findNotebooks([], root)).map(({notebook}) => notebook);
    for (const story of stories) await addRasters(story, join(draft, "charts"));
    await writeOtherPages(draft);
    if (!(await runInBrowser(draft, notebookFiles([], root).pages))) return 1;
    await rm(out, {recursive: true, force: true});
    await rename(draft, out);
    console.log(`wrote ${values.out}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

/** Writes the gallery of forms, the API, and the style of both. */
async function writeOtherPages(folder: string): Promise<void> {
  const styles = await Promise.all([stylePath, galleryStyle].map((path) => readFile(path, "utf8")));
  await writeFile(join(folder, "style.css"), styles.join("\n") + (await pageFace(proseCharacters)));
  await writeGalleryPage(gallery, folder);
  await apiReference(join(folder, "api"));
}

/** Makes what the sheets link to and no checkout has: the pictures and the print that are kept out of version control. */
async function addRasters(story: Notebook, charts: string): Promise<void> {
  for (const {name, content} of await renderStory(story, {formats: rasterFormats})) {
    await writeFile(join(charts, story.slug, name), content);
  }
}
