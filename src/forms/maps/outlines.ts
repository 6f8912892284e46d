import {polygonArea} from "d3";
import {mapDetail} from "../../theme/mapSizes.js";
import type {RegionFeature, Ring} from "../../plot/regions/region.js";
import {projected, ringsOf} from "./projection.js";
import type {ProjectionName} from "./projectionName.js";
import {ringsBox} from "./ringsBox.js";
import {simplifiers} from "./simplify.js";

/** Regions on paper: the rings of each, in the order of the features, and how high they are together; px. */
export interface Outlines {
  readonly rings: readonly (readonly Ring[])[];
  readonly height: number;
}

/** How many characters the paths of so many regions have at the most, so that the file with its font stays under 40 kB. */
const budgetOf = (regions: number) => 22_500 - 35 * regions;

/**
 * Regions on paper, as wide as fits in a box, with no more corners than can be seen: to the half px, and simplified as little as
 * leaves them within a budget of characters.
 */
export function outlinesOf(
  regions: readonly RegionFeature[],
  name: ProjectionName,
  {width, height}: {readonly width: number; readonly height: number}
): Outlines {
  const {outlines, all, projection} = projected(regions, name);
  projection.fitExtent(
    [
      [1, 1],
      [width - 1, height - 1]
    ],
    all
  );
  const drawn = outlines.map((outline) => (outline ? ringsOf(outline, projection) : []));
  const {top, bottom} = ringsBox(drawn.flat());
  const placed = drawn.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y - top + 1] as const)));
  const simplify = simplifiers(placed.map((rings) => rings.map(snapped).filter((ring) => ring.length > 2)));
  let rings: readonly (readonly Ring[])[] = [];
  for (const area of mapDetail.areas) {
    rings = simplify(area).map((each, index) => seen(each, placed[index] ?? []));
    if (charactersOf(rings) <= budgetOf(regions.length)) break;
  }
  return {rings, height: Math.ceil(bottom - top + 2)};
}

/** Of all paths, about: a letter before each corner and a comma in it. */
function charactersOf(rings: readonly (readonly Ring[])[]): number {
  return rings.flat(2).reduce((sum, [x, y]) => sum + String(x).length + String(y).length + 2, 0);
}

/** A ring with its corners on a grid, each once, and without a way out to a corner and straight back. */
function snapped(ring: Ring): Ring {
  const {grid} = mapDetail;
  const kept: Ring[number][] = [];
  for (const [x, y] of ring) {
    const point = [Math.round(x / grid) * grid, Math.round(y / grid) * grid] as const;
    if (isOne(point, kept.at(-2))) kept.pop();
    else if (!isOne(point, kept.at(-1))) kept.push(point);
  }
  while (kept.length > 1 && isOne(kept[0]!, kept.at(-1))) kept.pop();
  return kept;
}

const isOne = ([x, y]: Ring[number], other: Ring[number] | undefined) => x === other?.[0] && y === other[1];

/** The rings that can be seen; of a region too small for any, a square where it is. */
function seen(rings: readonly Ring[], placed: readonly Ring[]): readonly Ring[] {
  const large = rings.filter((ring) => ring.length > 2 && areaOf(ring) >= mapDetail.island);
  const [[x, y] = []] = placed[0] ?? [];
  if (large.length > 0 || x === undefined || y === undefined) return large;
  const half = mapDetail.dot / 2;
  const [left, top, right, foot] = [x - half, y - half, x + half, y + half].map((each) => Math.round(each * 2) / 2);
  return [[[left!, top!], [right!, top!], [right!, foot!], [left!, foot!]]]; // prettier-ignore
}

const areaOf = (ring: Ring) => Math.abs(polygonArea(ring.map(([x, y]) => [x, y])));
