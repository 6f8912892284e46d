import {isEdtf} from "../../facts/period.js";
import {dateOf, periodLines, periodName} from "../../plot/periodRows.js";
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
export interface ColumnTicks {
  readonly ticks: readonly ColumnTick[];
  /** False where names that follow from no other find no room. */
  readonly whole: boolean;
}

const style = {size: columnNames.size} as const;

/** Sets the names of columns that stand every **pitch** px; **others** is the name of those that are left out, if any. */
export function columnTicks(names: readonly string[], pitch: number, others: string | null): ColumnTicks {
  for (const step of stepsOf(others === null ? names : names.slice(1))) {
    const ticks = ticksOf(names, step, pitch, others !== null);
    if (ticks) return {ticks, whole: true};
  }
  return {ticks: ticksOf(names, names.length, Infinity, others !== null) ?? [], whole: false};
}

/** Every how many columns may have their names: nobody can tell a name that is no period from those beside it. */
function stepsOf(names: readonly string[]): readonly number[] {
  if (!names.every(isEdtf)) return [1];
  const [precision, ...others] = new Set(names.map((name) => dateOf(name)?.precision));
  if (others.length > 0) return [1, 2, 3, 4, 6, 8, 12, 20, 40];
  return precision === "month" ? [1, 3, 6, 12, 24, 60] : [1, 2, 5, 10, 20, 50];
}

/** *null* where two of the names would touch. */
function ticksOf(names: readonly string[], step: number, pitch: number, hasOthers: boolean): ColumnTick[] | null {
  const ticks: ColumnTick[] = [];
  let year = "";
  for (const [index, name] of names.entries()) {
    const isOthers = hasOthers && index === 0;
    if (!isOthers && !isOnStep(name, index - (hasOthers ? 1 : 0), step)) continue;
    const date = isOthers ? null : dateOf(name);
    const [finest, ...rest] = date ? periodLines(date) : linesOf(name, step * pitch - columnGap.names, isOthers);
    if (finest === undefined) return null;
    const lines = date && rest[0] === year ? [finest] : [finest, ...rest];
    if (date) year = rest[0] ?? "";
    const tick = {index, lines, width: widestLine(lines, style)};
    const before = ticks.at(-1);
    const room = before ? (index - before.index) * pitch - (before.width + tick.width) / 2 : Infinity;
    if (room >= columnGap.names) ticks.push(tick);
    // What stands beside the word for the others may be left out.
    else if (!(hasOthers && before?.index === 0)) return null;
  }
  return ticks;
}

/** A name that is no date, in at most three lines; none where it finds no room. */
function linesOf(name: string, room: number, always: boolean): readonly string[] {
  const words = periodName(name);
  if (always || measure(words, style) <= room) return [words];
  const lines = wrap(words, style, Math.max(1, room));
  return lines.length <= 3 && lines.join(" ") === words ? lines : [];
}

function isOnStep(name: string, index: number, step: number): boolean {
  const date = dateOf(name);
  if (date?.precision === "year") return step <= 2 ? index % step === 0 : date.year % step === 0;
  if (date?.precision === "month") return (12 * date.year + (date.month ?? 1) - 1) % step === 0;
  return index % step === 0;
}
