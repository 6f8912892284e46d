import type {PublishedMark} from "../../src/check/published.js";
import type {ClaimEvidence} from "../../src/facts/evidence.js";
import {highlightOf, isLowerBound, near, type Reading, valueOf} from "./reading.js";

/** Where the squares of a grid are not as many, of a kind, as the claims say. */
export function squareProblems(reading: Reading): string[] {
  const squares = reading.marks
    .filter(({name}) => name === "rect")
    .map((mark) => ({mark, ...outline(mark)}))
    .filter(({left, top, right, bottom}) => near(right - left, bottom - top));
  const grids = divisionsOf(reading.drawn);
  if (squares.length !== 100 * grids.length) return [`${squares.length} squares for ${grids.length} grids`];
  return grids.flatMap((claims, index) => {
    const cells = squares.slice(100 * index, 100 * index + 100);
    if (!isLattice(cells)) return [`grid ${index + 1} is no lattice of ten by ten`];
    const found = runsOf(cells);
    const stated = claims.map(valueOf);
    const rest = 100 - stated.reduce((total, value) => total + value, 0);
    const wanted = [...stated, ...(rest > 0 ? [rest] : [])];
    const lengths = found.map(({length}) => length);
    const first = found[0]?.look.startsWith(`${highlightOf(reading)} `);
    return [
      ...(String(lengths) === String(wanted) ? [] : [`grid ${index + 1} fills ${lengths} for ${wanted}`]),
      ...(first ? [] : [`grid ${index + 1} is ${found[0]?.look}`])
    ];
  });
}

/** The claims of each grid: exact shares up to what remains of them, or a lower bound alone. */
function divisionsOf(drawn: Reading["drawn"]): ClaimEvidence[][] {
  const divisions: ClaimEvidence[][] = [];
  let parts: ClaimEvidence[] = [];
  for (const claim of drawn) {
    if (claim && isLowerBound(claim)) divisions.push([claim]);
    else if (claim) parts.push(claim);
    else {
      divisions.push(parts);
      parts = [];
    }
  }
  return parts.length > 0 ? [...divisions, parts] : divisions;
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly mark: PublishedMark;
}

/** True for squares that stand ten by ten, each place taken once, at one distance from one another. */
function isLattice(squares: readonly Square[]): boolean {
  const axes = (["left", "top"] as const).map((side) => {
    const places = squares.map((square) => square[side]).toSorted((a, b) => a - b);
    const step = (places.at(-1)! - places[0]!) / 9;
    return places.every((place, index) => near(place, places[0]! + Math.floor(index / 10) * step)) && step > 0;
  });
  const places = new Set(squares.map(({left, top}) => `${left.toFixed(1)} ${top.toFixed(1)}`));
  return axes.every(Boolean) && places.size === 100;
}

/** Squares of one look in a row, from the bottom left on. */
function runsOf(squares: readonly Square[]): {readonly look: string; length: number}[] {
  const runs: {look: string; length: number}[] = [];
  for (const {mark} of squares.toSorted((a, b) => (near(a.top, b.top) ? a.left - b.left : b.top - a.top))) {
    const look = `${mark.fill} ${mark.stroke} ${mark.dashed}`;
    if (runs.at(-1)?.look === look) runs.at(-1)!.length += 1;
    else runs.push({look, length: 1});
  }
  return runs;
}

/** A shape with its stroke, half of which lies outside it. */
function outline({box, stroke, strokeWidth}: PublishedMark) {
  const edge = stroke === null ? 0 : strokeWidth / 2;
  return {left: box.left - edge, top: box.top - edge, right: box.right + edge, bottom: box.bottom + edge};
}
