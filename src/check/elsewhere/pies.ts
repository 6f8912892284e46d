import type {Ink, InkShape, InkText, Place, SliceArc} from "./ink/ink.js";
import {tickNumber} from "./axes/tickNumber.js";

/** A slice of a pie or a ring, its name and the number at it; each *null* where there is none. */
export interface Slice {
  readonly arc: SliceArc;
  readonly shape: InkShape;
  readonly name: string | null;
  readonly number: {readonly text: string; readonly value: number; readonly slack: number} | null;
}

/** Slices around one centre, each with the part of the turn that the others leave. */
export interface Pie {
  readonly centre: Place;
  readonly radius: number;
  readonly slices: readonly Slice[];
}

const near = (one: Place, other: Place) => Math.hypot(one[0] - other[0], one[1] - other[1]) < 1;

/** The pies of a chart: two slices or more around one centre, which make up no more than a turn. */
export function piesOf(ink: Ink): Pie[] {
  const pies: {readonly centre: Place; readonly shapes: InkShape[]}[] = [];
  for (const shape of ink.shapes) {
    if (!shape.slice || shape.fill === null) continue;
    const {centre} = shape.slice;
    const own = pies.find((pie) => near(pie.centre, centre));
    if (own) own.shapes.push(shape);
    else pies.push({centre, shapes: [shape]});
  }
  return pies.flatMap(({centre, shapes}) => {
    const turn = shapes.reduce((sum, {slice}) => sum + (slice?.span ?? 0), 0);
    if (shapes.length < 2 || turn > 2 * Math.PI + 0.05) return [];
    const slices = shapes.map((shape) => sliceOf(shape, shapes, ink));
    return [{centre, radius: Math.max(...slices.map(({arc}) => arc.radius)), slices}];
  });
}

function sliceOf(shape: InkShape, shapes: readonly InkShape[], ink: Ink): Slice {
  const arc = shape.slice ?? {centre: [NaN, NaN], radius: NaN, middle: [NaN, NaN], span: NaN};
  const inside = ink.texts.filter((text) => isAt(text, arc));
  const numbers = inside.flatMap((text) => {
    const number = tickNumber(text.text);
    return number ? [{text: text.text, value: number.value, slack: number.slack}] : [];
  });
  const names = inside.filter((text) => tickNumber(text.text) === null);
  const [name = keyed(shape, shapes, ink)] = names.length === 1 ? names.map(({text}) => text) : [];
  return {arc, shape, name, number: numbers.length === 1 ? (numbers[0] ?? null) : null};
}

/** True for a text within a slice, or beside its arc. */
function isAt({box}: InkText, {centre, middle, radius, span}: SliceArc): boolean {
  const at: Place = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const away = Math.hypot(at[0] - centre[0], at[1] - centre[1]);
  if (away > 1.6 * radius || away < 2) return false;
  const turn = (place: Place) => Math.atan2(place[1] - centre[1], place[0] - centre[0]);
  const apart = Math.abs(turn(at) - turn(middle)) % (2 * Math.PI);
  return Math.min(apart, 2 * Math.PI - apart) <= span / 2;
}

/** The name beside the only small shape of the colour of a slice, which no other slice has; *null* where there is none. */
function keyed({fill}: InkShape, slices: readonly InkShape[], ink: Ink): string | null {
  return fill === null || slices.filter((slice) => slice.fill === fill).length > 1 ? null : keyedName(fill, ink);
}

/** The text right beside the only small shape of a colour, as in a key; *null* where there is none. */
export function keyedName(colour: string, {shapes, texts}: Ink): string | null {
  const swatches = shapes.filter(({slice, fill, stroke, box}) => {
    const isSmall = box.right - box.left <= 40 && box.bottom - box.top <= 40;
    return slice === null && isSmall && (fill === colour || stroke === colour);
  });
  const beside = swatches.flatMap((swatch) => {
    const middle = (swatch.box.top + swatch.box.bottom) / 2;
    return texts
      .filter(({box}) => {
        const away = box.left - swatch.box.right;
        return Math.abs((box.top + box.bottom) / 2 - middle) <= 8 && away >= -1 && away <= 20;
      })
      .toSorted((one, other) => one.box.left - other.box.left)
      .slice(0, 1);
  });
  return beside.length === 1 ? (beside[0]?.text ?? null) : null;
}
