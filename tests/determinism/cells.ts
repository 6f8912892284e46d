/** In what a render may run. */
export interface Cell {
  readonly node: string;
  readonly zone: string;
  readonly locale: string;
  /** Whether what earlier calls kept may be used. */
  readonly cache: "cold" | "warm";
  readonly jobs: "1" | "2";
  readonly press: "source" | "built";
  /** In which the notebooks are named. */
  readonly order: "forward" | "backward";
}

const factors = {
  node: ["20", "22", "24"],
  zone: ["UTC", "Pacific/Apia", "Asia/Kolkata"],
  locale: ["C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"],
  cache: ["cold", "warm"],
  jobs: ["1", "2"],
  press: ["built", "source"],
  order: ["forward", "backward"]
} as const satisfies {readonly [F in keyof Cell]: readonly Cell[F][]};

const all: readonly Cell[] = factors.node.flatMap((node) =>
  factors.zone.flatMap((zone) =>
    factors.locale.flatMap((locale) =>
      factors.cache.flatMap((cache) =>
        factors.jobs.flatMap((jobs) =>
          factors.press.flatMap((press) =>
            factors.order.map((order) => ({node, zone, locale, cache, jobs, press, order}))
          )
        )
      )
    )
  )
);

/** Every two values of two factors, as text. */
const pairsIn = (cell: Cell): string[] => {
  const values = Object.entries(cell).map(([factor, value]) => `${factor} ${value}`);
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one}, ${other}`));
};

/**
 * So few cells that every two values of two factors meet in one: what goes wrong by two things together is found, with a
 * fiftieth of the runs of all cells (pairwise testing: NIST SP 800-142).
 */
export function pairwiseCells(): Cell[] {
  const open = new Set(all.flatMap(pairsIn));
  const cells: Cell[] = [];
  while (open.size > 0) {
    const gain = (cell: Cell) => pairsIn(cell).filter((pair) => open.has(pair)).length;
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    cells.push(best);
    for (const pair of pairsIn(best)) open.delete(pair);
  }
  return cells;
}
