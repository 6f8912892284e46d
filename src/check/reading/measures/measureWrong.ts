import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {areaViolations, isAreaOf} from "./areas.js";
import {arrowViolations} from "./arrowHeads.js";
import {bandViolations, isBand} from "./bands.js";
import {classViolations, widthViolations} from "./classes.js";
import {cornersOf, valueOn} from "./corners.js";
import {countViolations} from "./counts.js";
import type {FactValue} from "../facts.js";
import {insetViolations, middleViolations} from "./insets.js";
import {mingledViolations} from "./mingled.js";
import {ofReading, type ReadFile, type ShapeRun, type Shown} from "../readFile.js";
import {colourOf, isColourOf, isPlaceScale, placeOf} from "../scales.js";
import type {Shape} from "../shapes.js";
import {shareViolations} from "./shares.js";
import {seenAlong, spansOf} from "./spans.js";
import {lineViolations, strayViolations} from "./stretches.js";
import {barViolations, intervalViolations, thicknessViolations} from "./thickness.js";
import {isAt, shapePlace, spanText, tolerance} from "../where.js";

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
    ...barViolations(file),
    ...shareViolations(file),
    ...classViolations(file),
    ...widthViolations(file),
    ...middleViolations(file),
    ...mingledViolations(file),
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
    ...shown.flatMap((each) => [...insetViolations(each), ...lookViolations(each, file)]),
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
  const seen = seenAlong(shape, along, addresses.length === 1 && measure.by !== "interval");
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

/** What is wrong with a line or an area, of which each corner is a fact. */
function pathViolations(shape: Shape, index: number, placed: readonly Shown[], file: ReadFile): Violation[] {
  const corners = cornersOf(index, placed, file);
  const wrong = placed.some(({measure}) => measure.by === "length")
    ? areaViolations(shape, placed, corners)
    : lineViolations(shape, corners);
  return [...wrong, ...strayViolations(shape, placed[0]?.facts[index] ?? [])];
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
