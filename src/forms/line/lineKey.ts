import {flagsIn, lastOf} from "../../plot/series/series.js";
import {type Flag, flagNames} from "../../facts/table/column.js";
import type {LinearAxis} from "../../plot/linearAxis.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {inRow} from "../../words/clauses.js";
import {language} from "../../words/language.js";
import {formatTick} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {intervalsOf} from "./lineBounds.js";
import {type LineSeries, mostNamed} from "./lineSeries.js";

const {labels} = language;

/** What stands over a chart of lines: where its axis starts, and what dashes and a band are, and which lines have no number at all. */
export interface LineKey {
  readonly start: Block;
  readonly words: Block;
  readonly height: number;
}

/** The words that a reader needs for this data; often none. */
export function lineKey(
  series: readonly LineSeries[],
  {domain, axis}: {readonly domain: readonly [number, number]; readonly axis: LinearAxis},
  {palette, width}: {readonly palette: Palette; readonly width: number}
): LineKey {
  const style = {...noteType, fill: palette.mutedInk} as const;
  const [low, high] = domain;
  const unit = series[0]!.unit;
  const hasZero = low <= 0 && high >= 0;
  const start = typeset(phrase(hasZero ? "" : labels.axisStart(formatTick(axis.values[0] ?? low, unit))), style, width);
  // The line at which a forecast begins has its word beside it.
  const words = keyWords(
    series,
    flagNames.filter((flag) => flag !== "forecast")
  );
  const [legend, note] = [{...style, role: "legend"} as const, {...style, role: "annotation"} as const];
  const empty = series.filter((each) => lastOf(each) === null).map(({name}) => name);
  const block = stack([
    ...words.map((text) => typeset(phrase(text), legend, width)),
    ...(empty.length > 0
      ? [typeset(phrase(labels.withoutEnds(inRow(empty).text), inRow(empty).uses), note, width)]
      : [])
  ]);
  const gap = start.height > 0 && block.height > 0 ? space.s : 0;
  return {start, words: block, height: start.height + gap + block.height};
}

/** What dashes and a band are, of the lines that have them. */
export function keyWords(series: readonly LineSeries[], said: readonly Flag[] = flagNames): readonly string[] {
  const flags = flagsIn(series.flatMap(({points}) => points)).filter((flag) => said.includes(flag));
  const strong = series.filter(({hue}) => hue !== null);
  const intervals = strong.flatMap((each) => intervalsOf(each.points)).map(({length}) => length);
  return [
    ...(flags.length > 0 ? [labels.dashed(flags)] : []),
    ...(intervals.some((length) => length > 1) ? [labels.shadedInterval] : []),
    ...(intervals.includes(1) ? [labels.uprightInterval] : []),
    ...(series.length > mostNamed ? [labels.greyLines] : [])
  ];
}
