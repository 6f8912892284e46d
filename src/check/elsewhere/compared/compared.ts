import {leastSquares} from "../axes/leastSquares.js";
import {leastIndex} from "d3";
import type {Box} from "../../box.js";
import type {ContinuousScale} from "../../../facts/evidence/record.js";
import type {Axis, NameRow} from "../axes/axis.js";
import type {DataRows} from "./dataRows.js";
import {axesBeside, type ForeignChart} from "../foreignChart.js";
import type {Place} from "../ink/ink.js";
import {expectations, matchNamed, type NamedMark, type NamedMatch} from "./namedMarks.js";
import {matchPlaced, type PlacedMatch} from "../placedMarks.js";
import {folded} from "../keys.js";

/** What came of comparing the marks of one group with the data. */
interface Compared {
  /** "6 bars", "a line of 120 points" */
  readonly what: string;
  /** Of the values. */
  readonly axis: Axis;
  /** *null* where the marks stand by no names, or agree with nothing. */
  readonly named: (NamedMatch & {readonly exchanged: NamedMatch["wrong"] | null}) | null;
  readonly placed: PlacedMatch | null;
  /** Lengths that are in proportion to the data only from another number than zero; *null* for none. */
  readonly skewed: {readonly from: number; readonly marks: number} | null;
}

const known = new WeakMap<ForeignChart, readonly Compared[]>();

/** Compares every group of marks with the data; nothing where there are none. */
export function compared(chart: ForeignChart): readonly Compared[] {
  const before = known.get(chart);
  if (before) return before;
  const groups = chart.data ? groupsOf(chart).filter(({places}) => places.length <= mostHeld.marks) : [];
  const first = groups.map((group) => compareAny(chart, group, new Set()));
  const agreed = new Set(first.flatMap((each) => each?.named?.says ?? []));
  const all = groups.flatMap((group, index) => first[index] ?? compareAny(chart, group, agreed) ?? []);
  known.set(chart, all);
  return all;
}

/** The most marks of one group that are held against data: of more, the time that it takes has no bound. */
export const mostHeld = {marks: 5000} as const;

interface MarkGroup {
  readonly what: string;
  readonly along: "x" | "y" | null;
  readonly box: Box;
  readonly places: readonly Place[];
  /** Where they may stand besides, on a line of steps. */
  readonly others?: readonly (readonly Place[])[];
  /** Where a mark begins along the value axis, in px; *null* for marks without a length. */
  readonly from: readonly number[] | null;
}

/** The groups of marks of a chart. */
export function groupsOf({bars, lines, areas, dots, floats}: ForeignChart): MarkGroup[] {
  return [
    ...bars.map(({bars: own, along, box}): MarkGroup => {
      const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;
      const places = own.map(({to, across}): Place => (along === "x" ? [to, middle(across)] : [middle(across), to]));
      return {what: `${own.length} bars`, along, box, places, from: own.map(({from}) => from)};
    }),
    ...lines.map(({points, steps, box}): MarkGroup => {
      const [places = points, ...others] = steps;
      return {what: `a line of ${places.length} points`, along: null, box, places, others, from: null};
    }),
    ...areas.map(({far, box}): MarkGroup => {
      return {what: `an area of ${far.length} points`, along: null, box, places: far, from: null};
    }),
    ...floats.flatMap(({floats: own, along, box}) =>
      (["from", "to"] as const).map((end): MarkGroup => {
        const places = own.map((each): Place => (along === "x" ? [each[end], each.across] : [each.across, each[end]]));
        return {
          what: `${end === "from" ? "lower" : "upper"} ends of ${own.length} floating bars`,
          along,
          box,
          places,
          from: null
        };
      })
    ),
    ...dots.map(({dots: own, box}): MarkGroup => {
      return {what: `${own.length} dots`, along: null, box, places: own.map(({at}) => at), from: null};
    })
  ];
}

/** What comes of a group as it agrees best, wherever on their steps its marks may stand. */
function compareAny(chart: ForeignChart, group: MarkGroup, agreed: ReadonlySet<string>): Compared | null {
  const agreedOf = ({named, placed}: Compared) => (placed ?? named)?.agreed ?? 0;
  const all = [group.places, ...(group.others ?? [])].flatMap(
    (places) => compare(chart, {...group, places}, agreed) ?? []
  );
  return all.toSorted((one, other) => agreedOf(other) - agreedOf(one))[0] ?? null;
}

function compare(chart: ForeignChart, group: MarkGroup, agreed: ReadonlySet<string>): Compared | null {
  const {data} = chart;
  const {along} = group;
  if (!data) return null;
  const all = placed(chart, group, data);
  if (all) return all;
  const directions = along === null ? (["y", "x"] as const) : [along];
  const named = directions
    .flatMap((direction) => namedIn(chart, group, direction, {data, agreed}))
    .toSorted((one, other) => (other.named?.agreed ?? 0) - (one.named?.agreed ?? 0));
  return named.find((each) => each.named !== null) ?? named[0] ?? null;
}

/** Marks that stand by names, on each axis of numbers whose ticks are where they should be. */
function namedIn(
  chart: ForeignChart,
  group: MarkGroup,
  direction: "x" | "y",
  {data, agreed}: {readonly data: DataRows; readonly agreed: ReadonlySet<string>}
): Compared[] {
  const {what, along, box} = group;
  const rows = chart.names.map((row) => namesAt(row, direction, group)).filter((marks) => marks !== null);
  const isFloating = along !== null && group.from === null;
  return axesBeside(chart, direction, box)
    .map((own) => (isFloating ? ofYears(own) : own))
    .flatMap((axis): Compared[] => {
      const {scale} = axis;
      if (!scale || axis.of !== "number" || axis.astray.length > 0) return [];
      const matches = rows.flatMap((marks) => matchNamed(marks, scale, data, agreed) ?? []);
      const [named] = matches.toSorted((one, other) => other.agreed - one.agreed);
      if (named) return [{what, axis, named: {...named, exchanged: exchangedIn(named)}, placed: null, skewed: null}];
      const [skewed] = along === null ? [] : rows.flatMap((marks) => skewOf(marks, scale, data) ?? []);
      return skewed ? [{what, axis, named: null, placed: null, skewed}] : [];
    });
}

/** An axis of years, of which data have the numbers. */
function ofYears(axis: Axis): Axis {
  const [first, last] = [axis.ticks[0], axis.ticks.at(-1)];
  const isOfYears = axis.of === "time" && axis.ticks.every(({label}) => /^\d{4}$/.test(label.text));
  if (!isOfYears || !first || !last || first === last) return axis;
  const domain = [Number(first.label.text), Number(last.label.text)] as const;
  return {...axis, of: "number", scale: {type: "linear", domain, range: [first.px, last.px]}};
}

/** Marks without a length that stand at two values. */
function placed(chart: ForeignChart, {along, box, places, what}: MarkGroup, data: DataRows): Compared | null {
  // Nobody knows what a place says on an axis whose ticks are not where they should be.
  const sound = (direction: "x" | "y") =>
    along === null ? axesBeside(chart, direction, box).filter(({astray}) => astray.length === 0) : [];
  const matches = sound("x").flatMap((x) =>
    sound("y").flatMap((axis) => {
      const match = matchPlaced(places, x, axis, data);
      return match ? [{what, axis, named: null, placed: match, skewed: null}] : [];
    })
  );
  return matches.toSorted((one, other) => other.placed.agreed - one.placed.agreed)[0] ?? null;
}

/** The most marks that are looked for by their names. */
const mostNamed = 200;

/** The names of a row at the marks of a group; *null* where a fifth of the marks have none. */
function namesAt({along, names}: NameRow, direction: "x" | "y", {places, from}: MarkGroup): NamedMark[] | null {
  if (along === direction || places.length > mostNamed) return null;
  const across = direction === "x" ? 1 : 0;
  const steps = names.slice(1).map(({at}, index) => Math.abs(at[across] - (names[index]?.at[across] ?? NaN)));
  const half = Math.max(3, Math.min(...steps) / 2);
  const marks = places.flatMap((place, index): NamedMark[] => {
    const best = names[leastIndex(names, ({at}) => Math.abs(at[across] - place[across])) ?? -1];
    if (!best || Math.abs(best.at[across] - place[across]) > half) return [];
    const px = place[direction === "x" ? 0 : 1];
    return [{name: best.name, px, from: from?.[index] ?? NaN}];
  });
  return marks.length >= 0.8 * places.length && marks.length >= 3 ? marks : null;
}

/** The wrong marks, where each has the value that another of them should have. */
function exchangedIn({wrong}: NamedMatch): NamedMatch["wrong"] | null {
  const isNear = (one: number, other: number) =>
    Math.abs(one - other) <= 0.02 * Math.max(Math.abs(one), Math.abs(other));
  const taken = wrong.filter(({value, mark}) =>
    wrong.some((other) => other.mark !== mark && isNear(other.expected, value))
  );
  return wrong.length >= 2 && taken.length === wrong.length ? wrong : null;
}

/** Lengths that lie on a line over the data, but not through zero: an axis whose numbers were made up. */
function skewOf(marks: readonly NamedMark[], scale: ContinuousScale, data: DataRows): Compared["skewed"] {
  if (marks.length < 4) return null;
  for (const [, expected] of expectations(marks, data)) {
    const pairs = marks.flatMap(({name, px, from}): [number, number][] => {
      const values = expected.get(folded(name));
      return values?.length === 1 ? [[values[0] ?? NaN, Math.abs(px - from)]] : [];
    });
    const skew = pairs.length === marks.length && scale.type === "linear" ? interceptOf(pairs) : null;
    if (skew !== null) return {from: skew, marks: marks.length};
  }
  return null;
}

/** Where lengths would be none, if they lie on a line that misses zero by a tenth of the longest; *null* otherwise. */
function interceptOf(pairs: readonly (readonly [number, number])[]): number | null {
  const {x, y, slope} = leastSquares(pairs);
  const start = y - slope * x;
  const isLine = pairs.every(([value, length]) => Math.abs(start + slope * value - length) <= 1.5);
  const longest = Math.max(...pairs.map(([, length]) => length));
  return isLine && slope > 0 && Math.abs(start) > Math.max(8, 0.1 * longest) ? -start / slope : null;
}
