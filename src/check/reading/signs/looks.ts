import {columnOf} from "../facts.js";
import {flagWords} from "../../words/en/flagWords.js";
import type {Colours} from "../../vision.js";
import {rounded} from "../../where.js";
import {white} from "../../published.js";
import type {Violation} from "../../subject.js";
import {paintedFill, paintedStroke} from "../paint/paintOver.js";
import {type ReadFile, type ShapeRun, type Shown, wholeAt} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {isAt, shapePlace} from "../where.js";
import {dotSizes} from "./dotSizes.js";
import {isMostlyInk, leastGap, widestSeen} from "./dashes.js";
import {signPaint} from "./signPaint.js";

/** Px that the edge of a filled shape may be wide: half of it lies outside the shape and makes it larger. */
const widestEdge = 2;

/** Px that the corners of a rect may be round: where more is cut away, nobody sees where a bar ends. */
const roundest = 4;

/**
 * CIEDE2000 from which on two paints are told apart at a glance. What is just noticed between large patches that touch is
 * 2.3 (Mahy et al. 1994). Parts of a whole, small and apart, need several times as much; furniture only must not pass for
 * data, since it differs in shape and place too.
 */
const leastDifference = {parts: 15, furniture: 5} as const;

/** Paints that would show another measure than the coordinates have, and paints that two parts of a whole share. */
export function lookViolations(file: ReadFile, colours: Colours): Violation[] {
  return [
    ...file.shown.flatMap((shown) => paintViolations(shown, file)),
    ...alikeParts(file, colours),
    ...alikeLayers(file, colours),
    ...likeData(file, colours),
    ...file.runs.flatMap((run) => unlike(run)),
    ...thickLines(file),
    ...dotSizes(file),
    ...signPaint(file)
  ];
}

/** Px that a line is thick at the most, beside others that are less than half as thick: a thicker one reads as more. */
const thickestLine = 6;

/** Lines of one scale are about equally thick: how thick a line is shows nothing. */
function thickLines({shown}: ReadFile): Violation[] {
  const lines = shown.flatMap(({run, measure, facts}) =>
    measure.by !== "position" || measure.along !== "y"
      ? []
      : run.shapes.flatMap((shape, index) => (isLineOf(shape) ? [{shape, facts: facts[index], on: measure.on}] : []))
  );
  return lines.flatMap(({shape, facts, on}) => {
    const {strokeWidth} = shape;
    const thinner = lines.find((other) => other.on === on && other.shape.strokeWidth < strokeWidth / 2);
    if (strokeWidth <= thickestLine || !thinner) return [];
    return [
      {
        where: shapePlace(shape, facts),
        found: `a line of ${strokeWidth} px, beside one of ${thinner.shape.strokeWidth}`,
        expected: `at most ${thickestLine} px`
      }
    ];
  });
}

const isLineOf = ({name, fill, dots, stretches}: Shape) =>
  name === "path" && fill === null && dots.length === 0 && stretches.length > 0;

function paintViolations({run, facts, measure}: Shown, file: ReadFile): Violation[] {
  return run.shapes.flatMap((shape, index): Violation[] => {
    const where = shapePlace(shape, facts[index]);
    const {fill, stroke, strokeWidth, dots, name} = shape;
    if (fill === null && stroke === null) return [{where, found: "no paint", expected: "a fill or a stroke"}];
    const dashed = dashViolations(shape, measure.along === "y" ? (facts[index] ?? []) : null, file);
    if (dashed.length > 0) return dashed;
    const blunt = name === "rect" && shape.corner > roundest;
    if (blunt) return [{where, found: `corners of ${shape.corner} px`, expected: `at most ${roundest} px`}];
    if (dots.length > 0 || name === "line" || fill === null || stroke === null || strokeWidth <= widestEdge) return [];
    return [{where, found: `an edge ${strokeWidth} px wide`, expected: `at most ${widestEdge} px`}];
  });
}

/** A line is dashed from number to number where one of the two may still change, or was not counted; and nowhere else. */
function dashViolations(shape: Shape, addresses: readonly string[] | null, file: ReadFile): Violation[] {
  const {facts} = file;
  const {dashes} = shape;
  const isLine = isLineOf(shape);
  const where = shapePlace(shape, addresses ?? []);
  if (!isLine) return dashes === null ? [] : [{where, found: `dashes ${dashes}`, expected: "a whole stroke"}];
  if (addresses !== null && addresses.every((address) => isBare(address, facts)) && isMostlyInk(dashes)) return [];
  const flags = (addresses ?? []).map((address) => {
    const fact = facts.find(address);
    return fact?.kind === "number" ? fact.flagged : null;
  });
  const steps = flags.slice(1).flatMap((flag, index) => {
    const before = flags[index];
    return flag === null || before === null || before === undefined ? [] : [flag || before];
  });
  if (addresses === null || steps.every((flagged) => flagged === (dashes !== null))) {
    const gap = dashes === null ? Infinity : widestSeen(shape);
    return gap >= leastGap
      ? []
      : [
          {
            where,
            found: `dashes ${dashes}, of which ${rounded(Math.max(0, gap))} px are seen open`,
            expected: `gaps of ${leastGap} px, beside the caps`
          }
        ];
  }
  if (dashes === null && saysFlagsInWords(file)) return [];
  return dashes === null
    ? [{where, found: "a whole stroke", expected: "dashes: a number that may still change"}]
    : [{where, found: `dashes ${dashes}`, expected: "a whole stroke: the numbers are firm"}];
}

/**
 * Whether no line is dashed, and words say which numbers are flagged, as under a chart of Plot's, which draws each line with one
 * stroke.
 */
function saysFlagsInWords({shown, texts}: ReadFile): boolean {
  const isDashed = shown.some(({run}) => run.shapes.some(({dashes}) => dashes !== null));
  const saysDashed = texts.some(({text}) => /\bdashed\b/i.test(text));
  return !isDashed && !saysDashed && texts.some(({text}) => Object.values(flagWords).some((words) => words.test(text)));
}

/** Whether a cell stands in a column of numbers alone, of which nobody says how firm they are: an author may dash its line. */
function isBare(address: string, {columns}: ReadFile["facts"]): boolean {
  const column = columns.get(columnOf(address));
  return column !== undefined && Object.keys(column).every((field) => field === "values");
}

/** Parts of one whole must be told apart. */
function alikeParts({shown, published}: ReadFile, colours: Colours): Violation[] {
  const paper = published.paper ?? white;
  const painted = new Map<string, Map<string, string>>();
  return shown.flatMap((each) => {
    const {run, facts} = each;
    return run.shapes.flatMap((shape, index): Violation[] => {
      const whole = wholeAt(each, index);
      if (whole === null) return [];
      const [fact = ""] = facts[index] ?? [];
      const [paint, paints] = [paintOf(shape, paper), painted.get(whole) ?? new Map<string, string>()];
      painted.set(whole, paints);
      const alike = [...paints].find(
        ([other, of]) => of !== fact && isAlike(paint, other, leastDifference.parts, colours)
      );
      if (!paints.has(paint)) paints.set(paint, fact);
      if (!alike) return [];
      const found = `painted ${paint}, ${alike[0] === paint ? "" : `which looks like ${alike[0]}, `}as ${alike[1]}`;
      return [{where: shapePlace(shape, [fact]), found, expected: "a paint of its own"}];
    });
  });
}

/** Bars and areas that stand on one another are told apart by the colours of their names, which must differ. */
function alikeLayers({shown}: ReadFile, colours: Colours): Violation[] {
  return shown.flatMap(({run, measure, scale}) => {
    const stacked = shown.some((other) => other.run === run && other.measure.base === "stack");
    const [first] = run.shapes;
    if (!first || !stacked || measure.by !== "colour" || scale?.type !== "ordinal") return [];
    const {domain, range} = scale;
    return range.flatMap((colour, index): Violation[] => {
      const like = range.findIndex((other) => isAlike(colour, other, leastDifference.furniture, colours));
      if (like >= index) return [];
      const found = `${domain[index]} painted ${colour}, as ${domain[like]}`;
      return [{where: shapePlace(first), found, expected: "a paint of its own"}];
    });
  });
}

/** Furniture that is painted and shaped as data would be read as data. */
function likeData({runs, shown, published}: ReadFile, colours: Colours): Violation[] {
  const measured = shown.filter(({measure}) => measure.by !== "colour" && measure.by !== "interval");
  const filled = measured.flatMap(({run}) => run.shapes.filter(({fill}) => fill !== null));
  const fills = new Map(filled.map(({name, fill}) => [`${name} ${fill}`, {name, fill: fill ?? ""}]));
  const paper = published.paper ?? white;
  // A pale tint may come near a pale rest: both are nearly paper.
  const leastOf = (fill: string) =>
    colours.difference(fill, paper, "normal") < leastDifference.parts ? 0 : leastDifference.furniture;
  return runs.flatMap(({role, shapes}) => {
    if (!("furniture" in role) && !("illustration" in role)) return [];
    return shapes.flatMap((shape, index): Violation[] => {
      const {name, fill} = shape;
      const accent = "furniture" in role && role.furniture === "accent" && index === 0;
      if (fill === null || accent) return [];
      const isLike = [...fills.values()].some(
        (data) => data.name === name && isAlike(fill, data.fill, leastOf(data.fill), colours)
      );
      if (!isLike) return [];
      return [{where: shapePlace(shape), found: "furniture painted as the data are", expected: "a paint of its own"}];
    });
  });
}

function isAlike(one: string, other: string, least: number, colours: Colours): boolean {
  return one === other || (one !== "nothing" && colours.difference(one, other, "normal") < least);
}

/**
 * The shapes of a run are painted alike, in as many paints as it says; circles that show no area, and rects that show nothing but
 * a colour, are of one size, since the eye compares areas.
 */
function unlike({role, shapes}: ShapeRun): Violation[] {
  const [first] = shapes;
  if (!("shows" in role) || !first) return [];
  const {shows, paints = 1} = role;
  // Where colours show facts, the opacity alone must be the same.
  const coloured = shows.some(({by}) => by === "colour");
  const looks = new Map<string, Shape>();
  for (const {fill, stroke, strokeWidth, opacity, ...shape} of shapes) {
    const look = (coloured ? [opacity] : [fill, stroke, strokeWidth, opacity]).join(" ");
    if (!looks.has(look)) looks.set(look, {fill, stroke, strokeWidth, opacity, ...shape});
  }
  const odd = [...looks.values()].at(-1);
  const found = `${looks.size} paints in one run`;
  const mixed = odd && looks.size > paints ? [{where: shapePlace(odd), found, expected: String(paints)}] : [];
  if (shows.some(({by}) => by === "area" || by === "count")) return mixed;
  const sizes = shapes.flatMap((shape): Violation[] => {
    if (shape.name !== "circle" || first.name !== "circle" || isAt(shape.radius, first.radius)) return [];
    return [{where: shapePlace(shape), found: `radius ${shape.radius}`, expected: `${first.radius}, as the others`}];
  });
  return [...mixed, ...sizes, ...(shows.every(({by}) => by === "colour") ? unlikeRects(shapes) : [])];
}

function unlikeRects(shapes: readonly Shape[]): Violation[] {
  const rects = shapes.filter(({name}) => name === "rect");
  const sizeOf = ({box: {left, right, top, bottom}}: Shape) => [right - left, bottom - top] as const;
  const [usual] = rects.map(sizeOf);
  return rects.flatMap((shape): Violation[] => {
    const [width, height] = sizeOf(shape);
    if (!usual || (isAt(width, usual[0]) && isAt(height, usual[1]))) return [];
    const expected = `${rounded(usual[0])} × ${rounded(usual[1])} px, as the others`;
    return [{where: shapePlace(shape), found: `${rounded(width)} × ${rounded(height)} px`, expected}];
  });
}

/** The paint that shows a shape. */
const paintOf = (shape: Shape, paper: string) =>
  (shape.dots.length > 0 ? null : paintedFill(shape, paper)) ?? paintedStroke(shape, paper) ?? "nothing";
