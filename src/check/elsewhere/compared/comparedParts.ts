import type {BarGroup} from "../bars.js";
import {type ComparedCells, comparedCells} from "./comparedCells.js";
import {type ComparedPie, comparedPie} from "./comparedPies.js";
import {type ComparedStack, comparedStack} from "./comparedStacks.js";
import type {ForeignChart} from "../foreignChart.js";

/** What came of comparing what a chart has beside marks on an axis with its data. */
interface ComparedParts {
  /** The groups of stacks that agree with a column. */
  readonly stacks: readonly {readonly group: BarGroup; readonly match: ComparedStack}[];
  /** Of each pie and each grid; *null* for those that agree with no column. */
  readonly pies: readonly (ComparedPie | null)[];
  readonly grids: readonly (ComparedCells | null)[];
}

const known = new WeakMap<ForeignChart, ComparedParts>();

/** Compares the parts of stacks, the slices of pies and the cells of grids with the data; nothing where there are none. */
export function comparedParts(chart: ForeignChart): ComparedParts {
  const parts = known.get(chart) ?? partsOf(chart);
  known.set(chart, parts);
  return parts;
}

function partsOf(chart: ForeignChart): ComparedParts {
  const {bars, pies, cells, names, data} = chart;
  if (!data) return {stacks: [], pies: [], grids: []};
  return {
    stacks: bars.flatMap((group) => {
      const match = comparedStack(chart, group);
      return match ? [{group, match}] : [];
    }),
    pies: pies.map((pie) => comparedPie(pie, data)),
    grids: cells.map((grid) => comparedCells(grid, names, data))
  };
}
