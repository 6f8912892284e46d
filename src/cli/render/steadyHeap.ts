import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";

/** From so many figures on a render takes long enough that what V8 lets lie about would fill the memory. */
const leastFigures = 200;

/**
 * How far the heap may grow, in percent of what is in use, before it is collected. V8 by itself lets it grow to four times,
 * which with many figures is most of the memory; to collect it this much more often took no time that could be measured.
 */
const growth = 15;

/** Has the heap of a long render collected before it grows: in this thread, and in those that it starts. */
export function steadyHeap(figures: number): void {
  if (figures < leastFigures) return;
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // When to collect next was decided the last time, and is decided anew now that the notebook is loaded.
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
