import type {Area, Drawing, Form} from "../../form.js";
import {type Block, stack} from "../../type/typeset.js";
import {type GridSpacing, gridSize} from "./cells.js";
import {drawDivision, marginAbove, marginBeside} from "./divisionGrid.js";
import type {ShareGrid} from "./shareGrid.js";
import {gridsAlt} from "./gridAlt.js";
import {gridHeading} from "./gridHeading.js";
import {drawShareGridsBox} from "./shareGridsBox.js";
import {partLabels, restLabel} from "./shareLabels.js";
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
    alt: gridsAlt(divisions),
    shape: "wide",
    draw(area) {
      if (area.height !== undefined) return drawShareGridsBox(divisions, area, area.height);
      return (area.format === "phone" ? drawRows : drawColumns)(divisions, area);
    }
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
    const headings = row.map((division) => gridHeading(division, area.palette, {size: 14, width}));
    const labels = row.map((division) => labelOf(division, area, width));
    const above = Math.max(...row.map((division) => marginAbove(division, grid.pitch)));
    const gridTop = top + Math.max(...headings.map(({height}) => height)) + 8 + above;
    const labelTop = gridTop + gridSize(grid) + 8;
    row.forEach((division, column) => {
      const left = area.left + column * (width + gutter);
      parts.push({
        height: 0,
        marks: drawDivision(division, area, {...grid, left, top: gridTop}),
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
    const heading = gridHeading(division, area.palette, {size: 14, width: area.width});
    const left = area.left + gridSize(grid) + marginBeside(division) + 12;
    const label = labelOf(division, area, area.left + area.width - left);
    const gridTop = top + heading.height + 6 + marginAbove(division, grid.pitch);
    parts.push({
      height: 0,
      marks: drawDivision(division, area, {...grid, left: area.left, top: gridTop}),
      texts: [...heading.place(area.left, top), ...label.place(left, gridTop - 4)]
    });
    top = gridTop + Math.max(gridSize(grid), label.height - 4) + 22;
  }
  return joined(parts, top - 22 - area.top);
}

/** The spacing that fits a width, the same for all grids; room for the sign of a bound is kept if one needs it. */
function gridFor(divisions: readonly Division[], width: number, widest: number): GridSpacing {
  const margin = Math.max(...divisions.map(marginBeside));
  const pitch = Math.min(widest, Math.floor((width - margin) / 10));
  return {pitch, gap: pitch >= 24 ? 3 : pitch >= 16 ? 2 : 1};
}

function labelOf(division: Division, {palette, format}: Area, width: number): Block {
  const size = {value: format === "wide" ? 24 : 20, label: 14, rest: 12};
  return stack([...partLabels(division, palette, size, width), restLabel(division, palette, size, width)], 4);
}

function joined(parts: readonly Drawing[], height: number): Drawing {
  return {height, marks: parts.flatMap(({marks}) => marks), texts: parts.flatMap(({texts}) => texts)};
}
