import {flagNames} from "../../facts/table/column.js";
import {type Area, type Layout, lineWidth} from "../../form.js";
import {valueOf} from "../../facts/quantity.js";
import {lineSize} from "../../theme/lineSizes.js";
import {slopeHead, slopeLabelPart, slopeSize} from "../../theme/slopeSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {wrap} from "../../type/wrap.js";
import {leastRows, shownRows} from "../../plot/rows/rowFrame.js";
import {othersNotShown} from "../../plot/rows/rowOptions.js";
import {inRow} from "../../words/clauses.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {drawSlope} from "./drawSlope.js";
import {heightOf, slopeLabels} from "./slopeLabels.js";
import type {SlopeRow} from "./slopeRow.js";

const {labels: words} = language;

/** The rows of a slope chart by rank, of which as many as **limit** are drawn at most, and the heads of its two periods. */
interface Slopes {
  readonly rows: readonly SlopeRow[];
  readonly limit: number;
  readonly heads: readonly [string, string];
}

/** Lines between two periods, in a box as many as find room: with names at both ends where there is room, else at the later one. */
export function* slopeLayouts(slopes: Slopes, area: Area): Generator<Layout> {
  const {rows, limit} = slopes;
  const fewest = area.height === undefined ? limit : Math.min(limit, leastRows);
  for (let count = limit; count >= fewest; count -= 1) {
    const shown = {rows: shownRows(rows, count), others: rows.length - count, heads: slopes.heads};
    const both = layOut(shown, area, {both: true});
    if (both.whole) yield both;
    const later = layOut(shown, area, {both: false});
    const [broken] = later.broken;
    if (broken !== undefined && area.height === undefined) {
      throw new Error(
        `no room for a label: ${broken} at a width of ${area.width} px (shorten it, round its number, or publish no width so narrow: widths, printWidths of the notebook): slope`
      );
    }
    yield later;
  }
}

interface ShownSlopes extends Pick<Slopes, "rows" | "heads"> {
  /** How many rows are not drawn. */
  readonly others: number;
}

interface SlopeLayout extends Layout {
  /** The labels of which a word or a number had to be broken. */
  readonly broken: readonly string[];
}

function layOut({rows, others, heads}: ShownSlopes, area: Area, {both}: {readonly both: boolean}): SlopeLayout {
  const size = lineSize[area.format];
  const width = Math.floor(area.width * slopeLabelPart) - slopeSize.leader;
  const style = {size: size.type, width, palette: area.palette} as const;
  const left = slopeLabels(rows, 0, {...style, withName: both});
  const gutter = (labels: typeof left) => Math.ceil(Math.max(0, ...labels.map(({block}) => block.width))) + slopeSize.leader; // prettier-ignore
  const before = gutter(left);
  const narrow = slopeLabels(rows, 1, {...style, withName: true});
  // Where a word finds no room, what the other side leaves.
  const wide = Math.max(width, area.width - before - slopeSize.least - slopeSize.leader);
  const isWhole = narrow.every(({block}) => block.whole);
  const right = isWhole ? narrow : slopeLabels(rows, 1, {...style, width: wide, withName: true});
  const after = gutter(right);
  const plotWidth = area.width - before - after;
  const rooms = [before, after].map((side) => 2 * Math.min(side, (plotWidth - slopeSize.gap) / 2));
  const headLines = heads.map((text, index) => wrap(text, slopeHead, Math.max(slopeSize.least / 2, rooms[index] ?? 0)));
  const head = slopeSize.head + (Math.max(...headLines.map(({length}) => length)) - 1) * slopeSize.leading;
  const key = keyOf(rows, others, area);
  const foot = key.height > 0 ? key.height + space.m : 0;
  const tall = Math.max(heightOf(left), heightOf(right));
  const own = area.height === undefined ? Math.max(size.height, tall) : area.height - head - foot - space.s;
  const values = rows.flatMap(({ends}) => ends.flatMap(({quantity}) => (quantity ? [valueOf(quantity)] : [])));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const domain = low === high ? ([low - 1, high + 1] as const) : ([low, high] as const);
  const box = {left: area.left + before, top: area.top + head, width: Math.max(1, plotWidth), height: own};
  const unsure = [...left, ...right].filter(({block}) => !block.whole);
  const broken = unsure.flatMap(({block, text}) => (partsWord(block, text) ? [text] : []));
  return {
    broken,
    height: head + own + space.s + foot,
    whole: unsure.length === 0 && key.whole && plotWidth >= slopeSize.least && tall <= own + space.s,
    draw: () => drawSlope({rows, heads, headLines, left, right, domain, key, size}, box, area)
  };
}

/** Whether lines part a word elsewhere than behind its hyphen: "Brandt-" over "Nord" is the name still. */
function partsWord({lines}: Block, text: string): boolean {
  const joined = lines.reduce((before, line) => `${before}${/[-–—/]$/u.test(before) ? "" : " "}${line}`);
  return joined !== text;
}

/** What dashes are, which rows have no number at one end or at both, and how many are not drawn. */
function keyOf(rows: readonly SlopeRow[], others: number, area: Area): Block {
  const flagsOf = (joined: boolean) =>
    flagNames.filter((flag) =>
      rows.some(
        ({ends}) => ends.every(({quantity}) => quantity) === joined && ends.some((end) => end.flags.includes(flag))
      )
    );
  const [dashed, rings] = [flagsOf(true), flagsOf(false)];
  const without = (count: number) =>
    rows.filter(({ends}) => ends.filter(({quantity}) => quantity === null).length === count).map(({name}) => name);
  const [one, both] = [without(1), without(2)];
  const lines = [
    ...(others > 0 ? [othersNotShown(others)] : []),
    ...(dashed.length > 0 ? [phrase(words.dashed(dashed))] : []),
    ...(rings.length > 0 ? [phrase(words.pointNotes.rings(rings))] : []),
    ...(one.length > 0 ? [phrase(words.withoutEnd(inRow(one).text), inRow(one).uses)] : []),
    ...(both.length > 0 ? [phrase(words.withoutEnds(inRow(both).text), inRow(both).uses)] : [])
  ];
  const style = {...noteType, fill: area.palette.mutedInk, role: "annotation"} as const;
  return stack(lines.map((line) => typeset(line, style, lineWidth(area, area.width))));
}
