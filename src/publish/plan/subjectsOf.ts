import {basename, join} from "node:path";
import {evidenceOf} from "../../facts/evidence/evidenceOf.js";
import type {Kit, KitFile, KitPicture, KitRaster} from "../../check/kit/kit.js";
import type {Page} from "../../check/pages/page.js";
import type {Finding} from "../../check/rules.js";
import type {Subject} from "../../check/subject.js";
import type {FigureSubjects} from "../../verify/checkStory.js";
import type {Chart} from "../../figure/figure.js";
import type {Scheme} from "../../theme/theme.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {makers} from "../files/makers.js";
import {renditionsOf} from "../files/renditions.js";
import {renderSVG} from "../files/svg.js";
import {choiceOf, fileName, filesOf, labelOf, pictureName, recordName, widthsOf} from "../../story/files.js";
import {addressesOf} from "./addresses.js";
import {mayLackWidths, widthsWithRoom} from "./widthsWithRoom.js";
import {namesIn, readBytes, readText} from "./folder.js";
import {isNoRoom} from "../../figure/noRoom.js";
import {formatsOf, isPicture, type PublishedFormat, unlistedFormats} from "../../story/formats.js";
import {subjectOf} from "../../verify/subject.js";

/** What to compare the published files with. */
interface SubjectsOptions {
  /** Whether to render anew; default true. */
  readonly anew?: boolean;
  /** Files that were rendered in reading order already, by name; they are not rendered in that order again. */
  readonly rendered?: ReadonlyMap<string, string>;
}

/**
 * Reads the published files of a story and, for the rules that compare them, renders each anew, once in reading order and
 * once the other way round.
 * @param folder the story’s folder of published files
 */
export async function subjectsOf(
  story: Notebook,
  folder: string,
  {anew = true, rendered = new Map()}: SubjectsOptions = {}
): Promise<FigureSubjects[]> {
  const charts = chartsOf(story);
  const names = await namesIn(folder);
  const wanted = (await Promise.all(charts.map((chart) => picturesOf(chart, story, names)))).flat();
  const renders = anew ? [await renderAll(wanted, rendered), await renderAll(wanted.toReversed())] : [];
  return Promise.all(
    charts.map(async (chart): Promise<FigureSubjects> => {
      const subjects: Subject[] = [];
      const missing: string[] = [];
      for (const {name} of wanted.filter((each) => each.chart === chart)) {
        const file = join(folder, name);
        const text = await readText(file);
        const [first, second] = renders.map((texts) => texts.get(name) ?? "");
        const both = first === undefined || second === undefined ? null : ([first, second] as const);
        if (text === null) missing.push(file);
        else subjects.push(subjectOf(chart.figure, {file, text}, both));
      }
      const kit = await kitOf(chart, story, {folder, subjects, rendered});
      const outlined = await outlinesOf(chart, names, folder);
      return {
        chart,
        subjects: [...subjects, ...outlined],
        kit,
        findings: missing.map((file) => ({file, finding: missingFile}))
      };
    })
  );
}

interface KitPlace {
  readonly folder: string;
  readonly subjects: readonly Subject[];
  /** What the story makes now, by name. */
  readonly rendered: ReadonlyMap<string, string>;
}

/** What goes with the pictures of a figure that were read. */
async function kitOf(chart: Chart, story: Notebook, {folder, subjects, rendered}: KitPlace): Promise<Kit> {
  const {figure} = chart;
  const {id, headline, alt, form, source} = figure;
  const formats = formatsOf(story);
  const fileNamed = async (name: string): Promise<KitFile | null> => {
    const file = join(folder, name);
    const text = await readText(file);
    return text === null ? null : {file, text};
  };
  const kitFile = async (format: PublishedFormat, name: string) => (formats.includes(format) ? fileNamed(name) : null);
  const pictures = subjects.map(async ({file, text, published}): Promise<KitPicture | null> => {
    const name = basename(file);
    const width = labelOf(name)?.format === "svg" ? labelOf(name)?.width : undefined;
    const inline = width === undefined ? null : await kitFile("inline", fileName("inline", id, width));
    return published && {name, text, published, inline};
  });
  const addresses = addressesOf(figure);
  const snippets = filesOf(id, {formats: ["html"]}).map(async ({format, kind, name}): Promise<Page | null> => {
    const file = await kitFile(format, name);
    const kindOf = kind === "frame" ? "frame" : "snippet";
    return file && {...file, kind: kindOf, addresses, made: rendered.get(name) ?? null};
  });
  return {
    id,
    headline: headline.text,
    alt: alt.text,
    source: source.text,
    form: form.name,
    evidence: evidenceOf(figure),
    pictures: (await Promise.all(pictures)).filter((picture) => picture !== null),
    csv: await kitFile("csv", fileName("csv", id)),
    record: await fileNamed(recordName(id)),
    snippets: (await Promise.all(snippets)).filter((snippet) => snippet !== null),
    rasters: await rastersOf(chart, story, folder)
  };
}

/** The files of a figure whose text is outlines; they were made of the same drawings, so that they need not be made anew. */
async function outlinesOf({figure}: Chart, names: readonly string[], folder: string): Promise<Subject[]> {
  const own = names.filter((name) => {
    const label = labelOf(name);
    return label?.figure === figure.id && label.format === "outline";
  });
  const subjects = own.map(async (name) => {
    const file = join(folder, name);
    return subjectOf(figure, {file, text: (await readText(file)) ?? ""});
  });
  return Promise.all(subjects);
}

/** The files of a figure in a folder that no manifest lists; each is made anew only when it is asked for. */
async function rastersOf(chart: Chart, story: Notebook, folder: string): Promise<KitRaster[]> {
  const names = new Set(await namesIn(folder));
  const pictures = [...names].map(labelOf).filter((label) => label?.figure === chart.figure.id && isPicture(label));
  const standing = [...new Set(pictures.flatMap((label) => label?.width ?? []))];
  // Of what a width has no room for stand other files than those of all widths.
  const widths = mayLackWidths(story) && standing.length > 0 ? standing : widthsOf(story);
  const choice = choiceOf(story, {formats: unlistedFormats, widths});
  const files = filesOf(chart.figure.id, choice).filter(({name}) => names.has(name));
  if (files.length === 0) return [];
  const renditions = renditionsOf(chart);
  return files.flatMap((wanted): KitRaster[] => {
    const bytes = readBytes(join(folder, wanted.name));
    const make = makers[wanted.format];
    if (!bytes || !make) return [];
    const made = async () => {
      const {content} = await make(chart, wanted, renditions);
      return typeof content === "string" ? Buffer.from(content) : content;
    };
    return [{file: join(folder, wanted.name), bytes, made}];
  });
}

/** A picture of a figure, as it is published. */
interface Picture {
  readonly chart: Chart;
  readonly name: string;
  /** Px. */
  readonly width: number;
  readonly scheme: Scheme;
}

async function renderAll(
  wanted: readonly Picture[],
  rendered: ReadonlyMap<string, string> = new Map()
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const {chart, name, width, scheme} of wanted) {
    const text = rendered.get(name) ?? (await renderSVG(chart, {width, scheme}).catch(noneWithoutRoom));
    if (text !== null) texts.set(name, text);
  }
  return texts;
}

/** A file of an earlier render that the figure finds no room in is stale, and no reason to stop. */
const noneWithoutRoom = (error: unknown) => (isNoRoom(error) ? null : Promise.reject(error));

/** The pictures of a figure that should stand in a folder: its widths, and those of other files there. */
async function picturesOf(chart: Chart, story: Notebook, names: readonly string[]): Promise<Picture[]> {
  const {id} = chart.figure;
  const labels = names.map(labelOf).filter((label) => label?.figure === id);
  const standing = (format: PublishedFormat) =>
    labels.flatMap((label) => (label?.format === format ? (label.width ?? []) : []));
  const formats = formatsOf(story, ["svg", "dark"]);
  const isWhole = formats.every((format) => widthsOf(story).every((width) => standing(format).includes(width)));
  const own = isWhole ? widthsOf(story) : await widthsWithRoom(chart, story);
  return formats.flatMap((format) => {
    const widths = [...new Set([...own, ...standing(format)])].sort((a, b) => a - b);
    const scheme: Scheme = format === "dark" ? "dark" : "light";
    return widths.map((width) => ({chart, name: pictureName(id, width, scheme), width, scheme}));
  });
}

const missingFile: Finding = {rule: "stale", where: "the file", found: "none", expected: "a file (run nutgraf render)"};
