import {plotInPx} from "../../plot/plotInPx.js";
import {ruleY} from "@observablehq/plot";
import {max, sum} from "d3";
import type {Claim} from "../../facts/claim.js";
import {type Area, type Layout, lineAfter, lineWidth} from "../../form.js";
import {type Block, stack, type TextLine, typeset} from "../../type/typeset.js";
import {furniture} from "../../plot/marksRead.js";
import {formatPeriod} from "../../words/dates.js";
import {language} from "../../words/language.js";
import {claimDetails, hedgeWords} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {valueUnderBound} from "../../plot/valueBlock.js";
import {type Tone, toneInk} from "../../theme/theme.js";
import {textSize} from "../../theme/typeSizes.js";
import {strokeWidths} from "../../theme/strokes.js";

/** A figure to print large, and the words that say what it is. */
export interface Stat {
  readonly claim: Claim;
  /** What the figure counts and of what: "of Azerbaijan’s imports of major arms came from Israel". */
  readonly label: Phrase;
  /** What it means, where that has a colour of its own in the story; default *highlight*. */
  readonly tone?: Tone;
}

/** How tiles are set in columns; sizes in px. */
interface TileOptions {
  /** How many columns there are. */
  readonly count: number;
  /** Px between two columns. */
  readonly gutter: number;
  /** The type of the figures. */
  readonly size: number;
  /** The type of the words. */
  readonly label: number;
  /** Px between two rows; up to 28 px more where the area has a height that leaves them. */
  readonly rowGap: number;
  /** Whether the words of narrow tiles are broken into even lines; default false. */
  readonly balance?: boolean;
}

/** Tiles in rows. */
export interface Tiles extends Layout {
  /** Whether a figure stands on two lines: its number, and the noun that it has. */
  readonly broken: boolean;
  /** Whether some figures stand on two lines, and others beside them do not. */
  readonly uneven: boolean;
}

/** Lays out each figure over its words and period, under a rule; the feet of a row’s figures are level. */
export function layOutTiles(stats: readonly Stat[], area: Area, options: TileOptions): Tiles {
  const {count, gutter} = options;
  const width = (area.width - gutter * (count - 1)) / count;
  const tiles = stats.map((stat) => tileOf(stat, area, options, width));
  const rows = Array.from({length: Math.ceil(tiles.length / count)}, (_, index): TileRow => {
    const row = tiles.slice(index * count, (index + 1) * count);
    const [valueHeight, wordsHeight] = [max(row, ({value}) => value.height)!, max(row, ({words}) => words.height)!];
    return {tiles: row, valueHeight, height: 10 + valueHeight + 2 + wordsHeight};
  });
  const gaps = rows.length - 1;
  const least = sum(rows, ({height}) => height) + gaps * options.rowGap;
  const spare = area.height === undefined || gaps === 0 ? 0 : Math.floor((area.height - least) / gaps);
  const rowGap = options.rowGap + Math.max(0, Math.min(28, spare));
  const height = least + gaps * (rowGap - options.rowGap);
  const draw = () => {
    const texts: TextLine[] = [];
    const rules: Rule[] = [];
    let top = 0;
    for (const row of rows) {
      for (const [column, {value, words}] of row.tiles.entries()) {
        const left = column * (width + gutter);
        rules.push({y: top, x1: left, x2: left + width});
        texts.push(...value.place(area.left + left, area.top + top + 10 + row.valueHeight - value.height));
        texts.push(...words.place(area.left + left, area.top + top + 10 + row.valueHeight + 2));
      }
      top += row.height + rowGap;
    }
    return {marks: drawRules(rules, area, top), texts};
  };
  const whole = tiles.every(({value, words}) => value.whole && words.whole);
  const broken = tiles.filter(({value}, index) => value.lines.length > linesOf(stats[index]!)).length;
  return {height, whole, broken: broken > 0, uneven: broken > 0 && broken < tiles.length, draw};
}

/** How many lines a figure has where it finds room: that of its bound, and that of its number. */
const linesOf = ({claim}: Stat) => (hedgeWords(claim) === "" ? 1 : 2);

interface TileRow {
  readonly tiles: readonly Tile[];
  readonly valueHeight: number;
  readonly height: number;
}

interface Tile {
  readonly value: Block;
  readonly words: Block;
}

function tileOf(
  {claim, label, tone = "highlight"}: Stat,
  area: Area,
  {size, label: labelSize, balance = false}: TileOptions,
  width: number
): Tile {
  const {palette} = area;
  // Narrow tiles have no room for another font: a line that it would cut is held at its end instead.
  const line = balance ? lineWidth(area, width) : lineAfter(area, width, 400);
  const {edtf} = claim.period;
  const period = phrase(edtf === null ? language.labels.noPeriod : formatPeriod(edtf), [claim]);
  const leading = Math.round(size * 1.1);
  const level = phrase(claimDetails(claim), [claim]);
  return {
    value: valueUnderBound(
      claim,
      {size, weight: 700, fill: toneInk(palette, tone), leading},
      lineWidth(area, width, 700),
      label
    ),

    words: stack([
      typeset(label, {size: labelSize, fill: palette.ink, balance}, line),
      ...(level.text === "" ? [] : [typeset(level, {size: textSize.small, fill: palette.mutedInk}, line)]),
      typeset(period, {size: textSize.small, fill: palette.mutedInk}, line)
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
  const mark = ruleY(rules, {
    y: "y",
    x1: "x1",
    x2: "x2",
    stroke: area.palette.mutedInk,
    strokeWidth: strokeWidths.rule
  });
  const {document, left, top, width} = area;
  return plotInPx([furniture(mark, "rule")], {document, left, top, width, height});
}
