import type {Label, Placed} from "./label.js";

// As fractions of right and down: right, left, above, below, then the corners.
const sides = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [-1, -1], [1, 1], [-1, 1]] as const; // prettier-ignore

// Sixteen directions, alternately to both sides of up and to the right.
const directions = Array.from({length: 16}, (_, index) => {
  const turns = (index % 2 === 1 ? 1 : -1) * Math.ceil(index / 2);
  const angle = (turns * Math.PI) / 8 - Math.PI / 4;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

// Px; the shorter leader first.
const rings = [12, 26] as const;

/** The places around a label's point, the best first: eight next to it, then on rings, each with its leader. */
export function* placesAround(
  label: Label,
  {gap, leader}: {readonly gap: number; readonly leader: number}
): Generator<Placed> {
  const {x, y, r = 0} = label;
  for (const [dx, dy] of sides) {
    const reach = (r + gap) * (dx && dy ? Math.SQRT1_2 : 1);
    yield boxAt(label, x + dx * reach, y + dy * reach, [dx, dy]);
  }
  for (const ring of rings.filter((length) => length <= leader)) {
    for (const [dx, dy] of directions) {
      const [fromX, fromY] = [x + dx * r, y + dy * r];
      const [toX, toY] = [x + dx * (r + ring), y + dy * (r + ring)];
      // The text begins a little beyond the end of its leader.
      const box = boxAt(label, toX + 2 * signOf(dx), toY + 2 * signOf(dy), [signOf(dx), signOf(dy)]);
      yield {...box, leader: {x1: fromX, y1: fromY, x2: toX, y2: toY}};
    }
  }
}

const signOf = (value: number) => (Math.abs(value) < 0.3 ? 0 : Math.sign(value));

/** The box of a label that grows from (x, y) to a side. */
function boxAt({width, height}: Label, x: number, y: number, [dx, dy]: readonly [number, number]): Placed {
  const left = x + ((dx - 1) / 2) * width;
  const top = y + ((dy - 1) / 2) * height;
  const anchor = dx > 0 ? "start" : dx < 0 ? "end" : "middle";
  return {left, top, right: left + width, bottom: top + height, anchor};
}
