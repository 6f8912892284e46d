import {join} from "node:path";
import type {Figure} from "../../figure/figureSpec.js";
import {chartsOf, type Notebook} from "../../story/notebook.js";
import {framePage} from "../files/embed/framePage.js";
import {filesOf} from "../../story/files.js";
import {type Change, compareFile, readText} from "./folder.js";
import {formatsOf, isPicture} from "../../story/formats.js";
import {type ManifestFigure, manifestFigure} from "./manifest.js";
import {proofRecord, type RecordedFile, recordText} from "./proofRecord.js";
import type {PublishedFile} from "../files/publishedFile.js";
import {renderedFigures} from "./renderedFigures.js";
import type {Chosen} from "./renderOptions.js";
import type {SheetPart} from "../sheet/sheetPart.js";
import {choicesOf, snippet} from "../files/embed/snippet.js";

interface Kept {
  /** What the manifest says of the files that stay; default nothing. */
  readonly kept?: readonly ManifestFigure[];
}

/** Figures held against their folder. */
interface PublishedFigures {
  /** Pictures and data of all figures, then their snippets, then their records. */
  readonly changes: readonly Change[];
  /** What the manifest is to say of all figures that have files, in any order. */
  readonly listed: readonly ManifestFigure[];
  /** What a contact sheet is to show of figures that were rendered, by their ids. */
  readonly parts: ReadonlyMap<string, SheetPart>;
}

/**
 * Renders figures one after the other with all that follows from each alone, its snippets and its record, and compares
 * them with their folder. Of a figure that is done only what is put aside of it stays, however many there are.
 */
export async function publishFigures(
  story: Notebook,
  folder: string,
  options: Chosen & Kept
): Promise<PublishedFigures> {
  const {kept = [], figuresFrom = renderedFigures, putAside = (_folder, change) => Promise.resolve(change)} = options;
  const earlier = new Map(kept.map((figure) => [figure.id, figure]));
  const listed = new Map(earlier);
  const parts = new Map<string, SheetPart>();
  const changes: {readonly pictures: Change[]; readonly snippets: Change[]; readonly records: Change[]} = {
    pictures: [],
    snippets: [],
    records: []
  };
  const settle = async (file: Pick<PublishedFile, "name" | "content">, entry: ManifestFigure | null) => {
    const listedFile = entry?.files.find((each) => each.file === file.name);
    return putAside(folder, await compareFile(folder, file), listedFile);
  };
  const figures = new Map(chartsOf(story).map(({figure}) => [figure.id, figure]));
  for await (const {id, pictures, part} of figuresFrom(story, options)) {
    const figure = figures.get(id);
    if (!figure) throw new Error(`unknown figure: ${id} (the notebook gives others each time that it is loaded)`);
    const snippets = snippetsOf(story, figure, pictures, {...options, earlier: earlier.get(figure.id)});
    const entry = manifestFigure(figure, [...pictures, ...snippets], earlier.get(figure.id));
    if (entry) listed.set(figure.id, entry);
    if (part) parts.set(figure.id, part);
    for (const file of pictures) changes.pictures.push(await settle(file, entry));
    for (const file of snippets) changes.snippets.push(await settle(file, entry));
    if (!entry || !pictures.some(isPicture)) continue;
    const files = recordedFiles(entry, pictures);
    const before = files.some((file) => file.carriers === null) ? await readText(join(folder, entry.record)) : null;
    const content = recordText(proofRecord(figure, files, before));
    changes.records.push(await settle({name: entry.record, content}, entry));
  }
  return {
    changes: [...changes.pictures, ...changes.snippets, ...changes.records],
    parts,
    listed: [...listed.values()]
  };
}

/** The snippets of a figure, which offer all that is published of it. */
function snippetsOf(
  story: Notebook,
  figure: Figure,
  pictures: readonly PublishedFile[],
  {formats, earlier, onStart, now = () => 0}: Chosen & {readonly earlier: ManifestFigure | undefined}
): PublishedFile[] {
  const files = filesOf(figure.id, {formats: formats.filter((format) => format === "html")});
  if (files.length === 0) return [];
  const start = now();
  const choices = choicesOf(manifestFigure(figure, pictures, earlier)?.files ?? []);
  const options = {choices, data: formatsOf(story).includes("csv")};
  return files.map(({kind, name, format}) => {
    onStart?.(name);
    const content =
      kind === "frame" ? framePage(figure, {...options, licence: story.licence}) : snippet(figure, options);
    return {name, figure: figure.id, format, content, time: now() - start};
  });
}

/** The pictures that a record speaks of: those that were rendered, and those of earlier that stay. */
function recordedFiles({files}: ManifestFigure, rendered: readonly PublishedFile[]): RecordedFile[] {
  return files.filter(isPicture).map(({file, sha256}) => {
    const fresh = rendered.find(({name}) => name === file);
    return {name: file, sha256, carriers: fresh?.carriers ?? null};
  });
}
