import type {UnitRecord} from "../../../facts/unitSchema.js";
import type {RowStatement} from "../../words/en/rows/rowStatement.js";
import {stemsOf} from "../judge/wholeOver.js";
import {hasName} from "../../words/namesIn.js";
import {isOfTopic} from "./tallyHolds.js";
import {rowNamed, type RowSeries} from "./rowSeries.js";

const generic = new Set(
  "toll number count figure total rate share level it they people person there area region place country city one year record".split(
    " "
  )
);

/** True where a series has the names, and the words say nothing that it is not about. */
export function isMeant(said: RowStatement, series: RowSeries, all: readonly RowSeries[]): boolean {
  const {rows, topic, times, unit} = series;
  const {kind} = unit;
  const isChange = kind === "change" || kind === "points";
  if (said.kind === "way" && said.isOfChange && !isChange && (kind !== "share" || times < 2)) return false;
  if (said.kind === "tally") return isTallyMeant(said, series);
  if (said.kind === "way" && !isChange && !isKnownTwice(series)) return false;
  if (said.kind === "way" && said.of !== "these" && rows.size < 2) return false;
  if (said.kind === "end" && rows.size < 2) return false;
  if (!hasNames(said, series)) return false;
  const own = new Set([...rows.keys()].flatMap(stemsOf));
  const isKnown = (stem: string) =>
    topic.has(stem) ||
    own.has(stem) ||
    (generic.has(stem) && !all.some((each) => each.topic.has(stem))) ||
    stem === "only";
  if (said.kind === "way") return stemsOf(said.about).every(isKnown);
  const isOfKind = said.kinds === null || said.kinds.includes(kind) || (said.change !== null && times > 1);
  if (!isOfKind) return false;
  // "Deeper" is of the depth, where the file has one.
  const ofNoun = said.noun === null ? [] : all.filter((each) => stemsOf(said.noun ?? "").some((stem) => each.topic.has(stem))); // prettier-ignore
  if (ofNoun.length > 0) return ofNoun.includes(series);
  const about = stemsOf(said.about);
  // "Less popular than Osta" says of what in no word of the topic.
  const isPlain = about.length === 1 && !about.every(isKnown) && /(?:^|\s)(?:is|are|was|were|now)$/iu.test(said.verb);
  // What is done may be said by another verb than the topic’s, where nothing else of these rows is known.
  if (isPlain || (about.length === 0 && !stemsOf(said.verb).some(isKnown) && said.verb !== ""))
    return all.filter((each) => hasNames(said, each)).length === 1;
  // "More people died in Osta": what is compared stands first.
  return (said.kind === "pair" ? about.slice(0, 1) : about).every(isKnown);
}

type Tally = Extract<RowStatement, {readonly kind: "tally"}>;

/** True where a series can be told of so: it has as many rows or times as there are in all, and numbers in the unit of a threshold. */
function isTallyMeant({tallied, total, predicate}: Tally, series: RowSeries): boolean {
  const {rows, times, unit} = series;
  const isChange = unit.kind === "change" || unit.kind === "points";
  if ("names" in tallied && !tallied.names.every((name) => rowNamed(series, name) !== null)) return false;
  if (predicate.by === "pair") return times > 1 && (total === null || times === total) && hasNames(predicate, series);
  if (predicate.by === "way" && predicate.name !== null && rows.size === 1) return times > 2 && total === times - 1;
  if (rows.size < 2 || (total !== null && rows.size !== total)) return false;
  if (predicate.by === "topics") return isOfTopic(series, predicate.more);
  if (predicate.by === "way") return isChange || isKnownTwice(series);
  return printedAs(unit) === predicate.unit && isInUnit(unit, predicate.behind);
}

/** Whether the number of some row is known at two times. */
const isKnownTwice = ({rows}: RowSeries) =>
  [...rows.values()].some((numbers) => numbers.filter((value) => value !== null).length > 1);

/** Whether the words behind a threshold are of a unit: "litres a day", "°C". */
export function isInUnit(unit: UnitRecord, behind: string): boolean {
  switch (unit.kind) {
    case "count":
    case "measure":
      return hasAny(behind, [unit.noun.one, unit.noun.many, ...("symbol" in unit && unit.symbol ? [unit.symbol] : [])]);
    case "rate":
      return unit.noun === undefined || hasAny(behind, [unit.noun.one, unit.noun.many, "per"]);
    case "duration":
      return hasAny(behind, [unit.per, `${unit.per}s`]);
    case "degrees":
      return /^\s?(?:°|degrees)/u.test(behind);
    case "index":
      return false;
    default:
      return true;
  }
}

const hasAny = (text: string, words: readonly string[]) =>
  words.some((each) => hasName(text, each.split(" ")[0] ?? each));

/** How a number of a unit is printed. */
export function printedAs({kind}: UnitRecord): "percent" | "points" | "money" | null {
  if (kind === "share" || kind === "change") return "percent";
  return kind === "points" || kind === "money" ? kind : null;
}

const hasNames = ({names}: {readonly names: readonly string[]}, series: RowSeries) =>
  names.every((name) => rowNamed(series, name) !== null);
