/** A label that would like its middle to stand at **centre**, in px along one dimension. */
export interface Wish {
  readonly centre: number;
  readonly height: number;
  /** How much a px of its displacement costs; default 1. */
  readonly weight?: number;
}

/** Between which limits, in px, and how far apart labels stand. */
interface SpreadOptions {
  readonly low: number;
  readonly high: number;
  /** Px between two labels; default 2. */
  readonly gap?: number;
}

/** Where labels stand. */
interface Spread {
  /** The top of each, in the order given. */
  readonly tops: readonly number[];
  /** Whether all stand between the limits; where not, they start at **low** and run past **high**. */
  readonly fits: boolean;
}

/**
 * Moves labels apart along one dimension, in the order of their centres, with the least weighted sum of squared
 * displacements. Exact: isotonic regression by pooling adjacent violators (Barlow et al. 1972), bounded by the limits.
 */
export function spread(wishes: readonly Wish[], {low, high, gap = 2}: SpreadOptions): Spread {
  const order = wishes.map((_, index) => index).toSorted((a, b) => wishes[a]!.centre - wishes[b]!.centre || a - b);
  // Less the heights and gaps before it, the top of a label may be no less than that of the one before.
  let offset = 0;
  const offsets: number[] = [];
  const pools: Pool[] = [];
  for (const index of order) {
    const {centre, height, weight = 1} = wishes[index]!;
    pools.push({sum: (centre - height / 2 - offset) * weight, weight, members: 1});
    offsets.push(offset);
    offset += height + gap;
    poolViolators(pools);
  }
  const needed = Math.max(0, offset - gap);
  const last = Math.max(low, high - needed);
  const starts = pools.flatMap((pool) =>
    Array.from({length: pool.members}, () => Math.min(Math.max(meanOf(pool), low), last))
  );
  const tops = wishes.map(() => 0);
  for (const [place, index] of order.entries()) tops[index] = starts[place]! + offsets[place]!;
  return {tops, fits: needed <= high - low + 1e-9};
}

interface Pool {
  readonly sum: number;
  readonly weight: number;
  readonly members: number;
}

const meanOf = ({sum, weight}: Pool) => sum / weight;

function poolViolators(pools: Pool[]): void {
  for (let [a, b] = pools.slice(-2); a && b && meanOf(a) > meanOf(b); [a, b] = pools.slice(-2)) {
    const pooled = {sum: a.sum + b.sum, weight: a.weight + b.weight, members: a.members + b.members};
    pools.splice(-2, 2, pooled);
  }
}
