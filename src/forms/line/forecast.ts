import {ruleX} from "@observablehq/plot";
import {furniture, type MarkRead} from "../../plot/marksRead.js";
import type {SeriesPoint} from "../../plot/series/series.js";
import {noteType} from "../../theme/typeSizes.js";
import type {Palette} from "../../theme/theme.js";
import {strokeWidths} from "../../theme/strokes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";

/** The last point before what is forecast, of the series whose forecast begins first; *null* where nothing is forecast. */
export function forecastStart(series: readonly {readonly points: readonly SeriesPoint[]}[]): SeriesPoint | null {
  const starts = series.flatMap(({points}) => {
    const first = points.findIndex(({flags, value}) => value !== null && flags.includes("forecast"));
    if (first < 0) return [];
    return points.slice(0, first).findLast(({value}) => value !== null) ?? points[first] ?? [];
  });
  return starts.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}

/** The word over the line at which a forecast begins. */
export function forecastWord(palette: Palette): Block {
  const style = {...noteType, fill: palette.mutedInk, role: "annotation"} as const;
  return typeset(phrase(language.labels.forecast), style, Infinity);
}

/** The line at which a forecast begins. */
export function forecastRule({at}: SeriesPoint, {mutedInk}: Palette): MarkRead {
  return furniture(ruleX([at], {stroke: mutedInk, strokeWidth: strokeWidths.hairline}), "rule", {on: "x"});
}
