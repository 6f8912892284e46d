import {lab} from "d3";
import {nearestGroups} from "./nearestGroups.js";
import type {Ink, InkText, Place} from "./ink/ink.js";

/** A cell of a grid of colours. */
export interface GridCell {
  readonly at: Place;
  /** From 0, black, to 100. */
  readonly lightness: number;
  /** The only text within it that is of one line; *null* where there is none. */
  readonly label: InkText | null;
}

/** A grid of cells of one size, coloured by their values. */
export interface CellGrid {
  readonly cells: readonly GridCell[];
}

/** The most cells of a grid that are read: of more, the time that it takes has no bound. */
const mostCells = 2000;

const near = (one: number, other: number) => Math.abs(one - other) <= 1;

/** The grids of a chart: six rectangles or more of one size, in two rows and two columns at least, of four colours or more. */
export function cellsOf({shapes, texts}: Ink): CellGrid[] {
  const rects = shapes.filter(({kind, fill}) => kind === "rect" && fill !== null && !fill.startsWith("url("));
  return nearestGroups(rects).flatMap((group): CellGrid[] => {
    const [first] = group;
    if (!first || group.length < 6 || group.length > mostCells) return [];
    const size = ({box}: typeof first) => [box.right - box.left, box.bottom - box.top] as const;
    const [wide, high] = size(first);
    if (!group.every((shape) => near(size(shape)[0], wide) && near(size(shape)[1], high))) return [];
    const [xs, ys] = [
      new Set(group.map(({box}) => Math.round(box.left))),
      new Set(group.map(({box}) => Math.round(box.top)))
    ];
    const colours = new Set(group.map(({fill}) => fill));
    if (xs.size < 2 || ys.size < 2 || colours.size < 4 || group.length > xs.size * ys.size) return [];
    const cells = group.map(({box, fill}): GridCell => {
      const inside = texts.filter(
        ({at}) => at[0] > box.left && at[0] < box.right && at[1] > box.top && at[1] < box.bottom
      );
      const at: Place = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return {at, lightness: lab(fill ?? "").l, label: inside.length === 1 ? (inside[0] ?? null) : null};
    });
    return cells.every(({lightness}) => Number.isFinite(lightness)) ? [{cells}] : [];
  });
}
