import type {DrawnCarriers} from "../../drawing/drawnCarriers.js";
import type {Scheme} from "../../theme/theme.js";
import type {PublishedFormat} from "../../story/formats.js";

/** What is in a file: text, or bytes. */
export type Content = string | Uint8Array;

/** A file of a figure, ready to be written. */
export interface PublishedFile {
  /** The name in the story’s folder: "arms-flow-640.svg". */
  readonly name: string;
  readonly figure: string;
  readonly format: PublishedFormat;
  /** Px, of a picture. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: Scheme;
  readonly content: Content;
  /** Of a picture: what in it carries facts. */
  readonly carriers?: DrawnCarriers;
  /** How long it took, in ms. */
  readonly time: number;
}

/** The size of a file’s content in bytes. */
export function byteLength(content: Content): number {
  return typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
}
