import {sha256Hex} from "../claims/digest.js";
import {citable} from "../figure/sourceLine.js";
import {chartsOf, type Notebook} from "../notebook.js";
import {version} from "../version.js";
import type {PublishedFile} from "./renderStory.js";

/** One published file of a figure, as its story’s manifest lists it. */
export interface ManifestFile {
  readonly file: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
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
 * Lists the files of a story, figures in reading order and widths from narrow to wide.
 * @param earlier the manifest that stands there; files that were not rendered this time keep their entries
 */
export function manifestOf(story: Notebook, files: readonly PublishedFile[], earlier: Manifest | null): Manifest {
  const figures = chartsOf(story).flatMap(({figure}): ManifestFigure[] => {
    const rendered = files.filter(({figure: id}) => id === figure.id).map(entryOf);
    const kept = earlier?.figures.find(({id}) => id === figure.id)?.files ?? [];
    const others = kept.filter(({file}) => !rendered.some((entry) => entry.file === file));
    const all = [...rendered, ...others].sort((a, b) => a.width - b.width);
    if (all.length === 0) return [];
    const {id, headline, alt, source, uses} = figure;
    const claims = citable(uses).map((member) => member.id);
    return [{id, headline: headline.text, alt: alt.text, source: source.text, claims, files: all}];
  });
  return {generator: `nutgraf ${version}`, slug: story.slug, title: story.title.text, figures};
}

/** A manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest back; *null* where there is none, or where it is not one. */
export function readManifest(text: string | null): Manifest | null {
  if (text === null) return null;
  try {
    const manifest: Manifest = JSON.parse(text);
    const whole = Array.isArray(manifest.figures) && manifest.figures.every(({files}) => Array.isArray(files));
    return whole ? manifest : null;
  } catch {
    return null;
  }
}

function entryOf({name, width, height, text}: PublishedFile): ManifestFile {
  return {file: name, width, height, bytes: new TextEncoder().encode(text).length, sha256: sha256Hex(text)};
}
