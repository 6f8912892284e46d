import {dotSign} from "../../theme/dotSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatLabel} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import {intervalWords} from "./intervalWords.js";
import {endsOf, type RangeDot, type RangeRow} from "./rangeRow.js";

const {labels} = language;

/** A label on a side of a row's dots. */
export interface RangeLabel {
  readonly block: Block;
  /** The value that it stands beside, and px from there to its words. */
  readonly at: number;
  readonly offset: number;
}

/** The labels of a row: before its least dot and after its greatest; of a row without numbers one, at the left. */
export interface RowLabels {
  readonly before: RangeLabel | null;
  readonly after: RangeLabel | null;
  /** Of a number that is missing, after the others. */
  readonly missing: Block | null;
}

/** How labels are set. */
interface LabelStyle {
  readonly size: number;
  readonly radius: number;
  readonly palette: Palette;
  readonly labels: RangeWords;
}

/** What stands beside dots: their values, with the ends of their intervals or without, or nothing, for ticks on an axis. */
export type RangeWords = "intervals" | "values" | "ticks";

/** The labels of a row, each on the outer side of its dot. */
export function rowLabels({dots, cells}: RangeRow, {size, radius, palette, labels: words}: LabelStyle): RowLabels {
  const known = dots.flatMap((dot) => dot ?? []);
  const gone = cells.filter(({quantity}) => quantity === null);
  const addresses = gone.flatMap(({address}) => address ?? []);
  const role = addresses.length > 0 ? {label: addresses} : ("annotation" as const);
  const muted = {size, fill: palette.mutedInk, role} as const;
  // Which of two is missing the other's dot says, hollow or filled.
  const missing = gone.length > 0 ? typeset(phrase(labels.noFigure), muted, Infinity) : null;
  // Beside dots that have no values a word would stand on the grid.
  if (words === "ticks") return {before: null, after: null, missing: known.length === 0 ? missing : null};
  const label = (dot: RangeDot, end: number): RangeLabel => {
    const {quantity, unit, topic, address, uses, flags, open, ends = []} = dot;
    const hasEnds = words === "intervals";
    const facts = [address, ...(hasEnds ? ends.map((each) => each.address) : [])];
    const said = flags.length > 0 ? ` ${flags.join(", ")}` : "";
    const style = {size, weight: 600, fill: palette.ink, role: {label: facts}} as const;
    const isOpen = open === "either" || open === (end === 0 ? "less" : "more");
    return {
      block: typeset(
        phrase(formatLabel({quantity, unit, topic}) + (hasEnds ? intervalWords(dot) : "") + said, uses),
        style,
        Infinity
      ),
      at: endsOf(dot)[end] ?? 0,
      offset: (dot.at === null ? 0 : radius) + (isOpen ? dotSign.point : 0) + space.s
    };
  };
  const [low, high] = known.toSorted((a, b) => endsOf(a)[0] - endsOf(b)[0] || a.column - b.column);
  return {
    before: low && high ? label(low, 0) : null,
    after: high ? label(high, 1) : low ? label(low, 1) : null,
    missing
  };
}
