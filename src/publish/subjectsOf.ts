import {join} from "node:path";
import {evidenceOf} from "../check/evidence.js";
import {readPublished} from "../check/published.js";
import type {Finding, Intent, Subject} from "../check/subject.js";
import type {Chart} from "../figure/figure.js";
import {chartsOf, type Notebook} from "../notebook.js";
import {renderSVG} from "../render.js";
import {namesIn, readText} from "./folder.js";
import {publishedWidths} from "./renderStory.js";

/** A figure of a story with its published files, read and ready to be checked. */
export interface FigureSubjects {
  readonly chart: Chart;
  readonly subjects: readonly Subject[];
  /** What is wrong with the folder rather than with a file: one that is missing, or nobody’s. */
  readonly findings: readonly {readonly file: string; readonly finding: Finding}[];
}

/** What to compare the published files with. */
export interface SubjectsOptions {
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
  const wanted = charts.flatMap((chart) => widthsOf(chart, names).map((width) => ({chart, width})));
  const renders = anew ? [await renderAll(wanted, rendered), await renderAll(wanted.toReversed())] : [];
  return Promise.all(
    charts.map(async (chart): Promise<FigureSubjects> => {
      const subjects: Subject[] = [];
      const missing: string[] = [];
      for (const {width} of wanted.filter((each) => each.chart === chart)) {
        const name = nameOf(chart, width);
        const file = join(folder, name);
        const text = await readText(file);
        const [first, second] = renders.map((texts) => texts.get(name) ?? "");
        const both = first === undefined || second === undefined ? null : ([first, second] as const);
        if (text === null) missing.push(file);
        else subjects.push(subjectOf(chart, {file, text}, both));
      }
      return {chart, subjects, findings: missing.map((file) => ({file, finding: missingFile}))};
    })
  );
}

async function renderAll(
  wanted: readonly {readonly chart: Chart; readonly width: number}[],
  rendered: ReadonlyMap<string, string> = new Map()
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const {chart, width} of wanted) {
    const name = nameOf(chart, width);
    texts.set(name, rendered.get(name) ?? (await renderSVG(chart, {width})));
  }
  return texts;
}

const missingFile: Finding = {rule: "stale", where: "the file", found: "none", expected: "a file (run nutgraf render)"};

const nameOf = ({figure}: Chart, width: number) => `${figure.id}-${width}.svg`;

/** The usual widths, and those of other files that stand there. */
function widthsOf({figure}: Chart, names: readonly string[]): number[] {
  const others = names.flatMap((name) => {
    const [, id, width] = /^(.+)-(\d+)\.svg$/.exec(name) ?? [];
    return id === figure.id ? [Number(width)] : [];
  });
  return [...new Set([...publishedWidths, ...others])].sort((a, b) => a - b);
}

function subjectOf({figure}: Chart, {file, text}: {file: string; text: string}, renders: Intent["renders"]): Subject {
  const intent: Intent = {
    id: figure.id,
    form: figure.form.name,
    headline: figure.headline.text,
    deck: figure.deck.text,
    note: figure.note?.text ?? "",
    alt: figure.alt.text,
    source: figure.source.text,
    renders
  };
  return {file, text, published: readPublished(text), evidence: evidenceOf(figure), intent};
}
