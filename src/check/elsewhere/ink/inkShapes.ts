import {type Box, boxAround, intersection} from "../../box.js";
import type {XmlElement} from "../../xml.js";
import {type Affine, applied, enlargement} from "./affine.js";
import type {InkShape, Place, Setting, SliceArc} from "./ink.js";
import {inkStrokes} from "./inkStrokes.js";
import type {Stroke} from "./pathVertices.js";

/** The shapes that an element draws where it stands, as far as its clip lets them be seen. */
export function inkShapes(element: XmlElement, own: Readonly<Record<string, string>>, setting: Setting): InkShape[] {
  const drawn = inkStrokes(element.name, own);
  if (!drawn) return [];
  const {matrix, style, clip, around} = setting;
  const paintOf = (value: string | undefined) =>
    value === undefined || value === "none" || value === "transparent" ? null : value;
  return drawn.strokes.flatMap((stroke): InkShape[] => {
    const vertices = stroke.vertices.map((vertex) => applied(matrix, vertex));
    if (vertices.length === 0 || vertices.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return [];
    const round = stroke.radius !== null;
    const radius = (stroke.radius ?? 0) * enlargement(matrix);
    const whole = round ? discBox(vertices, radius, drawn.kind === "circle") : boxOf(vertices);
    const box = clip ? intersection(whole, clip) : whole;
    if (!box) return [];
    const kind = round ? "circle" : drawn.kind === "path" && isRect(vertices, stroke, whole) ? "rect" : drawn.kind;
    const fill = kind === "line" ? null : paintOf(style["fill"] ?? "#000000");
    const centre: Place = [(whole.left + whole.right) / 2, (whole.top + whole.bottom) / 2];
    return [
      {
        kind,
        vertices: round ? [centre] : vertices,
        closed: stroke.closed,
        radius,
        slice: round ? null : sliceOf(stroke, matrix),
        box,
        fill,
        stroke: paintOf(style["stroke"]),
        around
      }
    ];
  });
}

/** The outer arc of a closed path of one arc, or of two around one centre; *null* for any other. */
function sliceOf({bows, closed, vertices}: Stroke, matrix: Affine): SliceArc | null {
  const [outer, inner, ...more] = bows.toSorted((one, other) => other.radius - one.radius);
  if (!outer || more.length > 0 || !closed || vertices.length > 5) return null;
  const apart = inner ? Math.hypot(inner.centre[0] - outer.centre[0], inner.centre[1] - outer.centre[1]) : 0;
  const isPointed = vertices.some(([x, y]) => Math.hypot(x - outer.centre[0], y - outer.centre[1]) < 0.5);
  if (apart > 0.5 || (!inner && !isPointed)) return null;
  const {centre, radius, start, span} = outer;
  const along = start + span / 2;
  return {
    centre: applied(matrix, centre),
    radius: radius * enlargement(matrix),
    middle: applied(matrix, [centre[0] + radius * Math.cos(along), centre[1] + radius * Math.sin(along)]),
    span: Math.abs(span)
  };
}

/** The box of a disc: around the centre of a circle, or the points where the arcs of a path meet. */
function discBox(vertices: readonly Place[], radius: number, centred: boolean): Box {
  const [[x, y] = [NaN, NaN]] = vertices;
  if (centred) return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
  const {left, right, top, bottom} = boxOf(vertices);
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  return {left: across - radius, right: across + radius, top: down - radius, bottom: down + radius};
}

/** The box around some places. */
export const boxOf = (vertices: readonly Place[]): Box =>
  boxAround(
    vertices.map(([x]) => x),
    vertices.map(([, y]) => y)
  );

/** Whether a path is a rectangle, its corners round or not: all its vertices lie on its box, two on each side. */
function isRect(vertices: readonly Place[], {closed}: Stroke, {left, right, top, bottom}: Box): boolean {
  if (!closed || vertices.length < 4 || vertices.length > 12) return false;
  const near = (one: number, other: number) => Math.abs(one - other) < 0.01;
  const sides = [
    vertices.filter(([x]) => near(x, left)),
    vertices.filter(([x]) => near(x, right)),
    vertices.filter(([, y]) => near(y, top)),
    vertices.filter(([, y]) => near(y, bottom))
  ];
  return (
    sides.every((side) => side.length >= 2) && vertices.every((vertex) => sides.some((side) => side.includes(vertex)))
  );
}
