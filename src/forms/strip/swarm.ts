/**
 * How far each of some dots stands from the middle of its row, so that none covers another: as near to it as can be, by turns
 * over and under it, those nearest to the middle of all first along the row. The same for the same places.
 * @param places px along the row
 * @param r the radius of a dot with what it keeps clear, in px
 */
export function swarm(places: readonly number[], r: number): readonly number[] {
  const offsets = places.map(() => 0);
  const order = places.map((_, index) => index).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  order.forEach((own, rank) => {
    const x = places[own] ?? 0;
    const near = order.slice(0, rank).filter((other) => x - (places[other] ?? 0) < 2 * r);
    const free = (y: number) =>
      near.every((other) => Math.hypot(x - (places[other] ?? 0), y - (offsets[other] ?? 0)) >= 2 * r - 1e-6);
    const touching = near.flatMap((other) => {
      const height = Math.sqrt(Math.max(0, 4 * r * r - (x - (places[other] ?? 0)) ** 2));
      return [(offsets[other] ?? 0) + height, (offsets[other] ?? 0) - height];
    });
    const spots = [0, ...touching].toSorted((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    offsets[own] = spots.find(free) ?? 0;
  });
  return offsets;
}
