import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import type {ReadFile, Shown} from "../readFile.js";
import {isTickRole} from "../roles.js";
import {isBandScale, placeOf} from "../scales.js";
import {shapePlace} from "../where.js";
import {isOfColumns} from "./columnHeadings.js";
import {facetOf, shownOfFacts} from "./shownOfFacts.js";

/** The names of all scales that the shapes of facts are on, those of their panels among them. */
function scalesOfFacts(shown: readonly Shown[]): ReadonlySet<string> {
  return new Set(
    shown.flatMap((each) => {
      const {x, y} = facetOf(each) ?? {};
      return [each.measure.on, x?.on, y?.on].flatMap((name) => name ?? []);
    })
  );
}

/** The words of an axis and the colours of a key are on a scale that shapes of facts are on: a second one may say anything. */
export function idleScales(file: ReadFile): Violation[] {
  const shown = shownOfFacts(file);
  const used = scalesOfFacts(shown);
  const {scales} = file.reading;
  if (used.size === 0) return [];
  const ramps = [...used].flatMap((name) => (scales[name]?.type === "ramp" ? [endsIn(scales[name])] : []));
  const ticks = file.textRuns.flatMap(({role, texts}): Violation[] => {
    const [text] = texts;
    if (!isTickRole(role) || !text || used.has(role.tick)) return [];
    // Along a waffle nothing is placed: its cells are counted.
    if (!file.shown.some(({measure}) => measure.along === role.along && measure.on !== undefined)) return [];
    // The numbers under a ramp of colours stand on a scale of their own, from its first to its last.
    if (ramps.includes(endsIn(scales[role.tick])) || isOfColumns(role, file) || isTwin(role.tick, shown, file))
      return [];
    return [
      {where: textPlace(text), found: `on scale ${role.tick}, which no shape is on`, expected: "that of the shapes"}
    ];
  });
  const ofFacts = new Set(shown.map(({run}) => run));
  const keys = file.shown.flatMap(({run, measure: {on}}): Violation[] => {
    const [shape] = run.shapes;
    if (ofFacts.has(run) || !shape || on === undefined || used.has(on)) return [];
    const found = `a key on scale ${on}, which no shape is on`;
    return [{where: shapePlace(shape), found, expected: "that of the shapes"}];
  });
  return [...ticks, ...keys];
}

const endsIn = (scale: ReadFile["reading"]["scales"][string] | undefined) =>
  `${String(scale?.domain[0])} ${String(scale?.domain.at(-1))}`;

/** Whether each name of a scale stands in the row, or the column, that a scale of shapes has for it. */
function isTwin(name: string, shown: readonly Shown[], {reading: {scales}}: ReadFile): boolean {
  const own = scales[name];
  if (!own || !isBandScale(own)) return false;
  const used = new Set(shown.flatMap(({measure}) => measure.on ?? []));
  return [...used].some((each) => {
    const other = scales[each];
    if (!other || !isBandScale(other)) return false;
    const isInRow = (row: string) => {
      const [at, middle] = [placeOf(own, row) + own.width / 2, placeOf(other, row) + other.width / 2];
      return Math.abs(at - middle) <= other.step / 2;
    };
    return own.domain.every(isInRow);
  });
}
