import {lengthWidth} from "../../theme/rowSizes.js";
import {zeroPart} from "../../theme/dotSizes.js";
import {greatestFitting, type LengthScale} from "../../plot/rows/lengthScale.js";

/** What a row takes of the width: from its least to its greatest place, and px before and after them. */
export interface RowSpan {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
}

/** The widest scale of places that leaves each row its labels within a **width** in px; with zero where that costs little. */
export function rangeScale(rows: readonly RowSpan[], width: number): LengthScale {
  const lows = rows.map(({low}) => low);
  const highs = rows.map(({high}) => high);
  const [least, most] = rows.length > 0 ? [Math.min(...lows), Math.max(...highs)] : [0, 1];
  const low = least > 0 && least < zeroPart * most ? 0 : least;
  const high = most < 0 && most > zeroPart * least ? 0 : most;
  const span = high - low || Math.max(1, Math.abs(low) / 10);
  const start = (per: number) => Math.max(0, ...rows.map((row) => row.before - (row.low - low) * per));
  const end = (per: number) =>
    Math.max(start(per) + span * per, ...rows.map((row) => start(per) + (row.high - low) * per + row.after));
  const per = greatestFitting(width / span, (px) => end(px) <= width);
  const first = Math.round(start(per));
  const at = (value: number) => first + (value - low) * per;
  const domain = [low, low + span] as const;
  return {domain, range: [at(low), at(low + span)], at, fits: per * span >= lengthWidth.least};
}
