import {type NumberFormat, saidNumber} from "../../plot/rows/saidNumber.js";
import {afterSeries, wayOf} from "../../plot/series/seriesWords.js";
import {firstOf, lastOf, quantityAt, type Series, type SeriesPoint} from "../../plot/series/series.js";
import {spanInWords} from "../../plot/series/seriesDates.js";
import {mostSaid} from "../../plot/rows/rankedAlt.js";
import {afterName, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import type {Phrase} from "../../words/phrase.js";

const {descriptions} = language;

/**
 * Of few numbers each; else "Stacked area chart, 2013–23: Ash €512, then €712; Birch €430, then €590." Where that is too long, how each goes, and then
 * their names alone.
 */
export function areaAlt(layers: readonly Series[]): Phrase {
  const chart = descriptions.areaChart(layers.length > 1, spanInWords(layers));
  const ends = layers.map((layer, index) => {
    const [first, last] = [firstOf(layer), lastOf(layer)].map((point) =>
      number(layer, point, index === 0 ? formatQuantity : formatFurther)
    );
    return afterSeries(layer, descriptions.firstThenLast(first!, last!));
  });
  const ways = layers.map((layer) => afterSeries(layer, wayOf(layer)));
  const names = inRow(layers.map(({name}) => name));
  const numbers = layers.map((layer, index) => {
    const known = layer.points.filter(({value}) => value !== null);
    return afterName(
      layer.name,
      inRow(known.map((point, place) => number(layer, point, index + place === 0 ? formatQuantity : formatFurther)))
    );
  });
  const isFew = layers.reduce((sum, {points}) => sum + points.length, 0) <= mostSaid;
  return fullest(
    descriptions.lines(chart, inRow(isFew ? numbers : ends, ";")),
    descriptions.lines(chart, inRow(ways)),
    descriptions.areasOf(descriptions.areaChart(layers.length > 1, ""), names),
    descriptions.areas(chart)
  );
}

function number(series: Series, point: SeriesPoint | null, format: NumberFormat): Phrase {
  const quantity = point && point.value !== null ? quantityAt(series, point) : null;
  return saidNumber({quantity, unit: series.unit, flags: point?.flags ?? [], uses: point?.uses ?? []}, format);
}
