import type {Box} from "../../box.js";
import type {XmlElement} from "../../xml.js";
import type {Affine} from "./affine.js";

/** A point of the chart, in px of its root. */
export type Place = readonly [x: number, y: number];

/** The outer arc of a slice: its centre, radius and the middle of the arc in px, and how much of a turn it is, in radians. */
export interface SliceArc {
  readonly centre: Place;
  readonly radius: number;
  readonly middle: Place;
  readonly span: number;
}

/** A shape of a chart that says nothing of itself: where it stands, and how it is painted. */
export interface InkShape {
  readonly kind: "rect" | "circle" | "line" | "path" | "image";
  /** The corners of a rect, the ends of a line, the vertices of a path in order, the centre of a circle. */
  readonly vertices: readonly Place[];
  readonly closed: boolean;
  /** Of a circle, in px; 0 for others. */
  readonly radius: number;
  /** Of a slice of a pie, its outer arc; *null* for others. */
  readonly slice: SliceArc | null;
  /** What of it shows: within the edges that clip it, without its stroke. */
  readonly box: Box;
  /** *null* for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** The elements around it, the nearest first. */
  readonly around: readonly XmlElement[];
}

/** A text of such a chart, its lines as one. */
export interface InkText {
  /** Its lines with a space between them. */
  readonly text: string;
  /** Where it is anchored, in the middle of its capitals. */
  readonly at: Place;
  readonly anchor: "start" | "middle" | "end";
  /** Px, of its type. */
  readonly size: number;
  /** Degrees clockwise. */
  readonly turn: number;
  /** As wide as the shipped font would be. */
  readonly box: Box;
  readonly around: readonly XmlElement[];
}

/** All that a chart shows, in painting order, and what of it nobody here reads. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly InkShape[];
  readonly texts: readonly InkText[];
  /** "2 images", "a style sheet", and the like. */
  readonly unread: readonly string[];
}

/** What an element has from those around it. */
export interface Setting {
  readonly matrix: Affine;
  readonly style: Readonly<Record<string, string>>;
  readonly clip: Box | null;
  readonly around: readonly XmlElement[];
}
