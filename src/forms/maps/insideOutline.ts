import {polygonArea, polygonCentroid, polygonContains} from "d3";
import type {Bins} from "../../plot/labels/bins.js";
import {covers, enlarge} from "../../plot/labels/obstacles.js";
import type {Ring} from "../../plot/regions/region.js";
import {ringsBox} from "./ringsBox.js";
import {regionLabel} from "../../theme/mapSizes.js";

type Point = readonly [x: number, y: number];

/** How large something is, in px. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the middle of a box stands inside an outline and clear of all edges, with as much air as there is, and near to the middle of
 * the outline; *null* where it has no room.
 * @param edges the sides of all outlines
 */
export function insideOutline(rings: readonly Ring[], {width, height}: Extent, edges: Bins): Point | null {
  const largest = largestOf(rings);
  if (!largest) return null;
  const [cx, cy] = polygonCentroid(points(largest));
  const places = gridIn(largest, {width, height}).toSorted(
    (a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy)
  );
  for (const air of regionLabel.air) {
    const found = places.find(([x, y]) => {
      const box = {left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2};
      const room = enlarge(box, air);
      return !edges.near(room).some((side) => covers(room, side)) && isInside([x, y], rings);
    });
    if (found) return found;
  }
  return null;
}

/** Whether a point is inside rings of which those within others are holes. */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  return rings.filter((ring) => polygonContains(points(ring), [x, y])).length % 2 === 1;
}

/** The largest ring of an outline. */
export function largestOf(rings: readonly Ring[]): Ring | undefined {
  const areaOf = (ring: Ring) => Math.abs(polygonArea(points(ring)));
  return rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
}

const points = (ring: Ring): [number, number][] => ring.map(([x, y]) => [x, y]);

/** Places in a grid for the middle of a box that is not to leave the box around a ring. */
function gridIn(ring: Ring, {width, height}: Extent): Point[] {
  const box = ringsBox([ring]);
  const [left, right] = [box.left + width / 2, box.right - width / 2];
  const [top, bottom] = [box.top + height / 2, box.bottom - height / 2];
  if (left > right || top > bottom) return [];
  const along = (from: number, to: number) => {
    const count = Math.min(regionLabel.tries, Math.ceil((to - from) / 2) + 1);
    return Array.from(
      {length: count},
      (_, index) => (from + to) / 2 + (index - (count - 1) / 2) * ((to - from) / Math.max(1, count - 1))
    );
  };
  return along(left, right).flatMap((x) => along(top, bottom).map((y): Point => [x, y]));
}
