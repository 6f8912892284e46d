import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {edgeCorners, isBand} from "./measures/bands.js";
import {cornersOf} from "./measures/corners.js";
import {extentIn} from "./facts.js";
import {ofReading, type ReadFile, type ShapeRun} from "./readFile.js";
import {type Corner, stretchesWanted} from "./measures/stretches.js";
import {shapePlace} from "./where.js";

/** A line or an area breaks off where its facts are missing, and nowhere else. */
export const gapJoined = {
  name: "gap-joined",
  group: "geometry",
  severity: "error",
  guards: "A line is not drawn across missing values, missing months or years, nor over a change of method.",
  source:
    "Few 2008, Line graphs and irregular intervals; Eurostat, Statistical presentation: missing data are not interpolated",
  fix: "Keep the rows without a value, so that the line breaks off there; of a change of method, draw line, with an annotation that breaks it.",
  check: ofReading((file) => file.runs.flatMap((run) => runViolations(run, file)))
} as const satisfies FileRule;

function runViolations(run: ShapeRun, file: ReadFile): Violation[] {
  const shown = file.shown.filter(({run: own}) => own === run);
  const placed = shown.filter(({measure}) => measure.by === "position" || measure.by === "length");
  const edged = shown.filter(({measure}) => measure.by === "position" || measure.by === "interval");
  return run.shapes.flatMap((shape, index) => {
    if (shape.name !== "path" || placed.length === 0) return [];
    const corners = isBand(shape, shown) ? edgeCorners(index, edged, file)[0] : cornersOf(index, placed, file);
    // A symbol, which may be of several strokes.
    if (corners.length === 1) return [];
    const wanted = stretchesWanted(corners);
    const where = shapePlace(shape, [corners[0]?.fact ?? "", corners.at(-1)?.fact ?? ""]);
    if (shape.subpaths.length !== wanted.length) {
      return [
        {
          where,
          found: `${shape.subpaths.length} stretches`,
          expected: `${wanted.length}, with a gap for what is missing`
        }
      ];
    }
    const joined = joinedOverBreak(wanted, where, file);
    if (joined.length > 0) return joined;
    return placed.flatMap(({scale, facts}) => (scale?.type === "time" ? skipped(facts[index] ?? [], where, file) : []));
  });
}

/** A number that was counted in another way than the one before it, joined to that. */
function joinedOverBreak(stretches: readonly Corner[][], where: string, {facts}: ReadFile): Violation[] {
  if (![...facts.columns.values()].some(({breaks}) => breaks)) return [];
  return stretches.flatMap((stretch) =>
    stretch.slice(1).flatMap(({fact}, index): Violation[] => {
      const [, column = "", row = ""] = /^(.+)\/(\d+)$/.exec(fact) ?? [];
      const before = stretch[index]?.fact;
      if (before === fact || !facts.columns.get(column)?.breaks?.includes(Number(row))) return [];
      return [{where, found: `${before} joined to ${fact}`, expected: "a gap: it was counted in another way"}];
    })
  );
}

/** Months or years that follow one another, one of them left out altogether. */
function skipped(addresses: readonly string[], where: string, {facts}: ReadFile): Violation[] {
  const dates = addresses.map((address) => {
    const fact = facts.find(address);
    return fact?.kind === "name" ? fact.name : "";
  });
  const steps = stepsBetween(dates);
  if (!steps) return [];
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? NaN;
  return steps.flatMap((step, index) => {
    if (step <= 1.5 * usual) return [];
    return [{where, found: `${dates[index]} joined to ${dates[index + 1]}`, expected: "a gap: others are nearer"}];
  });
}

/** The steps between dates that are all months or years, or all spans of such, in milliseconds; *null* for days, of which weekends may be left out. */
export function stepsBetween(dates: readonly string[]): number[] | null {
  // A January may be written as its year, as the ends of a time scale are.
  const isAll = (pattern: RegExp) => dates.every((date) => pattern.test(date));
  if (dates.length < 3 || !(isAll(/^\d{4}(?:-\d\d(?:-01)?)?$/) || isAll(/^\d{4}-\d\d\/\d{4}-\d\d$/) || isAll(/^\d{4}\/\d{4}$/))) return null; // prettier-ignore
  const starts = dates.map((date) => extentIn(date)?.start ?? NaN);
  return starts.slice(1).map((start, index) => Math.abs(start - (starts[index] ?? NaN)));
}
