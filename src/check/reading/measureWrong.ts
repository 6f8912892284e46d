import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {rounded} from "../where.js";
import {saysArrow} from "../words/en/units/signNames.js";
import {areaViolations, isAreaOf} from "./areas.js";
import {bandViolations, isBand} from "./bands.js";
import {countViolations} from "./counts.js";
import {classViolations} from "./classes.js";
import {cornersOf, valueOn} from "./corners.js";
import type {FactValue} from "./facts.js";
import {ofReading, type ReadFile, type ShapeRun, type Shown} from "./readFile.js";
import {colourOf, endsOf, isColourOf, isPlaceScale, placeOf, pointOf, type PlaceScale} from "./scales.js";
import type {Point, Shape} from "./shapes.js";
import {arrowOf} from "./signs.js";
import {shareViolations} from "./shares.js";
import {lineViolations} from "./stretches.js";
import {middleOf} from "./symbols.js";
import {isAt, shapePlace, spanText, tolerance} from "./where.js";

/** Each shape, read back through its scale, is the fact that it shows: the lie factor of Tufte is 1. */
export const measureWrong = {
  name: "measure-wrong",
  group: "geometry",
  severity: "error",
  guards: "Each shape, measured on its scale, is the fact that the file says it shows.",
  source: "Tufte 1983, lie factor; Cleveland and McGill 1984",
  fix: "Render the figure again; if it comes out the same, the form draws what it does not say.",
  check: ofReading((file) => [
    ...file.runs.flatMap((run) => runViolations(run, file)),
    ...intervalViolations(file),
    ...shareViolations(file),
    ...classViolations(file),
    ...countViolations(file)
  ])
} as const satisfies FileRule;

function runViolations(run: ShapeRun, file: ReadFile): Violation[] {
  const shown = file.shown.filter((each) => each.run === run);
  const placed = shown.filter(({measure}) => ["length", "position", "interval"].includes(measure.by));
  return [
    ...run.shapes.flatMap((shape, index) => {
      if (isBand(shape, placed)) return bandViolations(shape, index, placed, file);
      // A symbol has one fact in each direction, and stands with the middle of its corners at it.
      const count = Math.max(...placed.map(({facts}) => facts[index]?.length ?? 0));
      const isLine = count === 2 && placed.every(({measure}) => measure.by === "position");
      const isPath = shape.name === "path" && (count > 2 || isLine || isAreaOf(shape, count));
      return isPath
        ? pathViolations(shape, index, placed, file)
        : placed.flatMap((each) => placeViolations(shape, index, each, file));
    }),
    ...shown.flatMap((each) => lookViolations(each, file)),
    ...thicknessViolations(run, shown)
  ];
}

/** What is wrong with where a rect, a circle or a stroke stands along one scale. */
function placeViolations(shape: Shape, index: number, shown: Shown, file: ReadFile): Violation[] {
  const {measure, scale, move} = shown;
  const along = measure.along ?? "x";
  const addresses = shown.facts[index] ?? [];
  const values = addresses.map((address) => valueOn(scale, address, file));
  if (!scale || !isPlaceScale(scale) || values.some((value) => value === null)) {
    return [{where: shapePlace(shape, addresses), found: "no such fact or scale", expected: `a fact ${by(measure)}`}];
  }
  const seen = seenAlong(shape, along, addresses.length === 1);
  const ordered = shape.name === "rect" ? [Math.min(...seen), Math.max(...seen)] : seen;
  const spans = spansOf(scale, values.filter(isPresent), shown).map((span) => span.map((each) => each + move[along]));
  // Where a stacked bar begins is for *length-baseless*.
  const wanted =
    measure.base !== undefined
      ? spans.map(([from = 0, to = 0]) => [ordered[0] ?? NaN, (ordered[0] ?? NaN) + to - from])
      : spans;
  if (isSpread(shape, seen, wanted, shown)) return [];
  const turned = arrowViolations(shape, addresses, spans, shown, file);
  if (turned.length > 0) return turned;
  if (
    wanted.some((span) => span.length === ordered.length && span.every((each, end) => isAt(each, ordered[end] ?? NaN)))
  ) {
    return [];
  }
  const [first = []] = wanted;
  return [
    {
      where: shapePlace(shape, addresses),
      found: `${along} ${spanText(ordered[0] ?? NaN, ordered.at(-1) ?? NaN)}`,
      expected: `${spanText(first[0] ?? NaN, first.at(-1) ?? NaN)} ${by(measure)}`
    }
  ];
}

/**
 * An arrow from one number to another has its head at the other: at the end of its line, and not at the beginning. Where one
 * shape of a run is an arrow, or a key says that they are arrows, all are.
 */
function arrowViolations(
  shape: Shape,
  addresses: readonly string[],
  [span = []]: readonly number[][],
  {measure, run}: Shown,
  file: ReadFile
): Violation[] {
  if (measure.by !== "interval" || addresses.length !== 2) return [];
  const arrow = arrowOf(shape);
  if (!arrow) {
    const isShaft = shape.name === "path" && shape.fill === null && shape.stretches[0]?.points.length === 2;
    if (!isShaft || !(run.shapes.some((each) => arrowOf(each)) || saysArrows(file))) return [];
    return [
      {where: shapePlace(shape, addresses), found: "an arrow without a head", expected: "its head at the second number"}
    ];
  }
  const along = measure.along === "y" ? 1 : 0;
  const [foot, point] = arrow;
  const [from = NaN, to = NaN] = span;
  const heads = shape.stretches.slice(1);
  const tip = heads[0]?.points[1];
  const isHeaded = tip?.every((px, way) => isAt(px, point[way] ?? NaN)) === true;
  const more = {where: shapePlace(shape, addresses), expected: "one head, that is seen"};
  if (heads.length > 1) return [{...more, found: `${heads.length} heads of one arrow`}];
  const long = Math.hypot(point[0] - foot[0], point[1] - foot[1]);
  const head = Math.min(...legsOf(heads[0]?.points ?? []));
  if (isHeaded && head < Math.min(smallestHead, long / 5)) return [{...more, found: `a head of ${rounded(head)} px`}];
  if (isHeaded && (point[along] - foot[along]) * (to - from) >= 0) return [];
  const found = isHeaded ? "an arrow to the first of its two numbers" : "an arrow whose head is not at its end";
  return [{where: shapePlace(shape, addresses), found, expected: "its head at the second number"}];
}

/** Px of the strokes of an arrow’s head, at the least; of a short arrow a fifth of its length. */
const smallestHead = 4;

const legsOf = ([one, tip, other]: readonly Point[]) =>
  [one, other].map((end) => (end && tip ? Math.hypot(end[0] - tip[0], end[1] - tip[1]) : 0));

const saysArrows = ({textRuns}: ReadFile) =>
  textRuns.some(({role, texts}) => role === "legend" && texts.some(({text}) => saysArrow(text)));

/**
 * Whether a circle stands as near to its place as those that would cover one another may: it keeps within the place of its name,
 * so that it seems to be at no other, and reaches no farther than the run says.
 */
function isSpread({name, radius}: Shape, seen: readonly number[], wanted: readonly number[][], shown: Shown): boolean {
  const {measure, scale} = shown;
  const [at = NaN] = seen;
  if (measure.spread === undefined || name !== "circle" || scale?.type !== "band") return false;
  const isIn = measure.spread + radius <= scale.width / 2 + tolerance && scale.width <= scale.step + tolerance;
  return isIn && wanted.some(([place = NaN]) => Math.abs(at - place) <= (measure.spread ?? 0) + tolerance);
}

const by = ({by, on}: Shown["measure"]) => `by ${by}${on === undefined ? "" : ` on ${on}`}`;
const isPresent = (value: FactValue | null): value is FactValue => value !== null;

/** Where a shape reaches along x or y: one place of a circle, two of others, in the order in which a stroke is drawn. */
export function seenAlong(shape: Shape, along: "x" | "y", isSymbol: boolean): readonly number[] {
  const [stretch] = shape.stretches;
  if (stretch && isSymbol) return [middleOf(shape, along)];
  return stretch ? stretch.points.map(([x, y]) => (along === "x" ? x : y)) : shape[along];
}

/** The places that a fact may take on a scale, in px: of a name, its middle or all of it. */
export function spansOf(scale: PlaceScale, facts: readonly FactValue[], {measure}: Shown): number[][] {
  const [first, second] = facts;
  if (!first) return [];
  const [low, high] = measure.inset ?? [0, 0];
  const inset = (from: number, to: number) => [Math.min(from, to) + low, Math.max(from, to) - high];
  switch (measure.by) {
    case "length": {
      if (first.kind !== "number") return [];
      // A range is two bars: a filled one to its low end, and behind it perhaps one to its high end.
      const ends = first.bound === "range" ? [first.low, first.high] : [first.value];
      return ends.map((end) => inset(placeOf(scale, 0), placeOf(scale, end)));
    }
    case "interval": {
      const [from, to] =
        second && second !== first ? [pointOf(scale, first), pointOf(scale, second)] : endsOf(scale, first);
      const short = measure.least !== undefined && Math.abs(to - from) < measure.least;
      const [middle, half] = [(from + to) / 2, (measure.least ?? 0) / 2];
      return short ? [inset(middle - half, middle + half)] : [[from, to], inset(from, to)];
    }
    default: {
      const point = pointOf(scale, first);
      const [from, to] = endsOf(scale, first);
      const names = first.kind === "name" && (scale.type === "band" || scale.type === "point");
      // A line from one row to the next has two corners.
      if (second) return [[point, pointOf(scale, second)]];
      return [[point], [point, point], ...(names ? [inset(from, to)] : [])];
    }
  }
}

/** What is wrong with a line or an area, of which each corner is a fact. */
function pathViolations(shape: Shape, index: number, placed: readonly Shown[], file: ReadFile): Violation[] {
  const corners = cornersOf(index, placed, file);
  return placed.some(({measure}) => measure.by === "length")
    ? areaViolations(shape, placed, corners)
    : lineViolations(shape, corners);
}

/** What is wrong with the size of bubbles and with colours. */
function lookViolations(shown: Shown, file: ReadFile): Violation[] {
  const {run, measure, scale, facts} = shown;
  if (measure.by !== "area" && measure.by !== "colour") return [];
  return run.shapes.flatMap((shape, index): Violation[] => {
    const addresses = facts[index] ?? [];
    const fact = valueOn(scale, addresses[0] ?? "", file);
    const where = shapePlace(shape, addresses);
    if (measure.by === "colour") {
      const wanted = fact && scale ? colourOf(scale, fact) : null;
      const paint = shape.fill ?? shape.stroke;
      return scale && wanted !== null && isColourOf(scale, paint, wanted)
        ? []
        : [{where, found: String(paint), expected: wanted ?? "a colour of its scale"}];
    }
    const wanted = fact?.kind === "number" && scale && isPlaceScale(scale) ? placeOf(scale, fact.value) : NaN;
    return isAt(shape.radius, wanted)
      ? []
      : [{where, found: `radius ${rounded(shape.radius)}`, expected: rounded(wanted)}];
  });
}

/** Bars of one scale that show intervals are equally thick, edges included. */
function intervalViolations({shown}: ReadFile): Violation[] {
  const thick = new Map<string, number>();
  return shown.flatMap(({run, measure, facts}) => {
    const across = measure.along === "y" ? "x" : "y";
    const crossed = shown.some((other) => other.run === run && other.measure.along === across);
    if (measure.by !== "interval" || crossed) return [];
    return run.shapes.flatMap((shape, index): Violation[] => {
      if (shape.name !== "rect") return [];
      const [from = NaN, to = NaN] = shape[across];
      const own = Math.abs(to - from) + shape.strokeWidth;
      const key = `${measure.on} ${across}`;
      const usual = thick.get(key) ?? own;
      thick.set(key, usual);
      if (Math.abs(own - usual) <= 2 * tolerance) return [];
      return [
        {
          where: shapePlace(shape, facts[index]),
          found: `${rounded(own)} px thick`,
          expected: `${rounded(usual)}, as the others`
        }
      ];
    });
  });
}

/** Bars that are compared by their length are equally thick, for the eye sees areas. */
function thicknessViolations({shapes}: ShapeRun, shown: readonly Shown[]): Violation[] {
  const lengths = shown.filter(({measure}) => measure.by === "length" || measure.by === "share");
  const [first] = shapes;
  if (lengths.length !== 1 || !first || first.name !== "rect") return [];
  const across = lengths[0]?.measure.along === "y" ? "x" : "y";
  if (shown.some(({measure}) => measure.along === across)) return [];
  const thickness = (shape: Shape) => Math.abs((shape[across][1] ?? NaN) - (shape[across][0] ?? NaN));
  return shapes.flatMap((shape, index) => {
    if (isAt(thickness(shape), thickness(first))) return [];
    const found = `${rounded(thickness(shape))} px thick`;
    return [
      {
        where: shapePlace(shape, lengths[0]?.facts[index]),
        found,
        expected: `${rounded(thickness(first))}, as the others`
      }
    ];
  });
}
