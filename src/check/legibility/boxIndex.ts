import type {Box} from "../box.js";

/** Boxes by where they are, so that one is held against those near it and not against all. */
export interface BoxIndex {
  /** Adds a box; the first has the number 0. */
  readonly add: (box: Box) => void;
  /**
   * Shows the numbers of boxes that may meet a region, in no order, each once, until one is enough; none any more once it
   * has shown four million, as of some thousand boxes that all lie on one another.
   * @returns whether one was
   */
  readonly some: (region: Box, isEnough: (number: number) => boolean) => boolean;
  /** Whether boxes were not shown because they are too many. */
  readonly isSpent: () => boolean;
}

/** The most numbers that an index shows. */
const mostShown = 4_000_000;

/** The numbers of boxes in each square of a grid. */
type Grid = Map<string, number[]>;

/** Grids of squares by their side, a power of two in px: a box stands in the one whose squares are as large as it, in four at the most. */
export function boxIndex(boxes: readonly Box[] = []): BoxIndex {
  const grids = new Map<number, Grid>();
  const shown: number[] = [];
  let query = 0;
  let left = mostShown;
  const index: BoxIndex = {
    add(box) {
      const side = sideFor(box);
      const grid = grids.get(side) ?? new Map<string, number[]>();
      grids.set(side, grid);
      for (const square of squaresOf(box, side)) {
        const numbers = grid.get(square);
        if (numbers) numbers.push(shown.length);
        else grid.set(square, [shown.length]);
      }
      shown.push(0);
    },
    some(region, isEnough) {
      query += 1;
      for (const [side, grid] of grids) {
        for (const numbers of numbersIn(grid, region, side)) {
          for (const number of numbers) {
            if (shown[number] === query) continue;
            shown[number] = query;
            left -= 1;
            if (left < 0) return false;
            if (isEnough(number)) return true;
          }
        }
      }
      return false;
    },
    isSpent: () => left < 0
  };
  for (const box of boxes) index.add(box);
  return index;
}

/** Px of the side of the smallest squares. */
const leastSide = 4;

/** What has no size, or is larger than any picture, stands in one square that is everywhere. */
const everywhere = Infinity;

function sideFor({left, top, right, bottom}: Box): number {
  const size = Math.max(right - left, bottom - top, leastSide);
  const isPlaced = [left, top, right, bottom].every((each) => Math.abs(each) < 1e6);
  return isPlaced ? 2 ** Math.ceil(Math.log2(size)) : everywhere;
}

function* squaresOf({left, top, right, bottom}: Box, side: number): Generator<string> {
  if (side === everywhere) return yield "";
  for (let x = Math.floor(left / side); x <= Math.floor(right / side); x++) {
    for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y++) yield `${x} ${y}`;
  }
}

/** Of a region that has more squares than boxes are in, all of these. */
function numbersIn(grid: Grid, region: Box, side: number): Iterable<readonly number[]> {
  const across = (region.right - region.left) / side + 2;
  const down = (region.bottom - region.top) / side + 2;
  if (side === everywhere || !(across * down < grid.size)) return grid.values();
  return Array.from(squaresOf(region, side), (square) => grid.get(square) ?? []);
}

/** A box that is so much larger on all sides. */
export function around({left, top, right, bottom}: Box, by: number): Box {
  return {left: left - by, top: top - by, right: right + by, bottom: bottom + by};
}
