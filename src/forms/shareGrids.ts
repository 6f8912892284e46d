import type {Area, Drawing, Form} from "../figure/form.js";
import {derivedMark, isNothing} from "../claims/derived.js";
import {type Block, stack, typeset} from "../layout/typeset.js";
import {formatPeriod} from "../text/dates.js";
import {formatValue} from "../text/numbers.js";
import type {Said} from "../text/say.js";
import {drawCells, gridSize} from "./cells.js";
import {openEnd} from "./openEnd.js";
import {runsOf, type ShareGrid} from "./shareGrid.js";
import type {Division} from "./sharePart.js";

/**
 * Several wholes side by side, each a grid of a hundred squares under its own name and period. All grids are of one size
 * because each is its own hundred percent: they cannot be compared in size, and are kept in the order given.
 * @throws when there is no grid
 */
export function shareGrids(grids: readonly ShareGrid[]): Form {
  if (grids.length === 0) throw new Error("missing grids: small multiples need at least one");
  const divisions = grids.map(({division}) => division);
  const uses = grids.flatMap((grid) => grid.uses);
  return {
    name: "shareGrids",
    uses,
    draw: (area) => (area.format === "phone" ? drawRows : drawColumns)(divisions, area)
  };
}

const columnCount = {article: 3, wide: 4} as const;

function drawColumns(divisions: readonly Division[], area: Area): Drawing {
  const perRow = Math.min(divisions.length, area.format === "wide" ? columnCount.wide : columnCount.article);
  const gutter = area.format === "wide" ? 40 : 24;
  const width = Math.floor((area.width - gutter * (perRow - 1)) / perRow);
  const grid = gridFor(divisions, width, area.format === "wide" ? 26 : 18);
  const parts: Drawing[] = [];
  let top = area.top;
  for (let start = 0; start < divisions.length; start += perRow) {
    const row = divisions.slice(start, start + perRow);
    const headings = row.map((division) => headingOf(division, area, width));
    const labels = row.map((division) => labelOf(division, area, width));
    const above = Math.max(...row.map((division) => aboveGrid(division, grid)));
    const gridTop = top + Math.max(...headings.map(({height}) => height)) + 8 + above;
    const labelTop = gridTop + gridSize(grid) + 8;
    row.forEach((division, column) => {
      const left = area.left + column * (width + gutter);
      parts.push({
        height: 0,
        marks: gridMarks(division, area, {...grid, left, top: gridTop}),
        texts: [...(headings[column]?.place(left, top) ?? []), ...(labels[column]?.place(left, labelTop) ?? [])]
      });
    });
    top = labelTop + Math.max(...labels.map(({height}) => height)) + 28;
  }
  return joined(parts, top - 28 - area.top);
}

function drawRows(divisions: readonly Division[], area: Area): Drawing {
  const grid = gridFor(divisions, 130, 11);
  const parts: Drawing[] = [];
  let top = area.top;
  for (const division of divisions) {
    const heading = headingOf(division, area, area.width);
    const left = area.left + gridSize(grid) + openMargin([division]) + 12;
    const label = labelOf(division, area, area.left + area.width - left);
    const gridTop = top + heading.height + 6 + aboveGrid(division, grid);
    parts.push({
      height: 0,
      marks: gridMarks(division, area, {...grid, left: area.left, top: gridTop}),
      texts: [...heading.place(area.left, top), ...label.place(left, gridTop - 4)]
    });
    top = gridTop + Math.max(gridSize(grid), label.height - 4) + 22;
  }
  return joined(parts, top - 22 - area.top);
}

type Spacing = {readonly pitch: number; readonly gap: number};

/** The spacing that fits a width, the same for all grids; room for the sign of a bound is kept if one needs it. */
function gridFor(divisions: readonly Division[], width: number, widest: number): Spacing {
  const pitch = Math.min(widest, Math.floor((width - openMargin(divisions)) / 10));
  return {pitch, gap: pitch >= 24 ? 3 : pitch >= 16 ? 2 : 1};
}

const openMargin = (divisions: readonly Division[]) =>
  divisions.some(({rest}) => rest.remainder === null) ? openEnd.width + 6 : 0;

function aboveGrid({parts, rest}: Division, {pitch}: Spacing): number {
  return rest.remainder ? 0 : openEnd.above(parts[0]?.claim.quantity.value ?? 0, pitch);
}

function gridMarks(division: Division, area: Area, box: Spacing & {left: number; top: number}): SVGGElement[] {
  const cells = drawCells(area.document, runsOf(division, area.palette), box);
  if (division.rest.remainder) return cells;
  const size = gridSize(box);
  const value = division.parts[0]?.claim.quantity.value ?? 0;
  const end = {x: box.left + size + 6, y: box.top + size - (value * box.pitch) / 10 + box.gap / 2};
  return [...cells, ...openEnd.draw(area.document, end, area.palette.highlight)];
}

function headingOf({whole}: Division, area: Area, width: number): Block {
  const {palette} = area;
  const period = whole.period.edtf === null ? "period not stated" : formatPeriod(whole.period.edtf);
  return stack([
    typeset({kind: "said", text: whole.label, uses: []}, {size: 14, weight: 600, fill: palette.ink}, width),
    typeset({kind: "said", text: period, uses: []}, {size: 12, fill: palette.mutedInk}, width)
  ]);
}

function labelOf({parts, rest}: Division, area: Area, width: number): Block {
  const {palette} = area;
  const fills = [palette.highlight, ...palette.parts];
  const size = area.format === "wide" ? 24 : 20;
  const blocks = parts.map(({claim, label}, index) => {
    const value: Said = {kind: "said", text: formatValue(claim), uses: [claim]};
    const fill = fills[index] ?? palette.ink;
    return stack([
      typeset(value, {size, weight: 700, fill, leading: size + 4}, width),
      typeset(label, {size: 14, fill: palette.ink}, width)
    ]);
  });
  return stack([...blocks, typeset(restWords(rest), {size: 12, fill: palette.mutedInk}, width)], 4);
}

function restWords({label, remainder}: Division["rest"]): Said {
  if (!remainder) return label;
  const text = isNothing(remainder) ? "" : `${formatValue(remainder)} ${label.text} (${derivedMark})`;
  return {kind: "said", text, uses: [remainder]};
}

function joined(parts: readonly Drawing[], height: number): Drawing {
  return {height, marks: parts.flatMap(({marks}) => marks), texts: parts.flatMap(({texts}) => texts)};
}
