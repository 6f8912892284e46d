import {namesChange} from "../../words/en/comparison/directions.js";
import {eitherReading, type Pair, type RowStatement} from "../../words/en/rows/rowStatement.js";
import {spanSaid} from "../../words/en/rows/spanSaid.js";
import {isNoFurther, isPeak} from "./isPeak.js";
import {isOfPrice, isSteep} from "../../words/en/rows/wayWords.js";
import {type Numbers, numbersAt, sumOf} from "./rowNumbers.js";
import {rowNamed, type RowSeries} from "./rowSeries.js";
import {tallyHolds} from "./tallyHolds.js";
import {timesSaid, timesSince} from "./timesSaid.js";
import {timesMeant} from "./timesMeant.js";
import {isOfChange, spansIn, spansOf, waysIn} from "./waysIn.js";

/** What takes the least time is quickest. */
const isOfSpeed = ({kinds, change}: Compares, {unit}: RowSeries) => change === null && unit.kind === "duration" && kinds?.includes("change") === true; // prettier-ignore

type Compares = Extract<RowStatement, {readonly kind: "pair" | "end"}>;

/** Whether what is said of rows is true of their numbers, at one of the times that they have. */
export function holds(
  said: RowStatement,
  series: RowSeries,
  {all, sentence}: {readonly all: readonly RowSeries[]; readonly sentence: string}
): boolean {
  switch (said.kind) {
    case "pair": {
      if (said.overtakes) return overtakes(said, series, sentence);
      const {span} = spanSaid(sentence);
      // "Have outnumbered births every year since 2020": with that year or without it.
      if (span?.by === "every" && span.except === null && said.change === null && series.times > 1) {
        const times = timesSince(span.since, series).map((time) => numbersAt(series, time));
        return [times, times.slice(1)].some((all) => all.every((numbers) => isPair(said, series, numbers)));
      }
      // "Have outnumbered births since 2023": at each time from then on.
      if (
        span?.by === "from" &&
        span.to === null &&
        span.from !== null &&
        said.change === null &&
        /(?<!\p{L})(?:has|have)\s/u.test(sentence)
      ) {
        // prettier-ignore
        const times = timesSaid(span.from, series).length > 0 && series.times > 2 ? timesSince(span.from, series) : [];
        if (times.length > 0) return times.every((time) => isPair(said, series, numbersAt(series, time)));
      }
      return readingsOf(said, series, sentence).some((numbers) => isPair(said, series, numbers));
    }
    case "end": {
      const from = isOfSpeed(said, series) === (said.from === "most") ? "least" : "most";
      return readingsOf(said, series, sentence).some((numbers) =>
        said.isTogether === true
          ? said.names.every((name) => isFirst(name, from, series, numbers, said.names))
          : said.names.some((name) => isFirst(name, from, series, numbers))
      );
    }
    case "peak":
      return said.names.every((name) => isPeak(said, series.rows.get(rowNamed(series, name) ?? "") ?? [], series));
    case "tally":
      return tallyHolds(said, series, all);
    case "way": {
      const ways = waysIn(series, said.way, said.span, {
        least: isSteep(said.token) ? steep : 0,
        isOfLevel: isOfPrice(said.token)
      });
      const names = (said.of === "all" ? [...series.rows.keys()] : said.names).map(
        (name) => rowNamed(series, name) ?? name
      );
      if (said.of === "these") return names.every((name) => ways.some(({possible}) => possible.has(name)));
      return ways.some(
        ({certain, possible}) =>
          names.every((name) => possible.has(name)) && [...certain].every((name) => names.includes(name))
      );
    }
  }
}

/** The numbers that a comparison may be of, by the names of rows: at each time, or how much they changed. */
function readingsOf(said: Compares, series: RowSeries, sentence: string): Numbers[] {
  const values = timesMeant(series, said.about, sentence).map((time) => numbersAt(series, time));
  if (said.change === null) return values;
  const isDown = said.change === "down";
  const changes =
    series.times > 1 && !isOfChange(series)
      ? changesOf(series, {sentence, isCounted: series.unit.kind === "count" && said.about.trim() !== ""})
      : values;
  const turned = (isDown ? changes.map(turn) : changes).map((each) => (isOfLeast(said) ? onlyAbove(each) : each));
  // "Fell most" of falls that are claimed as such.
  const isFall =
    isDown && (series.times < 2 || isOfChange(series)) && values.flat().every((value) => (value ?? 0) >= 0);
  // "Lost more than Marn" is of losses, where the topic speaks of them, and else of how much less there is.
  const isEither = eitherReading.test(said.verb) && (series.times < 2 || isOfChange(series) || namesChange([...series.topic].join(" "))); // prettier-ignore
  return [...turned, ...(isFall || isEither ? values : [])];
}

/** "Lost the fewest" is of those that lost any. */
const isOfLeast = (said: Compares) => said.kind === "end" && said.from === "least";
const onlyAbove = (numbers: Numbers): Numbers => numbers.map((value) => (value !== null && value > 0 ? value : null));

const turn = (numbers: Numbers): Numbers => numbers.map((value) => (value === null ? null : -value));

/** By how much each changed, and to what part: in the time that a sentence says, else from the first time to the last, and from the last but one to it. */
function changesOf(
  series: RowSeries,
  {sentence, isCounted}: {readonly sentence: string; readonly isCounted: boolean}
): Numbers[] {
  const {span} = spanSaid(sentence);
  const spans = span?.by === "step" || span?.by === "from" ? spansIn(span, series) : spansOf(series);
  return spans.flatMap(([first, last]) => {
    const changes = [...series.rows.values()].map((row) => {
      const [from, to] = [row[first], row[last]];
      return from == null || to == null ? null : {from, by: to - from};
    });
    return [
      changes.map((change) => change && change.by),
      // "Lost the fewest passengers" counts them.
      ...(isCounted ? [] : [changes.map((change) => (change && change.from !== 0 ? change.by / Math.abs(change.from) : null))]) // prettier-ignore
    ];
  });
}

/** How far a number went at least of which a text says that it soared or plunged, of where it was; our own threshold. */
const steep = 0.03;

const indexOf = (series: RowSeries, name: string) => [...series.rows.keys()].indexOf(rowNamed(series, name) ?? name);

/** How far two numbers may be apart that are said to be as large, and to be nearly so: our own thresholds. */
const [equality, nearEquality] = [0.1, 0.25];

function isPair({more, less, equals, token}: Pair, series: RowSeries, numbers: Numbers): boolean {
  const [one = null, other = null] = [more, less].map((names) =>
    sumOf(names.map((name) => numbers[indexOf(series, name)] ?? null))
  );
  // What is missing is no less than anything; at another time there may be a number.
  const isKnown = (name: string) => series.rows.get(rowNamed(series, name) ?? name)?.some((value) => value !== null) ?? false; // prettier-ignore
  if (one === null || other === null) return [...more, ...less].every(isKnown);
  const apart = /(?<!\p{L})(?:about|almost|nearly|roughly)\sas\s/u.test(token) ? nearEquality : equality;
  return equals ? Math.abs(one - other) <= apart * Math.max(Math.abs(one), Math.abs(other)) : one > other;
}

/** True where the first was no higher than the second, and was above it later; with one time, where it is. */
function overtakes(pair: Pair, series: RowSeries, sentence: string): boolean {
  const above = Array.from({length: series.times}, (_, time) => isPair(pair, series, numbersAt(series, time)));
  const isMissing = pair.names.some((name) => series.rows.get(rowNamed(series, name) ?? "")?.includes(null));
  // "Passed those to China in 2024": at that time, and not at the one before.
  const {span} = spanSaid(sentence);
  const at = span?.by === "step" ? timesSaid(span.at, series)[0] : undefined;
  if (!isMissing && at !== undefined && at > 0) return above[at] === true && above[at - 1] === false;
  return isMissing || series.times < 2
    ? above.includes(true)
    : above.some((is, time) => is && above.slice(0, time).includes(false));
}

/** @param besides those of which others may be further, too */
function isFirst(
  name: string,
  from: "most" | "least",
  series: RowSeries,
  numbers: Numbers,
  besides: readonly string[] = []
): boolean {
  const own = numbers[indexOf(series, name)];
  if (own == null) return false;
  const ours = besides.map((each) => indexOf(series, each));
  return numbers.every((other, index) => ours.includes(index) || isNoFurther(other, own, from));
}
