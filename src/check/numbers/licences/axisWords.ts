import type {Reading, TextRole} from "../../../facts/evidence/record.js";
import type {PublishedText} from "../../published.js";
import {extentIn} from "../../reading/facts.js";
import type {ReadFile} from "../../reading/readFile.js";
import {isTickRole, type TickRole} from "../../reading/roles.js";
import {isTickAt} from "../../reading/labels/tickMisplaced.js";
import {leadsToAxisStart} from "../../words/en/axisStart.js";
import type {MentionedDate} from "../../words/en/dates/dateMentions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {Passage} from "../texts/passages.js";

/** The words of a file’s scales, and what the reading says of its texts. */
interface AxisWords {
  readonly ticks: readonly TickRole[];
  readonly roles: ReadonlyMap<PublishedText, TextRole>;
  readonly file: ReadFile;
}

/**
 * True for ticks of a scale that shapes stand on: each line of the text is one by the reading, names a value of the scale, and
 * stands where the scale has that value. A deck may name a year and lie over its place, and is no tick.
 */
export function isTick({paragraph, role}: Passage, {ticks, roles, file}: AxisWords): boolean {
  if (paragraph === null || ticks.length === 0) return false;
  // Where a text was taken out, the reading says of none what it is.
  const isKnown = roles.size > 0;
  if (!isKnown && role !== "label") return false;
  return paragraph.lines.every((line) =>
    ticks.some((tick) => (!isKnown || tick === roles.get(line)) && isTickAt(line, tick, file))
  );
}

/** The words of the scales that shapes stand on. */
export function usedTicks(file: ReadFile): TickRole[] {
  return file.textRuns.flatMap(({role}) => (isTickRole(role) && isUsed(role, file) ? [role] : []));
}

/**
 * Whether shapes show facts on the scale of some ticks, or stand in the panels that it places; or it is that of a legend, or
 * of a drawing that is not measured.
 */
const isUsed = ({tick}: TickRole, {shown, runs, reading}: ReadFile) =>
  shown.some(({measure}) => measure.on === tick) ||
  runs.some(({role}) => "shows" in role && [role.facet?.x?.on, role.facet?.y?.on].includes(tick)) ||
  shown.some(({measure}) => measure.on !== undefined && isOfOneRows(tick, measure.on, reading)) ||
  isBesideRamp(tick, reading) ||
  runs.some(({role}) => "illustration" in role) ||
  // Cells that are counted stand along their axis, and not on it.
  shown.some(({measure}) => measure.by === "count");

/** True for the names over the shapes of a row, which have a scale of their own: it is that of the shapes, moved. */
function isOfOneRows(tick: string, on: string, {scales}: Reading): boolean {
  const [own, other] = [scales[tick], scales[on]];
  return own?.type === "band" && other?.type === "band" && own.domain.join("\n") === other.domain.join("\n");
}

/** True for the scale of a legend: it runs from one end of a continuous scale of colours to the other. */
function isBesideRamp(tick: string, {scales}: Reading): boolean {
  const {domain: [from, to] = []} = scales[tick] ?? {};
  return Object.values(scales).some(({type, domain}) => type === "ramp" && domain[0] === from && domain.at(-1) === to);
}

/** True for the number at which an axis starts, in words that say so: "the axis starts at zero". */
export const isAxisStart = ({low, lead}: Numeral, {reading}: ReadFile): boolean =>
  leadsToAxisStart(lead) &&
  Object.values(reading.scales).some(({type, domain}) => type === "linear" && domain[0] === low);

/** True for the heading of a panel: a date that stands alone, and covers the whole of a scale of time. */
export function isPanelDate({token, date}: Numeral, {text, paragraph}: Passage, {reading}: ReadFile): boolean {
  if (!paragraph || !date || text !== token) return false;
  const [from, to] = [date.dates[0], date.dates.at(-1)].map((each) => each && extentOf(each));
  if (!from || !to) return false;
  return Object.values(reading.scales).some((scale) => {
    if (scale.type !== "time") return false;
    const [start = NaN, end = NaN] = scale.domain.map((each) => extentIn(each)?.start ?? NaN);
    return from.start <= start && end <= to.end;
  });
}

function extentOf({year, month, day}: MentionedDate): ReturnType<typeof extentIn> {
  if (year === undefined) return null;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  return extentIn([year, ...parts].join("-"));
}
