import type {FileRule} from "../rule.js";
import {markPlace, rounded} from "../where.js";
import type {Published} from "../published.js";
import type {Violation} from "../subject.js";
import {readBars} from "./bars.js";
import {formOf} from "./drawn.js";
import {withoutFurniture} from "./furniture.js";
import {readNumericAxes} from "./numericAxis.js";
import {readPlainBars} from "./plainBars.js";
import {same} from "./precision.js";

/**
 * The bars of a figure all start at one place, the zero of their one scale; and in a third-party SVG, of which no
 * more need be known, bars beside an axis with numbers start at its zero.
 */
export const baselineCut = {
  name: "baseline-cut",
  group: "geometry",
  severity: "error",
  guards: "The bars of a figure start at zero, on one baseline.",
  source: "Tufte 1983; Cleveland and McGill 1984: lengths are compared from a common baseline",
  fix: "Let the scale begin at zero.",
  check: ({published, intent}) => {
    if (!published) return [];
    const form = formOf(published, intent);
    if (form === "twoWholes") return unevenStarts(published);
    return form === null ? cutAxes(published) : [];
  }
} as const satisfies FileRule;

function cut(where: string, found: string, expected: string): Violation {
  return {where, found, expected};
}

function unevenStarts({marks, paper}: Published): Violation[] {
  const first = readBars(withoutFurniture(marks), paper).bars.flatMap(({segments}) => segments[0] ?? []);
  const zero = Math.min(...first.map(({box}) => box.left));
  return first.flatMap((mark) => {
    if (same(mark.box.left, zero)) return [];
    return [cut(markPlace(mark), `starts at ${rounded(mark.box.left)}`, `at ${rounded(zero)}, where another does`)];
  });
}

/** Bars that begin farther from the zero of their axis than its words are high. */
function cutAxes({root, marks, paper}: Published): Violation[] {
  const axes = readNumericAxes(root);
  const sets = readPlainBars(withoutFurniture(marks), paper).filter(({bars}) => bars.length > 1);
  return sets.flatMap(({kind, bars}) => {
    const axis = axes.find(({along}) => along === (kind === "columns" ? "y" : "x"));
    const start = kind === "columns" ? bars[0]!.box.bottom : bars[0]!.box.left;
    if (kind === "parts" || !axis || Math.abs(axis.zero - start) <= axis.size) return [];
    const place = `${bars.length} bars from ${markPlace(bars[0]!)} on`;
    return [cut(place, `start at ${rounded(start)}`, `at ${rounded(axis.zero)}, the zero of their axis`)];
  });
}
