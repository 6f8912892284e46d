import type {Bar, BarGroup} from "./bars.js";
import type {ForeignChart} from "./foreignChart.js";
import type {InkText} from "./ink/ink.js";
import {tickNumber} from "./axes/tickNumber.js";

/** A bar whose number is printed at its end. */
interface LabelledLength {
  readonly bar: Bar;
  readonly label: InkText;
  readonly value: number;
  /** How far the printed number may be off for being rounded. */
  readonly slack: number;
  /** Px. */
  readonly length: number;
}

/** Px from the end of a bar to its label, at most. */
const farthest = 16;

/** The bars of a group that have a number at their end, inside or beyond it; of bars one upon another, none. */
export function labelledLengths({ink, axes}: ForeignChart, {bars, along, stacked}: BarGroup): LabelledLength[] {
  if (stacked) return [];
  const ticks = new Set(axes.flatMap(({ticks}) => ticks.map(({label}) => label)));
  const [axis, across] = along === "x" ? ([0, 1] as const) : ([1, 0] as const);
  return bars.flatMap((bar): LabelledLength[] => {
    const labels = ink.texts.flatMap((label) => {
      const {box, at} = label;
      const [low, high] = along === "x" ? [box.left, box.right] : [box.top, box.bottom];
      const away = Math.max(0, low - bar.to, bar.to - high);
      const middle = across === 1 ? at[1] : (box.left + box.right) / 2;
      const isBeside = middle >= bar.across[0] - 1 && middle <= bar.across[1] + 1;
      const number = isBeside && away <= farthest && !ticks.has(label) ? tickNumber(label.text) : null;
      return number ? [{label, away: Math.abs(at[axis] - bar.to), ...number}] : [];
    });
    const [best] = labels.toSorted((one, other) => one.away - other.away);
    if (!best) return [];
    return [{bar, label: best.label, value: best.value, slack: best.slack, length: Math.abs(bar.to - bar.from)}];
  });
}

/** The line on which lengths lie over their values: px = **start** + **slope** × value. */
interface Line {
  readonly start: number;
  readonly slope: number;
  /** Px. */
  readonly longest: number;
}

/** The line of some labelled lengths; *null* for fewer than three, or where they lie on none. */
export function lineThrough(lengths: readonly LabelledLength[]): Line | null {
  const [low, high] = [
    lengths.toSorted((a, b) => a.value - b.value)[0],
    lengths.toSorted((a, b) => b.value - a.value)[0]
  ];
  if (lengths.length < 3 || !low || !high || low.value === high.value || low.value < 0) return null;
  const slope = (high.length - low.length) / (high.value - low.value);
  const start = low.length - slope * low.value;
  const holds = lengths.every(
    ({length, value, slack}) => Math.abs(start + slope * value - length) <= 2 + Math.abs(slope) * slack * 2
  );
  return holds && slope > 0 ? {start, slope, longest: high.length} : null;
}
