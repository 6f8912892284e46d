/** A mark of a size, and what it stands for. */
interface Sized {
  readonly value: number;
  /** Px; half a side. */
  readonly radius: number;
}

/** How marks grow with what they stand for. */
export interface Growth {
  readonly by: "area" | "radius";
  /** What they stand for, in words. */
  readonly of: string;
  /** How close they come to it: the part of the variance that it explains. */
  readonly fit: number;
}

/** The least part of the variance that a proportion must explain to be one. */
const least = 0.99;

/** Whether areas or radii are in proportion to values; *null* where neither are, or fewer than three are there. */
export function growthOf(sized: readonly Sized[], of: string): Growth | null {
  const shown = sized.filter(({value}) => value > 0);
  if (
    shown.length < 3 ||
    Math.max(...shown.map(({value}) => value)) < 1.5 * Math.min(...shown.map(({value}) => value))
  ) {
    return null;
  }
  const [area, radius] = [proportion(shown, 2), proportion(shown, 1)];
  const best = area >= radius ? ({by: "area", fit: area} as const) : ({by: "radius", fit: radius} as const);
  return best.fit < least ? null : {...best, of};
}

/** The part of the variance of radius^**power** that a line through zero over the values explains. */
function proportion(sized: readonly Sized[], power: number): number {
  const pairs = sized.map(({value, radius}) => [value, radius ** power] as const);
  const slope = pairs.reduce((sum, [x, y]) => sum + x * y, 0) / pairs.reduce((sum, [x]) => sum + x * x, 0);
  const mean = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  const total = pairs.reduce((sum, [, y]) => sum + (y - mean) ** 2, 0);
  return 1 - pairs.reduce((sum, [x, y]) => sum + (y - slope * x) ** 2, 0) / total;
}
