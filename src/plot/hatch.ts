/** A corner of a hatch, in px; *null* between two of its lines. */
export interface HatchPoint {
  readonly x: number | null;
  readonly y: number | null;
}

/** Px from line to line of a hatch, along x. */
const pitch = 10;

/** The diagonals that hatch a box, cut to it, as one line with gaps; in px. No pattern, since that would need an id. */
export function hatchLines(left: number, right: number, top: number, bottom: number): HatchPoint[] {
  const height = bottom - top;
  const points: HatchPoint[] = [];
  for (let foot = left - height + pitch; foot < right; foot += pitch) {
    const [start, end] = [Math.max(foot, left), Math.min(foot + height, right)];
    if (end - start > 0.5)
      points.push({x: start, y: bottom - (start - foot)}, {x: end, y: bottom - (end - foot)}, {x: null, y: null});
  }
  return points;
}
