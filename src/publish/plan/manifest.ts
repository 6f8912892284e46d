import {array, exactOptional, type InferOutput, number, object, picklist, pipe, readonly, string} from "valibot";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import type {Figure} from "../../figure/figureSpec.js";
import {citable} from "../../facts/citable.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {version} from "../../version.js";
import {schemes} from "../../theme/theme.js";
import {recordName} from "../../story/files.js";
import {publishedFormats, listedFormats} from "../../story/formats.js";
import {ourFile} from "../files/ourFile.js";
import {ownName} from "./ownName.js";
import {byteLength, type PublishedFile} from "../files/publishedFile.js";

const fileSchema = pipe(
  object({
    file: ownName,
    format: picklist(publishedFormats),
    /** Px, of a picture. */
    width: exactOptional(number()),
    height: exactOptional(number()),
    scheme: exactOptional(picklist(schemes)),
    bytes: number(),
    /** Hexadecimal. */
    sha256: string()
  }),
  readonly()
);

const figureSchema = pipe(
  object({
    id: string(),
    headline: string(),
    alt: string(),
    source: string(),
    /** Ids of the claims and events that it rests on. */
    claims: pipe(array(string()), readonly()),
    /** The file of its proof record: "arms-flow.json". */
    record: ownName,
    /** Those that are kept in version control: no PNG and no PDF, whose bytes may differ between kinds of machine. */
    files: pipe(array(fileSchema), readonly())
  }),
  readonly()
);

const manifestSchema = pipe(
  object({
    ...ourFile,
    slug: string(),
    title: string(),
    /** Ids of the figures that tell the story, in the order in which they do. */
    lead: exactOptional(pipe(array(string()), readonly())),
    figures: pipe(array(figureSchema), readonly())
  }),
  readonly()
);

/** What is published of a story: `charts/<slug>/manifest.json`. */
export type Manifest = InferOutput<typeof manifestSchema>;

/** One figure of a story’s manifest. */
export type ManifestFigure = InferOutput<typeof figureSchema>;

/** One published file of a figure, as its story’s manifest lists it. */
export type ManifestFile = InferOutput<typeof fileSchema>;

/** The manifest of a story: the entries of its **figures** in reading order, whatever order they come in. */
export function manifestOf(story: Notebook, figures: readonly ManifestFigure[]): Manifest {
  const entries = new Map(figures.map((entry) => [entry.id, entry]));
  return {
    generator: `nutgraf ${version}`,
    slug: story.slug,
    title: story.title.text,
    ...(story.lead && {lead: story.lead.flatMap(({figure: {id}}) => (entries.has(id) ? [id] : []))}),
    figures: chartsOf(story).flatMap(({figure}) => entries.get(figure.id) ?? [])
  };
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
  const rendered = files.filter(({format}) => listedFormats.includes(format)).map(entryOf);
  // Its files say what they said when they were made, whatever the notebook says by now.
  if (rendered.length === 0) return earlier ?? null;
  const others = earlier?.files.filter(({file}) => !rendered.some((entry) => entry.file === file)) ?? [];
  const {id, headline, alt, source, uses} = figure;
  return {
    id,
    headline: headline.text,
    alt: alt.text,
    source: source.text,
    claims: citable(uses).map((member) => member.id),
    record: recordName(id),
    files: [...rendered, ...others].sort(byFormatAndWidth)
  };
}

/** A manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads the text of a manifest back. @throws when it is not one; the message names the **path** */
export function readManifest(text: string, path: string): Manifest {
  const manifest = readJSON(manifestSchema, text);
  if (!manifest) throw new Error(`invalid manifest: ${path} (not one of nutgraf: move it, and render the story)`);
  return manifest;
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
