import makeBidi from "bidi-js";
import {hasBackLetters} from "./isolates.js";

/** Characters of a line that run the same way. */
export interface VisualRun {
  readonly text: string;
  /** The UTF-16 offset of its first character in the line. */
  readonly start: number;
  readonly isBack: boolean;
}

const bidi = makeBidi();

/** The runs of a line from left to right as they are seen (UAX 9), without the isolates that order it. */
export function visualRuns(line: string): VisualRun[] {
  if (!hasBackLetters(line)) return [{text: line, start: 0, isBack: false}];
  const runs = levelRuns(line, bidi.getEmbeddingLevels(line, "ltr").levels);
  // Rule L2: from the deepest level on, what stands on it or deeper is turned round.
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let first = 0; first < runs.length; first += 1) {
      let last = first;
      while ((runs[last]?.level ?? -1) >= level) last += 1;
      if (last > first) runs.splice(first, last - first, ...runs.slice(first, last).reverse());
      first = Math.max(first, last - 1);
    }
  }
  return runs.map(({text, start, level}) => ({text, start, isBack: level % 2 === 1}));
}

interface LevelRun {
  readonly text: string;
  readonly start: number;
  readonly level: number;
}

function levelRuns(line: string, levels: Uint8Array): LevelRun[] {
  const runs: LevelRun[] = [];
  for (const {0: stretch, index} of line.matchAll(/[^\u2066-\u2069]+/gu)) {
    let from = 0;
    for (let to = 1; to <= stretch.length; to += 1) {
      const level = levels[index + from] ?? 0;
      if (to < stretch.length && levels[index + to] === level) continue;
      runs.push({text: stretch.slice(from, to), start: index + from, level});
      from = to;
    }
  }
  return runs;
}
