import {isEdtf} from "../../facts/period.js";
import {dateOf, periodLines, periodName, precisionOf, type RowDate, stepOf} from "../../plot/rows/periodRows.js";
import {columnGap, columnNames} from "../../theme/columnSizes.js";
import {measure} from "../../type/font.js";
import {widestLine, wrap} from "../../type/wrap.js";

/** The name of a column, in lines. */
export interface ColumnTick {
  readonly index: number;
  readonly lines: readonly string[];
  /** Px. */
  readonly width: number;
}

/** The names under columns: all or, of periods that find no room, every second, fifth and so on; of years the round ones. */
interface ColumnTicks {
  readonly ticks: readonly ColumnTick[];
  /** False where names that follow from no other find no room. */
  readonly whole: boolean;
}

const style = {size: columnNames.size} as const;

/**
 * Sets the names of columns that stand every **pitch** px. A period that matters has its name, in the place of those beside it.
 * @param others the name of the columns that are left out, if any
 * @param marked the names of those that matter, where others do not
 */
export function columnTicks(
  names: readonly string[],
  pitch: number,
  others: string | null,
  marked: readonly string[] = []
): ColumnTicks {
  const hasOthers = others !== null;
  for (const step of stepsOf(hasOthers ? names.slice(1) : names)) {
    const plain = {step, marked: [], pitch, hasOthers};
    const ticks = ticksOf(names, {...plain, marked: step === 1 ? [] : marked}) ?? ticksOf(names, plain);
    if (ticks) return {ticks, whole: true};
  }
  return {ticks: ticksOf(names, {step: names.length, marked: [], pitch: Infinity, hasOthers}) ?? [], whole: false};
}

/** Every how many columns may have their names: nobody can tell a name that is no period from those beside it. */
function stepsOf(names: readonly string[]): readonly number[] {
  const dates = names.map(dateOf);
  if (!names.every((name, index) => isEdtf(name) || dates[index])) return [1];
  const [precision, ...others] = new Set(dates.map((date) => date && precisionOf(date)));
  if (others.length > 0) return [1, 2, 3, 4, 6, 8, 12, 20, 40];
  if (precision === "Q") return [1, 2, 4, 8, 20, 40];
  return precision === "month" ? [1, 3, 6, 12, 24, 60] : [1, 2, 5, 10, 20, 50];
}

/** Every how many columns have their names, and the names that stand in any case. */
interface Choice {
  readonly step: number;
  readonly marked: readonly string[];
  /** Px from column to column. */
  readonly pitch: number;
  /** Whether the first stands for those that are left out. */
  readonly hasOthers: boolean;
}

/** *null* where two of the names would touch. */
function ticksOf(names: readonly string[], choice: Choice): ColumnTick[] | null {
  const {pitch, hasOthers} = choice;
  const ticks: ColumnTick[] = [];
  let year = "";
  for (const index of chosen(names, choice)) {
    const name = names[index] ?? "";
    const isOthers = hasOthers && index === 0;
    const date = isOthers ? null : dateOf(name);
    const dated = date && periodLines(date);
    const [finest, ...rest] = dated ?? linesOf(name, choice.step * pitch - columnGap.names, isOthers);
    if (finest === undefined) return null;
    const lines = dated && rest[0] === year ? [finest] : [finest, ...rest];
    if (dated) year = rest[0] ?? "";
    const tick = {index, lines, width: widestLine(lines, style)};
    const before = ticks.at(-1);
    const room = before ? (index - before.index) * pitch - (before.width + tick.width) / 2 : Infinity;
    if (room >= gapOf(date)) ticks.push(tick);
    // What stands beside the word for the others may be left out.
    else if (!(hasOthers && before?.index === 0)) return null;
  }
  return ticks;
}

/** The columns whose names are to stand: those on the step, without those that would touch one that matters. */
function chosen(names: readonly string[], {step, marked, pitch, hasOthers}: Choice): readonly number[] {
  const all = names.map((_, index) => index);
  const own = all.filter((index) => marked.includes(names[index] ?? ""));
  const widthAt = (index: number) => {
    const date = dateOf(names[index] ?? "");
    return widestLine((date && periodLines(date)) ?? [], style);
  };
  const touches = (one: number, other: number) =>
    one !== other &&
    Math.abs(one - other) * pitch - (widthAt(one) + widthAt(other)) / 2 < gapOf(dateOf(names[one] ?? ""));
  return all.filter((index) => {
    if (hasOthers && index === 0) return true;
    if (own.includes(index)) return true;
    return (
      isOnStep(names[index] ?? "", index - (hasOthers ? 1 : 0), step) && !own.some((other) => touches(index, other))
    );
  });
}

/** Px between two names: "Q1" and "Q2" are told apart by less than words are. */
const gapOf = (date: RowDate | null) => (date && "letter" in date ? columnGap.parts : columnGap.names);

/** A name that is no date, in at most three lines; none where it finds no room. */
function linesOf(name: string, room: number, always: boolean): readonly string[] {
  const words = periodName(name);
  if (always || measure(words, style) <= room) return [words];
  const lines = wrap(words, style, Math.max(1, room));
  return lines.length <= 3 && lines.join(" ") === words ? lines : [];
}

function isOnStep(name: string, index: number, step: number): boolean {
  const date = dateOf(name);
  const precision = date && precisionOf(date);
  if (!date || "length" in date || precision === "day" || (precision === "year" && step <= 2))
    return index % step === 0;
  return stepOf(date) % step === 0;
}
