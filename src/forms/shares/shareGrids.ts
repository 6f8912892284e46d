import {checkList, isObject, refusal} from "../../facts/boundary.js";
import {cross, max} from "d3";
import type {Area, Form, Layout} from "../../form.js";
import type {GridSpacing} from "./cells.js";
import {marginBeside} from "./divisionGrid.js";
import {gridsAlt} from "./gridAlt.js";
import {type GridTilesOptions, layOutGridTiles, type Manner, mayFit} from "./gridTiles.js";
import type {ShareGrid} from "./shareGrid.js";
import type {Division} from "./sharePart.js";
import {evenColumns} from "../../theme/evenColumns.js";
import {cellGap, cellSpacing, clearPitch} from "../../theme/markSizes.js";
import {space, tileGutter, tileRowGap} from "../../theme/spacing.js";
import {tileRamp} from "../../theme/typeRamps.js";
import {textSize} from "../../theme/typeSizes.js";

/** More grids than these make a file too large: a square each is an element. */
const mostGrids = 5;

/**
 * Several wholes side by side, each a grid of a hundred squares under its own name and period. All grids are of one size
 * because each is its own hundred percent: they cannot be compared in size, and are kept in the order given.
 * @throws when there is no grid, or there are more than five
 */
export function shareGrids(grids: readonly ShareGrid[]): Form {
  checkList(grids, "grids", "shareGrids");
  for (const grid of grids) {
    if (!isObject(grid) || !isObject(grid.division))
      throw refusal(grid, "grid", "what shareGrid returns", "shareGrids");
  }
  if (grids.length === 0) throw new Error("missing grids: shareGrids (at least one)");
  if (grids.length > mostGrids)
    throw new Error(`too many grids: ${grids.length} (at most ${mostGrids}; draw bars, a share a row): shareGrids`);
  const divisions = grids.map(({division}) => division);
  const uses = grids.flatMap((grid) => grid.uses);
  return {
    name: "shareGrids",
    uses,
    alt: gridsAlt(divisions),
    shape: "wide",
    headings: divisions.length === 1 ? "beside" : "above",
    layouts: (area) =>
      area.height === undefined ? [layOutGridTiles(divisions, area, usual(divisions, area))] : inBox(divisions, area)
  };
}

/** How grids are set where nothing limits the height: in rows on a phone, else in columns. */
function usual(divisions: readonly Division[], {format, width}: Area): GridTilesOptions {
  const sizes = {value: tileRamp[format === "wide" ? 3 : 4].value, label: textSize.base, rest: textSize.small};
  if (format === "phone" && width < leastBeside) {
    const rest = {columns: 1, gutter: tileGutter.phone, rowGap: tileRowGap.beside, gap: space.s, sizes, rest: true};
    return {...rest, manner: "under", spacing: spacingIn(divisions, width, 14)};
  }
  if (format === "phone") {
    const isNarrow = width < roomyBeside;
    const spacing = spacingIn(divisions, Math.round(width * phonePart), 16);
    return {
      manner: "beside",
      columns: 1,
      gutter: tileGutter.phone,
      rowGap: tileRowGap.beside,
      gap: space.s,
      spacing,
      sizes: isNarrow ? {...sizes, value: textSize.large} : sizes,
      rest: true
    };
  }
  if (divisions.length === 1) {
    const spacing = spacingIn(divisions, Math.round(width * lonePart), cellSpacing.article.pitch);
    const rest = {columns: 1, gutter: 0, rowGap: 0, gap: space.m, spacing, sizes: tileRamp[0], rest: true};
    return {...rest, manner: "right"};
  }
  const columns = evenColumns(divisions.length, format === "wide" ? 4 : 3);
  const gutter = tileGutter[format];
  const column = Math.floor((width - gutter * (columns - 1)) / columns);
  const spacing = spacingIn(divisions, column, format === "wide" ? 26 : 18);
  // Two on a page leave room for their words at their sides.
  if (format === "wide" && columns === 2)
    return {manner: "beside", columns, gutter, rowGap: tileRowGap.under, gap: space.m, spacing, sizes: tileRamp[2], rest: true}; // prettier-ignore
  return {manner: "under", columns, gutter, rowGap: tileRowGap.under, gap: space.m, spacing, sizes, rest: true};
}

/** Px of width under which labels stand under their grids: beside them they would have a word a line. */
const leastBeside = 200;

/** Px of width from which the numbers beside them are set large. */
const roomyBeside = 240;

/** The part of a phone’s column that a grid and its sign of a bound take. */
const phonePart = 0.54;

/** The part of the width that a lone grid takes. */
const lonePart = 0.5;

/** The spacing that fits a width, the same for all grids; room for the sign of a bound is kept if one needs it. */
function spacingIn(divisions: readonly Division[], width: number, widest: number): GridSpacing {
  const margin = max(divisions, marginBeside) ?? 0;
  const pitch = Math.min(widest, Math.floor((width - margin) / 10));
  return {pitch, gap: cellGap(pitch, clearPitch.tiled)};
}

/** Px from square to square: what can be counted at a glance, and what still shows a proportion. */
const boxPitches = [
  [22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9],
  [8, 7, 6, 5]
] as const;

/** A name of more than two lines and its period would take the room of the grids: smaller type comes first. */
const mostHeadingLines = [3, Infinity] as const;

const manners: readonly Manner[] = ["under", "beside", "right"];

/** Large type before large squares where these can be counted; where they cannot, the grids are all there is to see. */
function stepsOf(pitches: readonly number[]): (readonly [sizes: (typeof tileRamp)[number], pitch: number])[] {
  const isCounted = pitches === boxPitches[0];
  return isCounted
    ? cross(tileRamp, pitches)
    : cross(pitches, tileRamp).map(([pitch, sizes]) => [sizes, pitch] as const);
}

/**
 * In the largest type with squares that can be counted, in as many columns as leave the grids largest. What remains of
 * each whole is drawn and not labelled: there is no room for two numbers a grid.
 */
function* inBox(divisions: readonly Division[], area: Area): Generator<Layout> {
  const most = Math.min(divisions.length, 4);
  const setting = {gutter: tileGutter.box, rowGap: tileRowGap.box, gap: space.s, rest: false} as const;
  let tightest: GridTilesOptions | undefined;
  for (const headingLines of mostHeadingLines) {
    for (const pitches of boxPitches) {
      for (const [sizes, pitch] of stepsOf(pitches)) {
        const spacing = {pitch, gap: cellGap(pitch, clearPitch.tiled)};
        for (let columns = most; columns > 0; columns--) {
          for (const manner of manners) {
            tightest = {...setting, sizes, spacing, columns, manner, headingLines};
            if (mayFit(divisions, area, tightest)) yield layOutGridTiles(divisions, area, tightest);
          }
        }
      }
    }
  }
  yield layOutGridTiles(divisions, area, tightest!);
}
