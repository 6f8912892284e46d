import type {Area, Drawing, Form} from "../../form.js";
import {firstFitting, mostFitting} from "../../type/firstFitting.js";
import {measure} from "../../type/font.js";
import {formatValue} from "../../words/numbers.js";
import {panelAlt} from "../../words/numberAlt.js";
import {layOutTiles, type Stat, type TileOptions} from "./statTiles.js";

/**
 * Figures at full size, their bounds in the same size and weight, each over its own words and period. One column on a
 * phone, two in an article, up to four on a page.
 * @throws when there is no figure
 */
export function statPanel(stats: readonly Stat[]): Form {
  if (stats.length === 0) throw new Error("missing stats: a panel needs at least one");
  const uses = stats.map(({claim}) => claim);
  return {name: "statPanel", uses, alt: panelAlt(stats), shape: "wide", draw: (area) => draw(stats, area)};
}

const columns = {phone: 1, article: 2, wide: 4} as const;
const gutters = {phone: 0, article: 32, wide: 32} as const;
const sizes = [40, 38, 36, 34, 32, 30, 28, 26, 24] as const;

function draw(stats: readonly Stat[], area: Area): Drawing {
  if (area.height !== undefined) return drawBox(stats, area, area.height);
  const count = Math.min(columns[area.format], stats.length);
  const gutter = gutters[area.format];
  const width = (area.width - gutter * (count - 1)) / count;
  const size = valueSize(stats, width, area.format === "phone" ? 36 : 40);
  return layOutTiles(stats, area, {count, gutter, size, label: 14, rowGap: 22}).draw();
}

const boxSizes = [64, 60, 56, 52, 48, 44, 40, 36, 34, 32, 30, 28, 26, 24, 22, 20] as const;

/** In as many columns as leave the figures largest; what is left of the height parts the rows. */
function drawBox(stats: readonly Stat[], area: Area, height: number): Drawing {
  const fits = (options: TileOptions) => {
    const layout = layOutTiles(stats, area, options);
    return layout.whole && layout.height <= height;
  };
  const largest = mostFitting(boxSizes, (size) => optionsWith(size, stats.length).some(fits)) ?? boxSizes.at(-1)!;
  const options = firstFitting(optionsWith(largest, stats.length), fits);
  const layout = layOutTiles(stats, area, options);
  const gaps = Math.ceil(stats.length / options.count) - 1;
  const spare = Math.min(28, Math.floor((height - layout.height) / Math.max(1, gaps)));
  if (gaps === 0 || spare <= 0) return layout.draw();
  return layOutTiles(stats, area, {...options, rowGap: options.rowGap + spare}).draw();
}

function optionsWith(size: number, stats: number): TileOptions[] {
  const labels = size >= 40 ? [18, 16] : size >= 28 ? [16, 14] : [14];
  const counts = Array.from({length: stats}, (_, index) => index + 1);
  return labels.flatMap((label) => counts.map((count) => ({count, gutter: 24, size, label, rowGap: 16})));
}

/** One size for all the figures: the largest that sets each in one line, or from 24 px down in two. */
function valueSize(stats: readonly Stat[], width: number, largest: number): number {
  const values = stats.map(({claim}) => formatValue(claim));
  const within = sizes.filter((size) => size <= largest);
  const fits = (size: number) => values.every((value) => measure(value, {size, weight: 700}) <= width);
  return within.find(fits) ?? 24;
}
