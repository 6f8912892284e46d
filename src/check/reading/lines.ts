import type {Violation} from "../subject.js";
import {rounded} from "../where.js";
import {majorityViolations} from "./labels/majorityTick.js";
import {zeroOf} from "./measures/areas.js";
import {isRowGuide} from "./rowGuides.js";
import {type FurnitureRun, moveOf, type ReadFile} from "./readFile.js";
import {furnitureOf, isTickRole} from "./roles.js";
import {isBandScale, isPlaceScale} from "./scales.js";
import type {Shape} from "./shapes.js";
import type {Point} from "./stretches.js";
import {isAt, shapePlace, startsText, tolerance, tooThick} from "./where.js";

/** Px by which a plot area is larger than a scale on each side at the most: its inset. */
const widestInset = 60;

/** Px that a tick is long at the most. */
const longestTick = 12;

/** A straight stroke that is level or upright. */
interface Line {
  readonly shape: Shape;
  readonly along: "x" | "y";
  readonly from: number;
  readonly to: number;
  /** Where it stands across its length. */
  readonly across: number;
}

/** Rules part the texts of a figure: those of one colour are of one length, and together reach from margin to margin. */
export function ruleViolations(run: FurnitureRun, file: ReadFile): Violation[] {
  const {lines, faults} = linesOf(run.shapes);
  const level = lines.filter(({along}) => along === "x");
  const colours = new Set(level.map(({shape}) => shape.stroke));
  const groups = [...colours].map((colour) => level.filter(({shape}) => shape.stroke === colour));
  return [...faults, ...unlike(lines), ...groups.flatMap((group) => marginViolations(group, file))];
}

/** The texts around what is drawn. */
const framing = ["headline", "deck", "note", "source"] as const;

function marginViolations(group: readonly Line[], file: ReadFile): Violation[] {
  const {texts, published, shown, textRuns} = file;
  const [first] = group;
  if (!first) return [];
  const loose = group.flatMap(({shape, from}) => {
    if (texts.some((text) => startsText(text, from))) return [];
    return [{where: shapePlace(shape), found: `begins at ${rounded(from)}`, expected: "where a text begins"}];
  });
  const [left, right] = [Math.min(...group.map(({from}) => from)), Math.max(...group.map(({to}) => to))];
  // Beside a drawing, or large numbers, the texts stand in a column of their own.
  const beside =
    shown.some(({run}) => run.shapes.length > 0) &&
    shown.every(({run}) => run.shapes.every(({box}) => box.left > right));
  const drawn = textRuns.flatMap(({role, texts: own}) => (framing.some((each) => each === role) ? [] : own));
  const besideWords = drawn.length > 0 && drawn.every(({box}) => box.left > right);
  // And where the words of a card have a column of their own, the drawing has the rest of the width.
  const headline = textRuns.flatMap(({role, texts: own}) => (role === "headline" ? own : []));
  const isColumn = headline.length > 0 && headline.every(({box}) => box.right <= left);
  const reaches = isColumn ? isAt(right, marginsOf(file)[1] ?? NaN) : isAt(published.width - right, left);
  if (beside || besideWords || reaches) return loose;
  const expected = `${rounded(published.width - left)}, the other margin`;
  return [...loose, {where: shapePlace(first.shape), found: `ends at ${rounded(right)}`, expected}];
}

/**
 * The line of an axis, or of a grid, runs over the whole range of a scale, or from margin to margin of the texts; one of a grid may
 * also lead from the name of a row to what stands first in it.
 */
export function axisViolations(run: FurnitureRun, file: ReadFile): Violation[] {
  const strokes = run.shapes.filter(({name}) => name !== "rect");
  const {lines: drawn, faults} = linesOf(strokes);
  const lines = drawn.filter((line) => run.role.furniture !== "grid" || !isRowGuide(line, file));
  const bases = run.role.furniture === "axis" ? baseViolations(lines, file) : [];
  return [...faults, ...unlike(lines), ...spanViolations(lines, file), ...cellViolations(run, file), ...bases];
}

/** The line of an axis that crosses bars stands where they begin: elsewhere it would part them into more and less than something. */
function baseViolations(lines: readonly Line[], {shown}: ReadFile): Violation[] {
  const lengths = shown.filter(({measure}) => measure.by === "length");
  return lines.flatMap(({shape, along, from, to, across}) => {
    const crossed = lengths.filter(({run, measure}) => {
      const [start, end] = along === "y" ? (["left", "right"] as const) : (["top", "bottom"] as const);
      const [low, high] = along === "y" ? (["top", "bottom"] as const) : (["left", "right"] as const);
      const isCrossed = run.shapes.some(
        ({box}) => box[start] < across - tolerance && box[end] > across + tolerance && box[low] < to && box[high] > from
      );
      return measure.along !== along && isCrossed;
    });
    const [first] = crossed;
    if (!first || crossed.some((each) => isAt(zeroOf(each), across))) return [];
    return [
      {
        where: shapePlace(shape),
        found: `across bars at ${rounded(across)}`,
        expected: `at ${rounded(zeroOf(first))}, where they begin`
      }
    ];
  });
}

function spanViolations(lines: readonly Line[], file: ReadFile): Violation[] {
  const spansAlong = {x: rangesAlong("x", file), y: rangesAlong("y", file)};
  const [left = NaN, right = NaN] = marginsOf(file);
  return lines.flatMap(({shape, along, from, to}) => {
    const spans = spansAlong[along];
    const [first] = spans;
    const isEnd = (beyond: number, slack: number, end: number, margin: number) =>
      (beyond >= -slack - tolerance && beyond <= Math.max(slack, widestInset) + tolerance) ||
      (along === "x" && isAt(end, margin));
    const fits = spans.some(
      ({low, high, slack, step}) =>
        (isEnd(low - from, slack, from, left) && isEnd(to - high, slack, to, right)) ||
        (step !== null && isInRow({from: from - low, to: to - low}, step))
    );
    if (fits || !first) return [];
    const expected = `${rounded(first.low)} to ${rounded(first.high)}, over all of its scale`;
    return [{where: shapePlace(shape), found: `${along} ${rounded(from)} to ${rounded(to)}`, expected}];
  });
}

/** True for a line that runs through one row, as the grid does where words stand in others. */
function isInRow({from, to}: {readonly from: number; readonly to: number}, step: number): boolean {
  const row = Math.floor((from + tolerance) / step);
  return row >= 0 && to <= (row + 1) * step + tolerance && to - from >= step / 5;
}

/** Where a scale begins and ends, in px, and by how much the plot area may be larger. */
interface Span {
  /** From name to name; *null* on a scale that is none of rows. */
  readonly step: number | null;
  readonly low: number;
  readonly high: number;
  readonly slack: number;
}

/** The ranges of the scales that places are shown on in a direction, in each of their panels. */
function rangesAlong(along: "x" | "y", {runs, textRuns, reading: {scales}}: ReadFile): Span[] {
  const used = [
    ...runs.flatMap(({role}) => {
      if ("shows" in role) return role.shows.map(({on, along}) => ({on, along, facet: role.facet}));
      return "furniture" in role ? [{on: role.on, along: role.along, facet: role.facet}] : [];
    }),
    ...textRuns.flatMap(({role}) => (isTickRole(role) ? [{on: role.tick, along: role.along, facet: role.facet}] : []))
  ];
  return used.flatMap((each) => {
    const scale = each.along === along && each.on !== undefined ? scales[each.on] : undefined;
    if (!scale || !isPlaceScale(scale)) return [];
    const move = moveOf(each.facet, scales)[along];
    if (!isBandScale(scale)) {
      const [low, high] = scale.range.toSorted((a, b) => a - b);
      return [{low: (low ?? NaN) + move, high: (high ?? NaN) + move, slack: 0, step: null}];
    }
    // Before the first name and after the last there is up to a step.
    const {start, step, width, domain} = scale;
    return [
      {
        low: start + move,
        high: start + move + step * (domain.length - 1) + width,
        slack: step,
        step: along === "y" ? step : null
      }
    ];
  });
}

/** Where the texts of a figure begin and end, in px. */
function marginsOf({texts, published}: ReadFile): readonly number[] {
  const left = Math.min(...texts.filter(({anchor}) => anchor === "start").map(({x}) => x));
  return [left, published.width - left];
}

/** Cells that stand for nothing are as large as those that are counted. */
function cellViolations({shapes}: FurnitureRun, {shown}: ReadFile): Violation[] {
  const units = shown.filter(({measure}) => measure.by === "count").flatMap(({run}) => run.shapes);
  const sizeOf = ({box, strokeWidth}: Shape) => [
    box.right - box.left + strokeWidth,
    box.bottom - box.top + strokeWidth
  ];
  const sizes = units.map(sizeOf);
  return shapes.flatMap((shape) => {
    const [width = NaN, height = NaN] = sizeOf(shape);
    const fits = sizes.some(([across = NaN, down = NaN]) => near(across, width) && near(down, height));
    if (shape.name !== "rect" || fits) return [];
    return [
      {where: shapePlace(shape), found: "a cell of a size of its own", expected: "as large as those that are counted"}
    ];
  });
}

const near = (one: number, other: number) => Math.abs(one - other) <= 2 * tolerance;

/** Ticks of one scale are of one length, short, and begin on the line of an axis where there is one. */
export function tickViolations(run: FurnitureRun, file: ReadFile): Violation[] {
  const {lines, faults} = linesOf(run.shapes);
  const axes = linesOf(furnitureOf("axis", file)).lines;
  return [
    ...faults,
    ...majorityViolations(run, file),
    ...unlike(lines),
    ...lines.flatMap((line): Violation[] => {
      const {shape, from, to} = line;
      if (to - from > longestTick)
        return [
          {where: shapePlace(shape), found: `${rounded(to - from)} px long`, expected: `at most ${longestTick} px`}
        ];
      if (axes.length === 0 || axes.some((axis) => meets(line, axis))) return [];
      return [{where: shapePlace(shape), found: "a tick away from its axis", expected: "one that begins on it"}];
    })
  ];
}

function meets(tick: Line, axis: Line): boolean {
  const on = isAt(tick.from, axis.across) || isAt(tick.to, axis.across);
  return tick.along !== axis.along && on && tick.across >= axis.from - 1 && tick.across <= axis.to + 1;
}

/** The strokes among some shapes; and what is crooked, dashed or as thick as a bar. */
function linesOf(shapes: readonly Shape[]): {readonly lines: readonly Line[]; readonly faults: readonly Violation[]} {
  const lines: Line[] = [];
  const faults: Violation[] = [];
  for (const shape of shapes) {
    const line = lineOf(shape);
    if (line) lines.push(line);
    else faults.push({where: shapePlace(shape), found: "not straight", expected: "a level or an upright line"});
    faults.push(...tooThick(shape));
  }
  return {lines, faults};
}

function lineOf(shape: Shape): Line | null {
  const points = pointsOf(shape);
  const [[x1, y1] = [NaN, NaN], [x2, y2] = [NaN, NaN], more] = points;
  if (more) return null;
  const ends = (one: number, other: number) => ({from: Math.min(one, other), to: Math.max(one, other)});
  if (isAt(y1, y2)) return {shape, along: "x", across: y1, ...ends(x1, x2)};
  return isAt(x1, x2) ? {shape, along: "y", across: x1, ...ends(y1, y2)} : null;
}

function pointsOf({name, x, y, stretches}: Shape): readonly Point[] {
  if (name === "path") return stretches.flatMap(({points}) => points);
  if (name !== "line") return [];
  return [
    [x[0] ?? NaN, y[0] ?? NaN],
    [x[1] ?? NaN, y[1] ?? NaN]
  ];
}

/** Lines of one colour and one direction that are not as long or as thick as the first of them. */
function unlike(lines: readonly Line[]): Violation[] {
  const first = new Map<string, Line>();
  return lines.flatMap((line): Violation[] => {
    const {shape, along, from, to} = line;
    const key = `${along} ${shape.stroke}`;
    const usual = first.get(key) ?? line;
    first.set(key, usual);
    const where = shapePlace(shape);
    if (shape.strokeWidth !== usual.shape.strokeWidth)
      return [
        {where, found: `${shape.strokeWidth} px thick`, expected: `${usual.shape.strokeWidth} px, as the others`}
      ];
    if (near(to - from, usual.to - usual.from)) return [];
    return [
      {where, found: `${rounded(to - from)} px long`, expected: `${rounded(usual.to - usual.from)} px, as the others`}
    ];
  });
}
