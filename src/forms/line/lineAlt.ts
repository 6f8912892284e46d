import {saidNumber} from "../../plot/rows/saidNumber.js";
import {afterSeries, wayOf, wayOfAll} from "../../plot/series/seriesWords.js";
import {greatest, least} from "d3";
import {groundsIn} from "../../facts/citable.js";
import {type Exact, exact, intervalOf, roundedFigure} from "../../facts/quantity.js";
import {type Annotation, pinsOf, textOf} from "../../plot/annotations/annotation.js";
import {lastOf, quantityAt, type Series, type SeriesPoint} from "../../plot/series/series.js";
import {spanInWords} from "../../plot/series/seriesDates.js";
import {mostSaid} from "../../plot/rows/rankedAlt.js";
import {afterName, inRow} from "../../words/clauses.js";
import {formatPeriod} from "../../words/dates.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import {forecastStart} from "./forecast.js";

const {descriptions} = language;

/**
 * What a chart of lines says, and then its annotations with the numbers that are no part of the lines: "Marked: Limit €250."
 */
export function lineAlt(series: readonly Series[], annotations: readonly Annotation[]): Phrase {
  const own = new Set(groundsIn(series.flatMap(({points}) => points)));
  const marked = annotations.flatMap((annotation) => {
    const numbers = pinsOf(annotation).flatMap(([, pin]) => {
      const isNew = typeof pin !== "string" && (pin.kind === "claim" || pin.kind === "derived") && !own.has(pin);
      return isNew ? [phrase(formatFurther(pin), [pin])] : [];
    });
    if (annotation.kind === "line" && annotation.breaks && numbers.length === 0) return [textOf(annotation)];
    return numbers.length > 0 ? [within`${textOf(annotation)} ${inRow(numbers)}`] : [];
  });
  const sentences = sentencesOf(series);
  if (marked.length === 0) return fullest(...sentences);
  const [first, ...rest] = sentences;
  const withMarks = (sentence: Phrase) => descriptions.marked(sentence, inRow(marked, ";"));
  return fullest(withMarks(first), ...rest.map(withMarks));
}

/**
 * "Line chart, 2015–23: Ash rises, Birch falls; highest Ash €712, lowest Birch €312." Of few numbers each is said: "Ash
 * €640, €712".
 */
function sentencesOf(series: readonly Series[]): readonly [Phrase, ...Phrase[]] {
  const known = series.filter((each) => lastOf(each) !== null);
  const whole = descriptions.lineChart(spanInWords(known));
  const start = forecastStart(known);
  const chart = start ? descriptions.withForecast(whole, formatPeriod(start.date)) : whole;
  const numbers = known.flatMap((each) => numbersOf(each));
  if (numbers.length <= mostSaid) {
    const noun = (each: SeriesNumber) => (each === numbers[0] ? counted(each) : number(each));
    const rows = known.map((each) => numbers.filter(({series: own}) => own === each));
    const clauses = rows.map((row) => afterName(row[0]!.series.name, inRow(row.map(noun))));
    return [descriptions.lines(chart, inRow(clauses, ";"))];
  }
  const edges = known.flatMap(edgesOf);
  const [low, high] = extremes([...numbers, ...edges]);
  const [lowest, highest] = extremes(numbers);
  const ways = wayOfAll(known) ?? inRow(known.map((each) => afterSeries(each, wayOf(each))));
  const [most, fewest] = [counted(high), number(low)];
  const ends =
    edges.length > 0
      ? descriptions.intervalEnds(most, fewest)
      : known.length === 1
        ? descriptions.highestAndLowest(most, fewest)
        : descriptions.highestAndLowest(afterName(high.series.name, most), afterName(low.series.name, fewest));
  return [
    descriptions.linesAndEnds(chart, ways, ends),
    known.length === 1 ? descriptions.lines(chart, ends) : descriptions.severalLines(chart, ends),
    descriptions.lines(chart, descriptions.mostAndLeast(counted(highest), number(lowest)))
  ];
}

/** The least and the greatest of some numbers, of equal ones the first; there is one at least. */
const extremes = (numbers: readonly SeriesNumber[]) =>
  [least(numbers, ({value}) => value)!, greatest(numbers, ({value}) => value)!] as const;

interface SeriesNumber {
  readonly series: Series;
  readonly point: SeriesPoint;
  readonly value: number;
}

const numbersOf = (series: Series): SeriesNumber[] =>
  series.points.flatMap((point) => (point.value === null ? [] : [{series, point, value: point.value}]));

/** The ends of the intervals of a series. */
const edgesOf = (series: Series): SeriesNumber[] =>
  series.points.flatMap((point) => [point.low, point.high].flatMap((value) => (value === null ? [] : [{series, point, value}]))); // prettier-ignore

const number = (each: SeriesNumber) => saidNumber(amountOf(each), formatFurther);

const counted = (each: SeriesNumber) => saidNumber(amountOf(each), formatQuantity);

/** A number as it is stated with its flags, and the end of an interval bare. */
function amountOf({series, point, value}: SeriesNumber) {
  const quantity = value === point.value ? quantityAt(series, point) : endOf(value, series, point);
  return {quantity, unit: series.unit, flags: point.flags, uses: point.uses};
}

/** The end of an interval in as round a number as its own: "79 million" beside "86 million". */
function endOf(value: number, {decimals}: Series, {quantity}: SeriesPoint): Exact {
  if (quantity?.bound !== "exact" || quantity.significant === undefined) return exact(value, {decimals});
  const {low, high} = intervalOf(quantity);
  const roundedTo = Math.round(high - low);
  return value % roundedTo === 0 ? roundedFigure(value, {roundedTo}) : exact(value, {decimals});
}
