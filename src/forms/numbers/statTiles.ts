import {ruleY} from "@observablehq/plot";
import type {Claim} from "../../facts/claim.js";
import type {Area, Drawing} from "../../form.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {formatPeriod} from "../../words/dates.js";
import type {Said} from "../../words/say.js";
import {valueBlock} from "../../plot/valueBlock.js";

/** A figure to print large, and the words that say what it is. */
export interface Stat {
  readonly claim: Claim;
  /** What the figure counts and of what: "of Azerbaijan’s imports of major arms came from Israel". */
  readonly label: Said;
}

/** How tiles are set in columns; sizes in px. */
export interface TileOptions {
  /** How many columns there are. */
  readonly count: number;
  /** Px between two columns. */
  readonly gutter: number;
  /** The type of the figures. */
  readonly size: number;
  /** The type of the words. */
  readonly label: number;
  /** Px between two rows. */
  readonly rowGap: number;
}

/** Tiles as they will stand, not drawn yet. */
export interface TileLayout {
  readonly height: number;
  /** True where no word had to be broken. */
  readonly whole: boolean;
  draw(): Drawing;
}

/** Lays out each figure over its words and period, under a rule; the feet of a row’s figures are level. */
export function layOutTiles(stats: readonly Stat[], area: Area, options: TileOptions): TileLayout {
  const {count, gutter, rowGap} = options;
  const width = (area.width - gutter * (count - 1)) / count;
  const texts: Drawing["texts"][number][] = [];
  const rules: Rule[] = [];
  let [top, whole] = [0, true];
  for (let start = 0; start < stats.length; start += count) {
    const tiles = stats.slice(start, start + count).map((stat) => tileOf(stat, area, options, width));
    const valueHeight = Math.max(...tiles.map(({value}) => value.height));
    for (const [column, {value, words}] of tiles.entries()) {
      const left = column * (width + gutter);
      rules.push({y: top, x1: left, x2: left + width});
      texts.push(...value.place(area.left + left, area.top + top + 10 + valueHeight - value.height));
      texts.push(...words.place(area.left + left, area.top + top + 10 + valueHeight + 2));
      whole &&= value.whole && words.whole;
    }
    top += 10 + valueHeight + 2 + Math.max(...tiles.map(({words}) => words.height)) + rowGap;
  }
  const height = top - rowGap;
  return {height, whole, draw: () => ({height, marks: drawRules(rules, area, top), texts})};
}

interface Tile {
  readonly value: Block;
  readonly words: Block;
}

function tileOf({claim, label}: Stat, {palette}: Area, {size, label: labelSize}: TileOptions, width: number): Tile {
  const {edtf} = claim.period;
  const period: Said = {kind: "said", text: edtf === null ? "period not stated" : formatPeriod(edtf), uses: [claim]};
  const leading = Math.round(size * 1.1);
  return {
    value: valueBlock(claim, {size, weight: 700, fill: palette.highlight, leading}, width),
    words: stack([
      typeset(label, {size: labelSize, fill: palette.ink}, width),
      typeset(period, {size: 12, fill: palette.mutedInk}, width)
    ])
  };
}

/** A rule over a tile, in px from the top left of the panel. */
interface Rule {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
}

function drawRules(rules: readonly Rule[], area: Area, height: number): SVGGElement[] {
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
