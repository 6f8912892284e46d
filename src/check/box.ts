/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around some places. */
export function boxAround(xs: readonly number[], ys: readonly number[]): Box {
  return {left: leastOf(xs), right: mostOf(xs), top: leastOf(ys), bottom: mostOf(ys)};
}

/** The box around some boxes. */
export function boxAroundAll(boxes: readonly Box[]): Box {
  const xs = boxes.flatMap(({left, right}) => [left, right]);
  const ys = boxes.flatMap(({top, bottom}) => [top, bottom]);
  return boxAround(xs, ys);
}

/** The box of a point. */
export const pointBox = ([x, y]: readonly [number, number]): Box => ({left: x, right: x, top: y, bottom: y});

/** The point in the middle of a box. */
export const middleOfBox = ({left, right, top, bottom}: Box) => [(left + right) / 2, (top + bottom) / 2] as const;

// A path may have more numbers than a call may have arguments.
const leastOf = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Infinity);
const mostOf = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity);

/** The box of an element with x, y, width and height; 0 for each that it has not. */
export function rectBox(attributes: Readonly<Record<string, string | undefined>>): Box {
  const at = (name: string) => Number(attributes[name] ?? 0);
  return {left: at("x"), top: at("y"), right: at("x") + at("width"), bottom: at("y") + at("height")};
}

/** The box around absolute coordinates as a path or a polygon writes them: across and down in turn. */
export function coordinatesBox(text: string): Box {
  const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  return boxAround(
    numbers.filter((_, index) => index % 2 === 0),
    numbers.filter((_, index) => index % 2 === 1)
  );
}

/** True where two boxes share more than **slack** px both ways; default 0.5. */
export function overlap(a: Box, b: Box, slack = 0.5): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > slack && down > slack;
}

/** What two boxes share; *null* where that is nothing. A line has no width, and is kept. */
export function intersection(box: Box, clip: Box): Box | null {
  const left = Math.max(box.left, clip.left);
  const right = Math.min(box.right, clip.right);
  const top = Math.max(box.top, clip.top);
  const bottom = Math.min(box.bottom, clip.bottom);
  return left <= right && top <= bottom ? {left, right, top, bottom} : null;
}

/** True where one box lies within another, give or take half a pixel. */
export function contains(outer: Box, inner: Box): boolean {
  const across = inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5;
  return across && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5;
}

/** Px between two boxes; 0 where they touch. */
export function apart(box: Box, other: Box): number {
  const across = Math.max(0, other.left - box.right, box.left - other.right);
  const down = Math.max(0, other.top - box.bottom, box.top - other.bottom);
  return Math.hypot(across, down);
}

/** Whether two boxes share the better part of their heights. */
export function isOnLine(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}
