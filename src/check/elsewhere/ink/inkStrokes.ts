import {rectBox} from "../../box.js";
import type {InkShape, Place} from "./ink.js";
import {pathVertices, type Stroke} from "./pathVertices.js";

/** What an element draws, in its own units: a path of several stretches, any other of one. */
interface Drawn {
  readonly kind: InkShape["kind"];
  readonly strokes: readonly Stroke[];
}

/** The strokes of a shape or an image; *null* for any other element. */
export function inkStrokes(name: string, own: Readonly<Record<string, string>>): Drawn | null {
  const at = (key: string) => pxOf(own[key]);
  switch (name) {
    case "rect":
    case "image":
      return {kind: name, strokes: [rectangle(own)]};
    case "circle":
      return {kind: "circle", strokes: [disc([at("cx"), at("cy")], at("r"))]};
    case "ellipse":
      return {kind: "circle", strokes: [disc([at("cx"), at("cy")], Math.sqrt(at("rx") * at("ry")))]};
    case "line": {
      const ends = [[at("x1"), at("y1")], [at("x2"), at("y2")]] as const; // prettier-ignore
      return {kind: "line", strokes: [{...straight, vertices: ends, closed: false}]};
    }
    case "polyline":
      return {kind: "path", strokes: pathVertices(`M${own["points"] ?? ""}`)};
    case "polygon":
      return {kind: "path", strokes: pathVertices(`M${own["points"] ?? ""}Z`)};
    case "path": {
      const strokes = pathVertices(own["d"] ?? "");
      const [only] = strokes;
      const isLine = strokes.length === 1 && only?.vertices.length === 2 && !only.curved;
      return {kind: isLine ? "line" : "path", strokes};
    }
    default:
      return null;
  }
}

/** A length of an attribute, in px; 0 where it is not given. */
export const pxOf = (value: string | undefined): number => parseFloat(value ?? "0");

const straight = {radius: null, bows: [], curved: false} as const;

function rectangle(own: Readonly<Record<string, string>>): Stroke {
  const {left, top, right, bottom} = rectBox(own);
  const vertices = [[left, top], [right, top], [right, bottom], [left, bottom]] as const; // prettier-ignore
  return {...straight, vertices, closed: true};
}

const disc = (centre: Place, radius: number): Stroke => ({
  vertices: [centre],
  closed: true,
  radius,
  bows: [],
  curved: true
});
