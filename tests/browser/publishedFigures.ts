import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import type {Chart} from "../../src/figure/figure.js";
import type {Figure} from "../../src/figure/figureSpec.js";
import {chartsOf, type Notebook} from "../../src/story/notebook.js";
import type {Choice} from "../../src/publish/files/choices.js";
import type {ManifestFile} from "../../src/publish/plan/manifest.js";
import {choicesOf} from "../../src/publish/files/embed/snippet.js";
import {notebooks} from "../stories.js";

const root = resolve(import.meta.dirname, "../..");

/** A figure of a notebook with the files that are published of it. */
export interface PublishedFigure {
  /** The slug of its story, which is the folder of its files. */
  readonly story: string;
  readonly chart: Chart;
  readonly figure: Figure;
  readonly choices: readonly Choice[];
  /** The names of its files of a format, as the manifest has them. */
  readonly files: (format: ManifestFile["format"]) => string[];
  /** The text of one of its files. */
  readonly read: (name: string) => string;
}

/** The folder that the files of a story are in. */
export const folderOf = (story: string): string => join(root, "charts", story);

/** Every figure of every notebook, in reading order. */
export const publishedFigures: readonly PublishedFigure[] = notebooks.flatMap(figuresOf);

function figuresOf(notebook: Notebook): PublishedFigure[] {
  const {slug: story} = notebook;
  const read = (name: string) => readFileSync(join(folderOf(story), name), "utf8");
  const manifest = JSON.parse(read("manifest.json")) as {
    readonly figures: readonly {readonly id: string; readonly files: readonly ManifestFile[]}[];
  };
  return chartsOf(notebook).map((chart) => {
    const {figure} = chart;
    const files = manifest.figures.find(({id}) => id === figure.id)?.files ?? [];
    return {
      story,
      chart,
      figure,
      choices: choicesOf(files),
      files: (format) => files.filter((file) => file.format === format).map(({file}) => file),
      read
    };
  });
}
