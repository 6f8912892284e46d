import {join} from "node:path";
import {object, unknown} from "valibot";
import {readXml, type XmlElement} from "../../check/xml.js";
import {svgNamespace} from "../../drawing/element.js";
import {inlineFragment} from "../../drawing/inlineFragment.js";
import {treeDocument} from "../../drawing/tree.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {articlePicture, phonePicture} from "../files/choices.js";
import {pictureName} from "../../story/files.js";
import {ourFile} from "../files/ourFile.js";
import {type Change, compareFolder, readText, foldersIn} from "./folder.js";
import {type Manifest, type ManifestFigure, readManifest} from "./manifest.js";
import type {PlannedStory} from "./publishStory.js";
import {textToBe} from "./putAside.js";
import {indexPage, type LeadPicture, type ShownStory} from "../sheet/indexPage.js";
import {isOurPage} from "../sheet/page.js";
import {choicesOf} from "../files/embed/snippet.js";

const name = "index.html";

/** Reads a file of a story by the names of its folder and itself; *null* where there is none. */
type ReadFile = (slug: string, file: string) => Promise<string | null>;

/**
 * Works out what would change in `index.html`, the page of all stories in the folder **out**, once some **planned**
 * stories are written; the others are taken as they stand. Where no story has a contact sheet there is no such page, and
 * one that the press wrote is to go; somebody’s own page of that name is left alone.
 * @param onBroken called for each other story that cannot be read: the page then stays as it is
 */
export async function planIndex(
  out: string,
  planned: readonly PlannedStory[],
  onBroken: (message: string) => void = () => undefined
): Promise<PlannedStory> {
  const standing = await readText(join(out, name));
  if (standing !== null && !isOurPage(standing)) return {folder: out, changes: []};
  const broken: string[] = [];
  const stories = await storiesIn(out, planned, (message) => broken.push(message));
  for (const message of broken) onBroken(`${message}: ${join(out, name)} is left as it is`);
  if (broken.length > 0) return {folder: out, changes: []};
  if (!stories.some(({hasSheet}) => hasSheet)) {
    const changes: Change[] = standing === null ? [] : [{name, state: "removed", content: null}];
    return {folder: out, changes};
  }
  return {folder: out, changes: await compareFolder(out, [{name, content: await indexPage(stories)}], [])};
}

/** All stories, by the names of their folders. */
async function storiesIn(
  out: string,
  planned: readonly PlannedStory[],
  onBroken: (message: string) => void
): Promise<ShownStory[]> {
  const read: ReadFile = async (slug, file) => {
    const path = join(out, slug);
    const change = planned.find(({folder}) => folder === path)?.changes.find((each) => each.name === file);
    if (!change) return readText(join(path, file));
    return textToBe(path, change);
  };
  const own = planned.filter(({folder}) => join(folder, "..") === out).map(slugOf);
  const stories: ShownStory[] = [];
  for (const slug of [...new Set([...foldersIn(out), ...own])].sort()) {
    try {
      const text = await read(slug, "manifest.json");
      if (text === null || isSomebodys(text)) continue;
      stories.push(await shownStory(slug, readManifest(text, join(out, slug, "manifest.json")), read));
    } catch (error) {
      // What is wrong with another story is no fault of those that are rendered.
      if (own.includes(slug) || !(error instanceof Error)) throw error;
      onBroken(error.message);
    }
  }
  return stories;
}

const slugOf = ({folder}: PlannedStory) => folder.split(/[/\\]/).at(-1) ?? "";

/** True for a manifest of something else, such as a web app; one that cannot be read may be the press’s. */
function isSomebodys(text: string): boolean {
  return readJSON(unknown(), text) !== null && readJSON(object(ourFile), text) === null;
}

async function shownStory(slug: string, {title, lead = [], figures}: Manifest, read: ReadFile): Promise<ShownStory> {
  const leads = lead.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  const others = figures.filter((figure) => !leads.includes(figure));
  const [first] = [...leads, ...others];
  const page = await read(slug, name);
  return {
    slug,
    title,
    leads: leads.map(({headline}) => headline),
    headlines: others.map(({headline}) => headline),
    hasSheet: page !== null && isOurPage(page),
    lead: first ? await leadOf(slug, first, read) : []
  };
}

/** The figure of a story as it is published: the layout for a phone and the one for an article, in each scheme. */
async function leadOf(slug: string, {id, files}: ManifestFigure, read: ReadFile): Promise<LeadPicture[]> {
  const choices = choicesOf(files);
  if (!choices.some(({scheme}) => scheme === "light")) return [];
  const lights = [phonePicture(id, choices, Infinity), articlePicture(id, choices)] as const;
  const widths = {narrow: lights[0].width, wide: lights[1].width};
  const pictures: LeadPicture[] = [];
  for (const layout of widths.narrow !== widths.wide ? (["narrow", "wide"] as const) : (["narrow"] as const)) {
    for (const {scheme, width} of choices.filter((choice) => choice.width === widths[layout])) {
      const file = pictureName(id, width, scheme);
      const text = await read(slug, file);
      if (text !== null) pictures.push({layout, scheme, markup: fragmentOf(text, join(slug, file))});
    }
  }
  return pictures;
}

/** @throws for a text that the press did not write; the message names the **path** */
function fragmentOf(text: string, path: string): string {
  try {
    const {root, error} = readXml(text);
    if (error !== null) throw new Error(error);
    if (root?.name === "svg") return inlineFragment(elementOf(root, treeDocument()));
  } catch (error) {
    throw new Error(`invalid picture: ${path} (render its story again)`, {cause: error});
  }
  throw new Error(`invalid picture: ${path} (render its story again)`);
}

/** What was read, as an element; the spaces between elements are left out. */
function elementOf({name, attributes, children, text}: XmlElement, document: Document): SVGElement {
  const node = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...(children.length > 0 ? children.map((child) => elementOf(child, document)) : [text]));
  return node;
}
