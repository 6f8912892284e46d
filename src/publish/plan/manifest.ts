import {group} from "d3";
import {sha256Hex} from "../../facts/digest.js";
import type {Figure} from "../../figure/figure.js";
import {citable} from "../../figure/sourceLine.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {version} from "../../version.js";
import type {Scheme} from "../../theme/theme.js";
import {checkFileNames, fileName} from "../files/fileNames.js";
import {publishedFormats, type PublishedFormat, rasterFormats} from "../../story/formats.js";
import {byteLength, type PublishedFile} from "../files/publishedFile.js";

/** One published file of a figure, as its story’s manifest lists it. */
export interface ManifestFile {
  readonly file: string;
  readonly format: PublishedFormat;
  /** Px, of a picture. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: Scheme;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** One figure of a story’s manifest. */
export interface ManifestFigure {
  readonly id: string;
  readonly headline: string;
  readonly alt: string;
  readonly source: string;
  /** Ids of the claims and events that it rests on. */
  readonly claims: readonly string[];
  /** The file of its proof record: "arms-flow.json". */
  readonly record: string;
  /** Those that are kept in version control: no PNG and no PDF, whose bytes may differ between kinds of machine. */
  readonly files: readonly ManifestFile[];
}

/** What is published of a story: `charts/<slug>/manifest.json`. */
export interface Manifest {
  readonly generator: string;
  readonly slug: string;
  readonly title: string;
  readonly figures: readonly ManifestFigure[];
}

/**
 * Lists the files of a story: figures in reading order, and of each its formats in theirs, from narrow to wide.
 * @param kept what the manifest already says of files that stay as they are; none by default
 */
export function manifestOf(
  story: Notebook,
  files: readonly PublishedFile[],
  kept: readonly ManifestFigure[] = []
): Manifest {
  const byFigure = group(files, ({figure}) => figure);
  const figures = chartsOf(story).flatMap(({figure}): ManifestFigure[] => {
    const earlier = kept.find(({id}) => id === figure.id);
    const entry = manifestFigure(figure, byFigure.get(figure.id) ?? [], earlier);
    return entry ? [entry] : [];
  });
  return manifestWith(story, figures);
}

/** The manifest of a story whose figures are listed already, in reading order. */
export function manifestWith({slug, title}: Notebook, figures: readonly ManifestFigure[]): Manifest {
  return {generator: `nutgraf ${version}`, slug, title: title.text, figures};
}

/**
 * Lists the files of one figure; *null* where it has none.
 * @param files those that were rendered
 * @param earlier what the manifest already says of files that stay as they are
 */
export function manifestFigure(
  figure: Figure,
  files: readonly PublishedFile[],
  earlier?: ManifestFigure
): ManifestFigure | null {
  const rendered = files.filter(({format}) => !rasterFormats.includes(format)).map(entryOf);
  // Its files say what they said when they were made, whatever the notebook says by now.
  if (rendered.length === 0) return earlier ?? null;
  const others = earlier?.files.filter(({file}) => !rendered.some((entry) => entry.file === file)) ?? [];
  return figureWith(figure, [...rendered, ...others].sort(byFormatAndWidth));
}

/** What the manifest says of a figure whose **files** are listed already, by format and width. */
export function figureWith({id, headline, alt, source, uses}: Figure, files: readonly ManifestFile[]): ManifestFigure {
  const claims = citable(uses).map((member) => member.id);
  checkFileNames(id);
  const record = fileName.record(id);
  return {id, headline: headline.text, alt: alt.text, source: source.text, claims, record, files};
}

/** A manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads the text of a manifest back. @throws when it is not one; the message names the **path** */
export function readManifest(text: string, path: string): Manifest {
  const manifest = parsed(text);
  if (!isManifest(manifest)) throw new Error(`invalid manifest: ${path} (render the whole story to replace it)`);
  return manifest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && Array.isArray(value["figures"]) && value["figures"].every(isFigure);
}

function isFigure(value: unknown): boolean {
  if (!isRecord(value) || typeof value["id"] !== "string" || !Array.isArray(value["files"])) return false;
  return value["files"].every(
    (file) => isRecord(file) && typeof file["file"] === "string" && typeof file["format"] === "string"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function entryOf({name, format, width, height, scheme, content}: PublishedFile): ManifestFile {
  return {
    file: name,
    format,
    ...(width !== undefined && {width}),
    ...(height !== undefined && {height}),
    ...(scheme && {scheme}),
    bytes: byteLength(content),
    sha256: sha256Hex(content)
  };
}

function byFormatAndWidth(a: ManifestFile, b: ManifestFile): number {
  const order = (file: ManifestFile) => publishedFormats.indexOf(file.format);
  return order(a) - order(b) || (a.width ?? 0) - (b.width ?? 0);
}
