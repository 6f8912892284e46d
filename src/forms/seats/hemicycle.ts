/** A seat, in px from the middle of an arc: across to the right, and up. */
export interface Seat {
  readonly across: number;
  readonly up: number;
}

/** Seats on arcs, and the radius of their dots. */
export interface Hemicycle {
  /** From left to right, as seen from the middle. */
  readonly seats: readonly Seat[];
  readonly r: number;
  /** From the middle to the innermost seats. */
  readonly inner: number;
}

/** The radius of the innermost arc, of that of the outermost. */
const innerArc = 0.4;

/** The radius of a dot, of the px from seat to seat; at the most, in px; and px between two dots at the least. */
const dot = {part: 0.42, most: 16, between: 1.1} as const;

/**
 * So many seats on arcs about one middle, evenly spaced on each, on as many arcs that a seat is about as far from those beside
 * it as from those before it.
 * @param reach px from the middle to the edge of the outermost dots
 */
export function hemicycle(count: number, reach: number): Hemicycle {
  const {radii, counts, apart} = arcsOf(count);
  const radius = Math.max(reach / (1 + dot.part * apart), reach - dot.most);
  const r = Math.min(dot.most, dot.part * apart * radius, (apart * radius - dot.between) / 2);
  const seats = counts.flatMap((each, arc) =>
    Array.from({length: each}, (_, index) => {
      const angle = each > 1 ? Math.PI * (1 - index / (each - 1)) : Math.PI / 2;
      return {angle, own: radius * (radii[arc] ?? 1)};
    })
  );
  // Of seats in one line from the middle the outermost comes first.
  seats.sort((a, b) => (Math.abs(a.angle - b.angle) < 1e-9 ? b.own - a.own : b.angle - a.angle));
  return {
    seats: seats.map(({angle, own}) => ({across: own * Math.cos(angle), up: own * Math.sin(angle)})),
    r: Math.floor(r * 100) / 100,
    inner: radius * (radii[0] ?? 1)
  };
}

/** The arcs of so many seats, for an outermost one with a radius of 1: their radii, their seats, and how far apart these are. */
function arcsOf(count: number) {
  const arcs = Math.max(1, Math.round(Math.sqrt(count / 4)));
  const radii = Array.from({length: arcs}, (_, arc) =>
    arcs === 1 ? 1 : innerArc + ((1 - innerArc) * arc) / (arcs - 1)
  );
  const counts = divided(count, radii);
  const gaps = counts.flatMap((each, arc) => (each > 1 ? [(Math.PI * (radii[arc] ?? 1)) / (each - 1)] : []));
  return {radii, counts, apart: Math.min(1, ...gaps, ...(arcs > 1 ? [(1 - innerArc) / (arcs - 1)] : []))};
}

/** How far from the middle seats reach at the most, in px: few seats that stood farther apart would be no arc. */
export function mostReach(count: number): number {
  return Math.ceil(dot.most / dot.part / arcsOf(count).apart + dot.most);
}

/** How many of some seats each arc has, by its length. */
function divided(count: number, radii: readonly number[]): number[] {
  const all = radii.reduce((sum, each) => sum + each, 0);
  let [length, given] = [0, 0];
  return radii.map((radius) => {
    length += radius;
    const own = Math.round((count * length) / all) - given;
    given += own;
    return own;
  });
}
