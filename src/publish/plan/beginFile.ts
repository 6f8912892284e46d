import type {Chart} from "../../figure/figure.js";
import type {FigureFile} from "../../story/files.js";
import {makers} from "../files/makers.js";
import type {PublishedFile} from "../files/publishedFile.js";
import type {Renditions} from "../files/renditions.js";
import type {RenderOptions} from "./renderOptions.js";

/** A file that is being made; of none where it has no room and nobody asked for it. */
export interface BegunFile {
  readonly file: FigureFile;
  readonly made: Promise<readonly PublishedFile[]>;
}

/** Begins a file of a figure; none of a kind that follows from its pictures. */
export function beginFile(
  file: FigureFile,
  {chart, renditions}: {readonly chart: Chart; readonly renditions: Renditions},
  {onStart, now = () => 0}: RenderOptions
): BegunFile[] {
  const make = makers[file.format];
  if (!make) return [];
  const {name, figure, format, width, scheme} = file;
  const label = {name, figure, format, ...(width !== undefined && {width}), ...(scheme && {scheme})};
  onStart?.(name);
  const start = now();
  const made = make(chart, file, renditions).then(
    (content) => [{...label, ...content, time: now() - start}],
    (error: unknown) => Promise.reject(ofFile(error, file))
  );
  // It is told of when its turn comes: another may have failed before.
  made.catch(() => undefined);
  return [{file, made}];
}

/** An error that says of which file it is, where its message names neither that nor the figure. */
function ofFile(error: unknown, {name, figure}: FigureFile): unknown {
  const message = error instanceof Error ? error.message : String(error);
  return message.includes(figure) ? error : new Error(`${message}: ${name}`, {cause: error});
}
