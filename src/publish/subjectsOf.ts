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

/**
 * Reads the published files of a story and renders each anew, once in reading order and once the other way round.
 * @param folder the story’s folder of published files
 */
export async function subjectsOf(story: Notebook, folder: string): Promise<FigureSubjects[]> {
  const charts = chartsOf(story);
  const names = await namesIn(folder);
  const wanted = charts.flatMap((chart) => widthsOf(chart, names).map((width) => ({chart, width})));
  const first = new Map<string, string>();
  for (const {chart, width} of wanted) first.set(nameOf(chart, width), await renderSVG(chart, {width}));
  const second = new Map<string, string>();
  for (const {chart, width} of wanted.toReversed()) second.set(nameOf(chart, width), await renderSVG(chart, {width}));
  return Promise.all(
    charts.map(async (chart): Promise<FigureSubjects> => {
      const files = wanted.filter((each) => each.chart === chart).map(({width}) => nameOf(chart, width));
      const subjects: Subject[] = [];
      const missing: string[] = [];
      for (const name of files) {
        const text = await readText(join(folder, name));
        if (text === null) missing.push(name);
        else
          subjects.push(
            subjectOf(chart, {file: join(folder, name), text}, [first.get(name) ?? "", second.get(name) ?? ""])
          );
      }
      const findings = missing.map((name) => ({file: join(folder, name), finding: missingFile}));
      return {chart, subjects, findings};
    })
  );
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

function subjectOf({figure}: Chart, {file, text}: {file: string; text: string}, renders: [string, string]): Subject {
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
