import fc from "fast-check";
import {expect, test} from "vitest";
import {type Box, boxAround, covers, crosses, type Obstacle} from "../../../src/plot/labels/obstacles.js";
import type {Label, Placed} from "../../../src/plot/labels/label.js";
import {place} from "../../../src/plot/labels/place.js";

const bounds = {left: 0, top: 0, right: 600, bottom: 338};
const x = fc.double({min: 0, max: 600, noNaN: true});
const y = fc.double({min: 0, max: 338, noNaN: true});
const size = fc.integer({min: 10, max: 90});
const label = fc.record({
  x,
  y,
  r: fc.constantFrom(0, 4, 9),
  width: size,
  height: fc.constantFrom(15, 32),
  priority: fc.integer({min: 0, max: 2})
});
const obstacle: fc.Arbitrary<Obstacle> = fc.oneof(
  fc.record({x, y, r: fc.integer({min: 1, max: 20})}),
  fc.record({x1: x, y1: y, x2: x, y2: y}),
  fc.record({left: x, top: y, width: size, height: size}).map(({left, top, width, height}) => ({
    left,
    top,
    right: left + width,
    bottom: top + height
  }))
);

const boxOf = ({left, top, right, bottom}: Box): Box => ({left, top, right, bottom});

/** Whether two things overlap, worked out from samples and without the code under test. */
function overlaps(box: Box, thing: Obstacle): boolean {
  const points =
    "x1" in thing
      ? Array.from({length: 101}, (_, i) => [
          thing.x1 + ((thing.x2 - thing.x1) * i) / 100,
          thing.y1 + ((thing.y2 - thing.y1) * i) / 100
        ])
      : "r" in thing
        ? Array.from({length: 64}, (_, i) => [
            thing.x + 0.99 * thing.r * Math.cos((i * Math.PI) / 32),
            thing.y + 0.99 * thing.r * Math.sin((i * Math.PI) / 32)
          ])
        : [];
  if ("left" in thing) {
    return (
      Math.min(box.right, thing.right) - Math.max(box.left, thing.left) > 0 &&
      Math.min(box.bottom, thing.bottom) - Math.max(box.top, thing.top) > 0
    );
  }
  return points.some(([px, py]) => px! > box.left && px! < box.right && py! > box.top && py! < box.bottom);
}

test(
  "place(labels, options) lets no label cover another, a dot or an obstacle, in 2,000 random tries",
  {tags: "thorough"},
  () => {
    fc.assert(
      fc.property(fc.array(label, {maxLength: 20}), fc.array(obstacle, {maxLength: 10}), (labels, obstacles) => {
        const placed = place(labels, {bounds, obstacles});
        expect(placed).toHaveLength(labels.length);
        const boxes = placed.filter((each) => each !== null);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, boxOf(other))).toBe(false);
          for (const {leader} of boxes) if (leader) expect(overlaps(box, leader)).toBe(false);
          for (const thing of [...obstacles, ...labels.map(({x, y, r}) => ({x, y, r}))]) {
            expect(overlaps(box, thing)).toBe(false);
          }
          expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 338).toBe(true);
        }
      }),
      {numRuns: 2000, seed: 1}
    );
  }
);

test(
  "place(labels, options) draws leaders of at most 26 px from the dot, across no obstacle",
  {tags: "thorough"},
  () => {
    let leaders = 0;
    const near = label.map((each) => ({...each, r: 4, x: 250 + each.x / 6, y: 130 + each.y / 4}));
    fc.assert(
      fc.property(
        fc.array(near, {minLength: 20, maxLength: 30}),
        fc.array(obstacle, {maxLength: 4}),
        (labels, obstacles) => {
          for (const [index, each] of place(labels, {bounds, obstacles}).entries()) {
            if (!each?.leader) continue;
            leaders++;
            const {x1, y1, x2, y2} = each.leader;
            const {x, y, r} = labels[index]!;
            expect(Math.hypot(x2 - x1, y2 - y1)).toBeLessThanOrEqual(26 + 1e-9);
            expect(Math.hypot(x1 - x, y1 - y)).toBeCloseTo(r, 6);
            for (const thing of obstacles) expect(crosses(each.leader, thing)).toBe(false);
          }
        }
      ),
      {numRuns: 300, seed: 2}
    );
    expect(leaders).toBeGreaterThan(100);
  }
);

test("place(labels, options) takes the right, then the left, then above, below and the corners", () => {
  const one: Label = {x: 300, y: 150, r: 4, width: 6, height: 6};
  const taken: Obstacle[] = [];
  const found = Array.from({length: 9}, () => {
    const [spot] = place([one], {bounds, obstacles: taken, leader: 0});
    if (spot) taken.push(boxOf(spot));
    return spot && ([Math.sign(spot.left + spot.right - 600), Math.sign(spot.top + spot.bottom - 300)] as const);
  });
  expect(found.slice(0, 4)).toEqual([[1, 0], [-1, 0], [0, -1], [0, 1]]); // prettier-ignore
  expect(found.at(-1)).toBeNull();
  const [free] = place([one], {bounds});
  expect(free).toEqual({left: 307, top: 147, right: 313, bottom: 153, anchor: "start"});
});

test("place(labels, options) places the most important first, and returns null for what has no room", () => {
  const narrow = {left: 0, top: 0, right: 60, bottom: 20};
  const labels: Label[] = [
    {x: 2, y: 10, width: 50, height: 15},
    {x: 2, y: 10, width: 50, height: 15, priority: 1}
  ];
  const [first, second] = place(labels, {bounds: narrow});
  expect(first).toBeNull();
  expect(second).toMatchObject({left: 5, anchor: "start"});
});

test("place(labels, options) returns the same for the same", () => {
  const labels = fc.sample(label, {numRuns: 50, seed: 4});
  const obstacles = fc.sample(obstacle, {numRuns: 20, seed: 5});
  const once: (Placed | null)[] = place(labels, {bounds, obstacles});
  expect(place(structuredClone(labels), {bounds, obstacles: structuredClone(obstacles)})).toEqual(once);
});

test("covers(box, obstacle) and crosses(leader, obstacle) are not misled by the box around it", () => {
  const box = {left: 0, top: 0, right: 10, bottom: 10};
  const corner = {x: 13, y: 13, r: 4};
  expect(covers(box, {...boxAround(corner)})).toBe(true);
  expect(covers(box, corner)).toBe(false);
  expect(covers(box, {x1: -5, y1: 5, x2: 15, y2: 5})).toBe(true);
  expect(covers(box, {x1: 12, y1: -5, x2: 12, y2: 15})).toBe(false);
  expect(crosses({x1: 0, y1: 0, x2: 10, y2: 10}, {x1: 0, y1: 10, x2: 10, y2: 0})).toBe(true);
  expect(crosses({x1: 0, y1: 0, x2: 10, y2: 10}, {x: 10, y: 0, r: 7})).toBe(false);
});
