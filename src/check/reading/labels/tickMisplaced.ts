import type {Role, TextRole} from "../../../facts/evidence/record.js";
import type {PublishedText} from "../../published.js";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {saysAxisStart} from "../../words/en/axisStart.js";
import {isDateAlone, readsDate} from "../../words/en/dates/dateParts.js";
import {isEdtf} from "../../../facts/period.js";
import {periodWords} from "../../words/en/dates/periodWords.js";
import {readsFiscalYear, readsPartOfYear, readsSpan} from "../../words/en/dates/partOfYear.js";
import {extentIn} from "../facts.js";
import {classTickFault, classTicks} from "./classTicks.js";
import {headingViolations} from "./headings.js";
import {namesElsewhere} from "./namesElsewhere.js";
import {moveOf, ofReading, type ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";
import {isBandScale, isPlaceScale, placeOf, type PlaceScale} from "../scales.js";
import type {Shape} from "../shapes.js";
import {printsNumber} from "./tickText.js";
import {unreadScales} from "./unreadScales.js";
import {isAt, shapePlace} from "../where.js";

/** The ticks, the grid and the words of an axis are where its scale has them, so that a reader can trust the axis. */
export const tickMisplaced = {
  name: "tick-misplaced",
  group: "geometry",
  severity: "error",
  guards:
    "Each tick, grid line and word of an axis stands where the scale has the value that it names, and each scale of numbers can be read.",
  source: "Wilkinson 2005, The Grammar of Graphics: a guide shows the scale that the shapes stand on",
  fix: "Render the figure again; if it comes out the same, take the ticks from the scale; where it has none, print some, or the number of each shape.",
  check: ofReading((file) => [
    ...file.runs.flatMap(({role, shapes}) => ("furniture" in role ? lineViolations(role, shapes, file) : [])),
    ...file.textRuns.flatMap(({role, texts}) => (isTickRole(role) ? tickViolations(role, texts, file) : [])),
    ...headingViolations(file),
    ...unreadScales(file),
    ...namesElsewhere(file)
  ])
} as const satisfies FileRule;

function lineViolations(
  role: Extract<Role, {furniture: unknown}>,
  shapes: readonly Shape[],
  file: ReadFile
): Violation[] {
  const {on, along = "x", at, facet} = role;
  const scale = on === undefined ? undefined : file.reading.scales[on];
  if (at === undefined) return [];
  const [first] = shapes;
  const corners = shapes.flatMap((shape) => (shape.stretches[0]?.points ?? []).map((point) => ({shape, point})));
  if (scale && isPlaceScale(scale) && corners.length > shapes.length && corners.length === at.length) {
    const move = moveOf(facet, file.reading.scales)[along];
    return corners.flatMap(({shape, point: [x, y]}, index) => {
      const [place, wanted] = [along === "x" ? x : y, middleOf(scale, at[index] ?? NaN) + move];
      if (isAt(place, wanted)) return [];
      const expected = `${rounded(wanted)}, where ${on} has ${at[index]}`;
      return [{where: shapePlace(shape), found: `a corner at ${along} ${rounded(place)}`, expected}];
    });
  }
  if (!scale || !isPlaceScale(scale) || at.length !== shapes.length) {
    return [
      {
        where: first ? shapePlace(first) : "reading",
        found: `${at.length} values`,
        expected: `a value and a scale for ${shapes.length} shapes`
      }
    ];
  }
  const move = moveOf(facet, file.reading.scales)[along];
  return shapes.flatMap((shape, index) => {
    const wanted = middleOf(scale, at[index] ?? NaN) + move;
    if (shape[along].length > 0 && shape[along].every((place) => isAt(place, wanted))) return [];
    const found = `${along} ${rounded(shape[along][0] ?? NaN)}`;
    return [{where: shapePlace(shape), found, expected: `${rounded(wanted)}, where ${role.on ?? ""} has ${at[index]}`}];
  });
}

const middleOf = (scale: PlaceScale, value: number | string) =>
  placeOf(scale, value) + (isBandScale(scale) ? scale.width / 2 : 0);

/** Px that a word may be off its place. */
const slack = {across: 1, down: 2, onLine: 6, turned: 3} as const;

function tickViolations(
  role: Extract<TextRole, {tick: unknown}>,
  texts: readonly PublishedText[],
  file: ReadFile
): Violation[] {
  const scale = file.reading.scales[role.tick];
  if (scale?.type === "threshold" && role.at.length === texts.length) return classTicks(role, texts, scale, file);
  if (!scale || !isPlaceScale(scale) || role.at.length !== texts.length) {
    const [first] = texts;
    return [
      {
        where: first ? textPlace(first) : "reading",
        found: `${role.at.length} values`,
        expected: `a value and a scale for ${texts.length} texts`
      }
    ];
  }
  const move = moveOf(role.facet, file.reading.scales)[role.along];
  const shift = isBandScale(scale) ? 0 : shiftOf(role, texts, scale, file);
  return texts.flatMap((text, index): Violation[] => {
    const value = role.at[index] ?? NaN;
    const where = textPlace(text);
    const whole = linesOf(texts, role.at, index);
    if (!names(text.text, value) && whole !== value && !(typeof value === "string" && readsSpan(whole, value)))
      return [{where, found: text.text, expected: `${value}, at which it stands`}];
    if (saysStart(text.text, value, scale)) return [];
    const aside = besidePanel(text, role, file);
    if (aside) return [{where, found: text.text, expected: aside}];
    const [from, to] = spanOf(scale, value).map((place) => place + move + shift);
    if (stands(text, role.along, [from ?? NaN, to ?? NaN], isBandScale(scale))) return [];
    const middle = ((from ?? NaN) + (to ?? NaN)) / 2;
    const found = `${role.along} ${rounded(role.along === "x" ? text.x : text.y)}`;
    return [{where, found, expected: `at ${rounded(middle)}, where ${role.tick} has ${value}`}];
  });
}

/** Where the name of a panel ought to be, which stands over its own panel both ways; *null* for other words. */
function besidePanel(
  {box}: PublishedText,
  {at, facet, along}: Extract<TextRole, {tick: unknown}>,
  {reading}: ReadFile
): string | null {
  const other = along === "y" ? facet?.x : facet?.y;
  const scale = other && reading.scales[other.on];
  if (!other || !scale || !isBandScale(scale) || !at.includes(other.at)) return null;
  const [from, to] = spanOf(scale, other.at);
  const [start, end] = along === "y" ? [box.left, box.right] : [box.top, box.bottom];
  if (start >= from - slack.down && end <= to + slack.down) return null;
  return `within ${rounded(from)} to ${rounded(to)}, the panel ${other.at}`;
}

/**
 * Px by which all words of an axis stand beside their lines, as over a grid line or after a tick; 0 where some of their values
 * have no line to stand beside, where they are not all as far from it, and where a reader could take them for the next one’s.
 */
function shiftOf(
  {tick, along, at, facet}: Extract<TextRole, {tick: unknown}>,
  texts: readonly PublishedText[],
  scale: PlaceScale,
  file: ReadFile
): number {
  const marked = file.runs.flatMap(({role}) => {
    const lines = "furniture" in role && role.on === tick && role.along === along ? (role.at ?? []) : [];
    return lines.map(String);
  });
  const move = moveOf(facet, file.reading.scales)[along];
  const shifts = texts.map((text, index) => {
    const place = along === "y" ? text.y - 0.33 * text.size : text.x;
    return place - placeOf(scale, at[index] ?? NaN) - move;
  });
  const [first = 0] = shifts;
  const places = at.map((value) => placeOf(scale, value)).toSorted((a, b) => a - b);
  const least = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? NaN)));
  const largest = Math.max(...texts.map(({size}) => size));
  const even = shifts.every((each) => Math.abs(each - first) <= 0.5);
  const lined = at.every((value) => marked.includes(String(value)));
  return even && lined && Math.abs(first) <= Math.min(largest, least / 3) ? first : 0;
}

/** Whether a text is one of the ticks of a role: it names a value, and stands where the scale has it. */
export function isTickAt(text: PublishedText, role: Extract<TextRole, {tick: unknown}>, file: ReadFile): boolean {
  const scale = file.reading.scales[role.tick];
  if (scale?.type === "threshold")
    return role.at.some((value) => classTickFault(text, value, role, scale, file) === null);
  if (!scale || !isPlaceScale(scale)) return false;
  const move = moveOf(role.facet, file.reading.scales)[role.along];
  return role.at.some((value) => {
    if (saysStart(text.text, value, scale)) return true;
    const [from, to] = spanOf(scale, value);
    const isLine = isBandScale(scale) && (String(value).includes(text.text) || isLineOfSpan(text.text, value));
    return (
      (isLine || names(text.text, value)) && stands(text, role.along, [from + move, to + move], isBandScale(scale))
    );
  });
}

/** Whether a text is a line of the words of a span of time: "July 2024 to" of "2024-07/2025-06". */
const isLineOfSpan = (text: string, value: number | string): boolean =>
  typeof value === "string" && value.includes("/") && isEdtf(value) && periodWords(value).includes(text);

/** Whether a text says where an axis starts: it may stand anywhere at the axis. */
function saysStart(text: string, value: number | string, scale: PlaceScale): boolean {
  if (typeof value !== "number" || isBandScale(scale) || scale.domain[0] !== value) return false;
  return saysAxisStart(text) && printsNumber(text, value);
}

/** The lines of one name, of which a text is one, as they are read. */
function linesOf(texts: readonly PublishedText[], at: readonly (number | string)[], index: number): string {
  const isOther = (other: number | string) => other !== at[index];
  const start = at.slice(0, index).findLastIndex(isOther) + 1;
  const length = at.slice(index).findIndex(isOther);
  const lines = texts.slice(start, length === -1 ? undefined : index + length);
  return lines.map(({text}) => text).reduce((all, line) => (/\S[-‐-―/]$/u.test(all) ? all + line : `${all} ${line}`));
}

/** From where to where a tick’s value reaches: a name over all its place, a year over all its days. */
function spanOf(scale: PlaceScale, value: number | string): [number, number] {
  const start = placeOf(scale, value);
  if (isBandScale(scale)) return [start, start + scale.width];
  const extent = typeof value === "string" ? extentIn(value) : null;
  return [start, extent ? placeOf(scale, extent.end) : start];
}

/** @param named whether the value is a name, which stands in the middle of its place, and not a date, which may stand anywhere in its days */
function stands(
  {box, x, y, size, anchor, turn}: PublishedText,
  along: "x" | "y",
  [from, to]: readonly [number, number],
  named: boolean
): boolean {
  const middle = (from + to) / 2;
  if (along === "y") {
    const capitals = y - 0.33 * size;
    const level = capitals >= Math.min(from, to) - slack.down && capitals <= Math.max(from, to) + slack.down;
    // A word may stand on its grid line instead.
    return level || (from === to && middle >= y && middle - y <= slack.onLine);
  }
  if (turn !== 0) return Math.abs(x + Math.sin((turn * Math.PI) / 180) * 0.33 * size - middle) <= slack.turned;
  const centre = (box.left + box.right) / 2;
  if (from !== to && !named) {
    const inside = centre >= Math.min(from, to) - slack.across && centre <= Math.max(from, to) + slack.across;
    // At the end of an axis a word may be wider than what it names.
    return inside || (middle >= box.left && middle <= box.right);
  }
  // A name may be held at either of its ends.
  const points = anchor === "middle" ? [centre] : [x, box.left, box.right, centre];
  return points.some((point) => Math.abs(point - middle) <= slack.across);
}

/** Whether a text names a value: a number, a name, or the year, the month or the day of a date. */
function names(text: string, value: number | string): boolean {
  if (typeof value === "number") return printsNumber(text, value);
  if (readsPartOfYear(text, value) || readsFiscalYear(text, value)) return true;
  return text === value || (isDateAlone(text) && readsDate(text, value));
}
