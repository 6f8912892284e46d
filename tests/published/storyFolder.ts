import {createHash} from "node:crypto";
import {chartsOf, type Notebook} from "../../src/story/notebook.js";

/** What stands in the folder of a story under charts/: text by name of file. */
export type StoryFolder = ReadonlyMap<string, string>;

/** The widths at which every figure is published, in px. */
export const widths = [280, 320, 400, 500, 640, 800, 1000] as const;

/** Those that are published as fragments too. */
export const mainWidths = [320, 640, 1000] as const;

/** The files of a story that belong to no one figure. */
const ofStory = [
  "OFL.txt",
  "datapackage.json",
  "index.html",
  "manifest.json",
  "nutgraf-figure.js",
  "nutgraf-sans-400.woff2",
  "nutgraf-sans-600.woff2",
  "nutgraf-sans-700.woff2",
  "nutgraf-sans.css"
];

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

/** What should stand in a story's folder that does not, and what stands there that should not. */
export function misplaced(notebook: Notebook, published: StoryFolder): string[] {
  const figures = chartsOf(notebook).flatMap(({figure: {id}}) => [
    ...widths.flatMap((width) => [`${id}-${width}.svg`, `${id}-${width}-dark.svg`]),
    ...mainWidths.map((width) => `${id}-${width}.inline.svg`),
    ...[".html", ".frame.html", ".csv"].map((ending) => id + ending)
  ]);
  const wanted = [...figures, ...recordsOf(published), ...ofStory];
  return [
    ...wanted.filter((name) => !published.has(name)).map((name) => `missing: ${name}`),
    ...[...published.keys()].filter((name) => !wanted.includes(name)).map((name) => `orphaned: ${name}`)
  ];
}

interface Listed {
  readonly file: string;
  readonly format: string;
  readonly width?: number;
  readonly height?: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface Manifest {
  readonly slug: string;
  readonly title: string;
  readonly figures: readonly ListedFigure[];
}

interface ListedFigure {
  readonly id: string;
  readonly headline: string;
  readonly alt: string;
  /** The file of the figure's proof record. */
  readonly record?: string;
  readonly files: readonly Listed[];
}

function manifestIn(published: StoryFolder): Manifest {
  return JSON.parse(published.get("manifest.json") ?? "") as Manifest;
}

/** The files of the proof records that a manifest lists. */
function recordsOf(published: StoryFolder): string[] {
  return manifestIn(published).figures.flatMap(({record}) => record ?? []);
}

/** Where a manifest does not say what stands beside it. */
export function misstated(notebook: Notebook, published: StoryFolder): string[] {
  const {slug, title, figures} = manifestIn(published);
  const stated = [`${slug}: ${title}`, ...figures.map(({id, headline, alt}) => `${id}: ${headline}: ${alt}`)];
  const wanted = [
    `${notebook.slug}: ${notebook.title.text}`,
    ...chartsOf(notebook).map(({figure: {id, headline, alt}}) => `${id}: ${headline.text}: ${alt.text}`)
  ];
  const records = recordsOf(published);
  const there = [...published.keys()].filter((name) => !ofStory.includes(name) && !records.includes(name));
  const listed = figures.flatMap(({id, files}) => files.map((file) => ({id, ...file})));
  const wrong = listed.filter(({id, file, format, width, height, bytes, sha256: digest}) => {
    const text = published.get(file) ?? "";
    const isPicture = ["svg", "dark", "inline"].includes(format);
    const sized = text.includes(` width="${width}" height="${height}" viewBox=`);
    const named = isPicture ? file.startsWith(`${id}-${width}`) && sized : file.startsWith(`${id}.`);
    return !named || Buffer.byteLength(text) !== bytes || sha256(text) !== digest;
  });
  return [
    ...(String(stated) === String(wanted) ? [] : [`stated: ${stated.join(" | ")}`]),
    ...(listed.length === there.length ? [] : [`listed: ${listed.length} of ${there.length}`]),
    ...figures.filter(({id, record}) => (record ?? `${id}.json`) !== `${id}.json`).map(({id}) => `record: ${id}`),
    ...wrong.map(({file}) => `wrong: ${file}`)
  ];
}
