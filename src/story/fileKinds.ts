import type {Canvas} from "../figure/canvas.js";
import type {Scheme} from "../theme/theme.js";
import type {PublishedFormat} from "./formats.js";

/**
 * The width of a picture for e-mail, in px: the layout for a phone, so that its type is read there, and at one and a half
 * times its size in a window of a computer.
 */
export const emailWidth = 320;

/** A kind of file that is published of a figure. */
export interface FileKind {
  readonly format: Exclude<PublishedFormat, "sheet">;
  /** Its name in the story’s folder; **<width>** is in px, or in mm of a PDF. */
  readonly name: string;
  /** Of what there is one for each: px or mm of width, or px of a main layout; default one in all. */
  readonly each?: "px" | "main px" | "mm";
  readonly scheme?: Scheme;
  /** Px, of a picture of one width. */
  readonly width?: number;
  readonly canvas?: Canvas;
  /** Pixels for each px, of a PNG; default 2. */
  readonly scale?: number;
  /** Under which heading a list of downloads has it, and in which words; default its width. */
  readonly heading: string;
  readonly words?: string;
  /** What it takes to be made, in ms of one core: measured on grids of a hundred squares, fonts included. */
  readonly cost: number;
}

/** All kinds of file that are published of a figure, in the order of a manifest. */
export const fileKinds = {
  svg: {format: "svg", name: "<id>-<width>.svg", each: "px", scheme: "light", heading: "SVG, light", cost: 10},
  dark: {format: "dark", name: "<id>-<width>-dark.svg", each: "px", scheme: "dark", heading: "SVG, dark", cost: 4},
  inline: {
    format: "inline",
    name: "<id>-<width>.inline.svg",
    each: "main px",
    scheme: "light",
    heading: "SVG, inline",
    cost: 2
  },
  png: {format: "png", name: "<id>-<width>@2x.png", each: "main px", heading: "PNG, 2×", cost: 20},
  card: {
    format: "png",
    name: "<id>-card.png",
    canvas: "card",
    heading: "PNG, social",
    words: "card, 1200 × 630",
    cost: 20
  },
  square: {
    format: "png",
    name: "<id>-square.png",
    canvas: "square",
    heading: "PNG, social",
    words: "square, 1080 × 1080",
    cost: 20
  },
  email: {
    format: "png",
    name: "<id>-email@3x.png",
    width: emailWidth,
    scale: 3,
    heading: "PNG, e-mail",
    words: "960 px",
    cost: 20
  },
  pdf: {format: "pdf", name: "<id>-<width>mm.pdf", each: "mm", heading: "PDF", cost: 27},
  outline: {
    format: "outline",
    name: "<id>-<width>-outline.svg",
    each: "main px",
    scheme: "light",
    heading: "SVG, outlined",
    cost: 15
  },
  design: {
    format: "design",
    name: "<id>-<width>-design.svg",
    each: "main px",
    scheme: "light",
    heading: "SVG, to go on with",
    cost: 12
  },
  html: {format: "html", name: "<id>.html", heading: "HTML", words: "snippet", cost: 3},
  frame: {format: "html", name: "<id>.frame.html", heading: "HTML", words: "page for a frame", cost: 3},
  csv: {format: "csv", name: "<id>.csv", heading: "Data", words: "CSV", cost: 1}
} as const satisfies Readonly<Record<string, FileKind>>;

/** One of: *svg*, *dark*, *inline*, *png*, *card*, *square*, *email*, *pdf*, *outline*, *design*, *html*, *frame*, *csv*. */
export type FileKindName = keyof typeof fileKinds;

/** The same as entries. */
export const kinds: readonly (readonly [FileKindName, FileKind])[] = Object.entries(fileKinds).flatMap(
  ([name, kind]) => (isKindName(name) ? [[name, kind] as const] : [])
);

function isKindName(name: string): name is FileKindName {
  return Object.hasOwn(fileKinds, name);
}
