import {type Box, boxAround, type Obstacle} from "./obstacles.js";

/** Obstacles in a grid of square bins, so that a label is compared with its neighbours only. */
export interface Bins {
  add(obstacle: Obstacle): void;
  /** What may touch a box. An obstacle in several bins comes several times. */
  near(box: Box): readonly Obstacle[];
}

// Px; about the width of a short name.
const side = 48;

/** Bins that hold these obstacles. */
export function binsOf(obstacles: readonly Obstacle[]): Bins {
  const bins = new Map<string, Obstacle[]>();
  const keysOf = ({left, top, right, bottom}: Box) => {
    const keys: string[] = [];
    for (let i = Math.floor(left / side); i <= Math.floor(right / side); i++) {
      for (let j = Math.floor(top / side); j <= Math.floor(bottom / side); j++) keys.push(`${i},${j}`);
    }
    return keys;
  };
  const add = (obstacle: Obstacle) => {
    for (const key of keysOf(boxAround(obstacle))) {
      const held = bins.get(key);
      if (held) held.push(obstacle);
      else bins.set(key, [obstacle]);
    }
  };
  for (const obstacle of obstacles) add(obstacle);
  return {add, near: (box) => keysOf(box).flatMap((key) => bins.get(key) ?? [])};
}
