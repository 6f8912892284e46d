import {least} from "d3";
import {insideLabel} from "../../theme/areaSizes.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, typeset} from "../../type/typeset.js";
import type {PartPaint} from "../../plot/parts/partColours.js";
import {stretchesOf} from "../../plot/series/stretches.js";
import type {Layer, LayerPoint} from "./layer.js";

/** Px of a point of a layer: across, and down to both of its edges. */
type EdgesAt = (point: LayerPoint) => readonly [x: number, from: number, to: number];

/** A name inside its layer, where its middle stands, in px. */
export interface InsideLabel {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** The names of layers, each where its layer is thickest; *null* where one finds no room in its own. */
export function insideLabels(
  layers: readonly Layer[],
  {
    edges,
    paints,
    palette,
    size
  }: {
    readonly edges: EdgesAt;
    readonly paints: ReadonlyMap<string, PartPaint>;
    readonly palette: Palette;
    readonly size: number;
  }
): readonly InsideLabel[] | null {
  const placed = layers.map((layer) => {
    const style = {size, weight: 600, fill: paints.get(layer.name.text)?.text ?? palette.ink} as const;
    const place = roomiest(firmEdges(layer, edges), typeset(layer.name, style, Infinity));
    if (!place) return null;
    const {name} = place.point.facts;
    const role = name === null ? ("annotation" as const) : {label: [name]};
    return {...place, block: typeset(layer.name, {...style, role}, Infinity)};
  });
  return placed.some((label) => label === null) ? null : placed.flatMap((label) => label ?? []);
}

interface Edge {
  readonly point: LayerPoint;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The stretches of a layer without a gap and without a hatch. */
function firmEdges({points}: Layer, edges: EdgesAt): Edge[][] {
  const stretches: Edge[][] = [[]];
  for (const {points: own, flagged} of stretchesOf(points)) {
    stretches.push([]);
    for (const point of flagged ? [] : own) {
      const [x, from, to] = edges(point);
      if (point.value === null) stretches.push([]);
      else stretches.at(-1)?.push({point, x, from, to});
    }
  }
  return stretches;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** The nearest of the points of its layer. */
  readonly point: LayerPoint;
}

/** Where a block has most room over and under it. */
function roomiest(stretches: readonly (readonly Edge[])[], block: Block): Place | null {
  let best: (Place & {readonly spare: number}) | null = null;
  const needed = Math.max(insideLabel.least, block.height + 2 * insideLabel.down);
  const half = block.width / 2 + insideLabel.across;
  for (const stretch of stretches) {
    const [start, end] = [stretch[0]?.x ?? 0, stretch.at(-1)?.x ?? 0];
    for (let x = start + half; x <= end - half; x += insideLabel.across) {
      const near = [x - half, x + half, ...stretch.map((each) => each.x).filter((at) => Math.abs(at - x) < half)];
      const sides = near.map((at) => edgesIn(stretch, at));
      const [low, high] = [Math.min(...sides.map(([from]) => from)), Math.max(...sides.map(([, to]) => to))];
      const spare = low - high - needed;
      const nearest = least(stretch, (each) => Math.abs(each.x - x));
      if (nearest && spare >= 0 && (best === null || spare > best.spare + 1))
        best = {x, y: (low + high) / 2, point: nearest.point, spare};
    }
  }
  return best;
}

/** The two edges between two points of a layer, in px. */
function edgesIn(stretch: readonly Edge[], at: number): readonly [from: number, to: number] {
  const next = Math.max(
    1,
    stretch.findIndex(({x}) => x >= at)
  );
  const [start, end] = [stretch[next - 1], stretch[next]];
  if (!start || !end) return [NaN, NaN];
  const part = (at - start.x) / (end.x - start.x);
  return [start.from + part * (end.from - start.from), start.to + part * (end.to - start.to)];
}
