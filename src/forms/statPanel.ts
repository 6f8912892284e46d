import {ruleY} from "@observablehq/plot";
import type {Claim} from "../claims/claim.js";
import type {Area, Drawing, Form} from "../figure/form.js";
import {type Block, stack, typeset} from "../layout/typeset.js";
import {plotMarks} from "../svg/plotMarks.js";
import {measure} from "../text/font.js";
import {formatPeriod} from "../text/dates.js";
import {formatValue} from "../text/numbers.js";
import type {Said} from "../text/say.js";

/** A figure to print large, and the words that say what it is. */
export interface Stat {
  readonly claim: Claim;
  /** What the figure counts and of what: "of Azerbaijan’s imports of major arms came from Israel". */
  readonly label: Said;
}

/**
 * Figures at full size, their bounds in the same size and weight, each over its own words and period. One column on a
 * phone, two in an article, up to four on a page.
 * @throws when there is no figure
 */
export function statPanel(stats: readonly Stat[]): Form {
  if (stats.length === 0) throw new Error("missing stats: a panel needs at least one");
  return {name: "statPanel", uses: stats.map(({claim}) => claim), shape: "wide", draw: (area) => draw(stats, area)};
}

const columns = {phone: 1, article: 2, wide: 4} as const;
const gutters = {phone: 0, article: 32, wide: 32} as const;
const sizes = [40, 38, 36, 34, 32, 30, 28, 26, 24] as const;

function draw(stats: readonly Stat[], area: Area): Drawing {
  const count = Math.min(columns[area.format], stats.length);
  const gutter = gutters[area.format];
  const width = (area.width - gutter * (count - 1)) / count;
  const size = valueSize(stats, width, area.format === "phone" ? 36 : 40);
  const rows = Array.from({length: Math.ceil(stats.length / count)}, (_, row) =>
    stats.slice(row * count, (row + 1) * count)
  );
  const texts: Drawing["texts"][number][] = [];
  const rules: {y: number; x1: number; x2: number}[] = [];
  let top = 0;
  for (const row of rows) {
    const tiles = row.map((stat) => tileOf(stat, area, {size, width}));
    const valueHeight = Math.max(...tiles.map(({value}) => value.height));
    tiles.forEach(({value, words}, column) => {
      const left = column * (width + gutter);
      rules.push({y: top, x1: left, x2: left + width});
      const valueTop = area.top + top + 10 + valueHeight - value.height;
      texts.push(...value.place(area.left + left, valueTop));
      texts.push(...words.place(area.left + left, area.top + top + 10 + valueHeight + 2));
    });
    top += 10 + valueHeight + 2 + Math.max(...tiles.map(({words}) => words.height)) + 22;
  }
  return {height: top - 22, marks: drawRules(rules, area, top), texts};
}

interface Tile {
  readonly value: Block;
  readonly words: Block;
}

function tileOf({claim, label}: Stat, area: Area, {size, width}: {size: number; width: number}): Tile {
  const {palette} = area;
  const value: Said = {kind: "said", text: formatValue(claim), uses: [claim]};
  const {edtf} = claim.period;
  const period: Said = {kind: "said", text: edtf === null ? "period not stated" : formatPeriod(edtf), uses: [claim]};
  return {
    value: typeset(value, {size, weight: 700, fill: palette.highlight, leading: Math.round(size * 1.1)}, width),
    words: stack([
      typeset(label, {size: 14, fill: palette.ink}, width),
      typeset(period, {size: 12, fill: palette.mutedInk}, width)
    ])
  };
}

/** One size for all the figures: the largest that sets each in one line, or from 24 px down in two. */
function valueSize(stats: readonly Stat[], width: number, largest: number): number {
  const values = stats.map(({claim}) => formatValue(claim));
  const within = sizes.filter((size) => size <= largest);
  const fits = (size: number) => values.every((value) => measure(value, {size, weight: 700}) <= width);
  return within.find(fits) ?? 24;
}

function drawRules(rules: readonly {y: number; x1: number; x2: number}[], area: Area, height: number): SVGGElement[] {
  return plotMarks([ruleY(rules, {y: "y", x1: "x1", x2: "x2", stroke: area.palette.highlight, strokeWidth: 2})], {
    document: area.document,
    width: area.width,
    height,
    left: area.left,
    top: area.top,
    x: {domain: [0, area.width]},
    y: {domain: [height, 0]}
  });
}
