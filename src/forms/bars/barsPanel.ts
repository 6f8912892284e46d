import {exact} from "../../facts/quantity.js";
import type {Unit} from "../../facts/unit/unit.js";
import {claimedNumbers, type PanelForm, type PanelPlace, type PanelScales} from "../../form.js";
import {valuesIn} from "../../plot/rows/barLength.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import {decimalsOf} from "../../plot/rows/row.js";
import {rowFrame} from "../../plot/rows/rowFrame.js";
import {panelRow, panelWidth} from "../../theme/panelSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import {typeset} from "../../type/typeset.js";
import {formatLabel} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import type {Bar} from "./bar.js";
import {drawBars} from "./drawBars.js";
import {rowLabel} from "./rowLabel.js";

/** By how much more room names may have than those of a chart by itself. */
const mostNames = 1.6;

const size = panelRow;
const labelStyle = {type: size.type, withValues: true} as const;

/** Ranked bars as a panel, each with its value: the rows of all panels stand in the order of the first. */
export function barsPanel(bars: readonly Bar[], limited: boolean): PanelForm {
  return {
    unit: bars[0]!.unit,
    decimals: decimalsOf(bars),
    claimed: claimedNumbers(bars),
    values: bars.flatMap(({length}) => (length ? valuesIn(length) : [])),
    places: bars.map(({name}) => name.text),
    limited,
    even: true,
    least: panelWidth.bars,
    domain: (values) => {
      const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
      return low === high ? [0, 1] : [low, high];
    },
    margins: (scales, place) => {
      const {column, pitch, names, lead} = frameOf(bars, scales, place);
      const isWhole = column.blocks.every(({whole}) => whole);
      const labels = bars.map((bar) =>
        bar.length && bar.length.reach < 0 ? 0 : rowLabel(bar, labelStyle, place).width
      );
      const height = pitch * names.length - lead;
      return {
        left: column.width,
        right: Math.max(0, ...labels),
        foot: 0,
        within: lowRoom(scales, bars[0]!.unit, place.palette),
        height,
        key: [],
        whole: isWhole
      };
    },
    draw: (scales, place) => {
      const frame = frameOf(bars, scales, place);
      const {document, palette, width, top, words} = place;
      const area = {document, palette, format: "phone", left: -frame.column.width, top, width: width + frame.column.width} as const; // prettier-ignore
      const labels = frame.shown.map((bar) => rowLabel(bar, labelStyle, area));
      const scale = scaleOf(scales, {...place, unit: bars[0]!.unit});
      return drawBars({...frame, labels, scale, axis: null, named: words.left}, {...area, top: top - frame.lead});
    }
  };
}

/** From the longest bar to the left, with its value beyond it, to the longest to the right, whose value has a margin. */
function scaleOf(scales: PanelScales, {palette, width, unit}: PanelPlace & {readonly unit: Unit}): LengthScale {
  const {domain} = scales;
  const [low, high] = domain;
  const left = lowRoom(scales, unit, palette);
  const at = (each: number) => left + ((each - low) / (high - low)) * (width - left);
  return {domain, range: [left, width], at, fits: true};
}

/** Px of the value beyond the longest bar to the left. */
function lowRoom({domain: [low]}: PanelScales, unit: Unit, palette: Palette): number {
  if (low >= 0) return 0;
  const style = {size: size.type, weight: 600, fill: palette.ink} as const;
  const value = typeset(phrase(formatLabel({quantity: exact(low, {decimals: 1}), unit})), style, Infinity);
  return Math.ceil(value.width) + space.s;
}

/** Names stand beside the first panel of a row only, so that they may take more than a part of its room. */
function frameOf(
  bars: readonly Bar[],
  {places}: PanelScales,
  {palette, room, line}: Pick<PanelPlace, "palette" | "room" | "line">
) {
  const sorted = places.flatMap((place) => bars.filter(({name}) => name.text === place));
  const count = sorted.length;
  const beside = rowFrame(sorted, {count, size}, {palette, width: room * mostNames});
  return beside.column.side === "beside" ? beside : rowFrame(sorted, {count, size}, {palette, width: room, line});
}
