import {textSize} from "./typeSizes.js";

// Each ramp is tried from its largest step until a layout fits its box. Labels grow with their value, and stay between 14
// and 20 px; what is less important than a label is never under 12.
const {small, base, medium, large, title} = textSize;

/** Type of one number beside a chart of it, in px, from the largest. */
export const singleValueRamp = [
  {value: 60, label: title, rest: medium, leading: 58},
  {value: 54, label: large, rest: medium, leading: 52},
  {value: 48, label: large, rest: medium, leading: 47},
  {value: 42, label: medium, rest: base, leading: 41},
  {value: 36, label: medium, rest: base, leading: 36},
  {value: 30, label: medium, rest: base, leading: 31},
  {value: 26, label: base, rest: base, leading: 28},
  {value: 24, label: base, rest: base, leading: 27},
  {value: 20, label: base, rest: small, leading: 24}
] as const;

/** Type of numbers in the tiles of small multiples, in px, from the largest. */
export const tileRamp = [
  {value: 36, label: medium, rest: base, leading: 37},
  {value: 32, label: medium, rest: base, leading: 33},
  {value: 28, label: base, rest: small, leading: 29},
  {value: 24, label: base, rest: small, leading: 26},
  {value: 20, label: base, rest: small, leading: 23}
] as const;

/** Type on and under bars, in px, from the largest. */
export const barRamp = [
  {value: 48, text: large, leading: 23, flow: medium, mark: base},
  {value: 40, text: medium, leading: 21, flow: base, mark: small},
  {value: 34, text: medium, leading: 20, flow: base, mark: small},
  {value: 30, text: base, leading: 18, flow: base, mark: small},
  {value: 24, text: base, leading: 18, flow: small, mark: small}
] as const;

/** Type over a field of counted dots, in px, from the largest; **key** says what a dot stands for. */
export const countRamp = [48, 44, 40, 36, 32, 28, 24].map((value) => {
  return {value, label: value >= 40 ? large : value >= 32 ? medium : base, key: value >= 32 ? base : small};
});

const panelSizes = [64, 60, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24] as const;

/** Numbers in a panel of a free height, in px, from the largest, by format. */
export const panelValueSizes = {
  phone: panelSizes.filter((size) => size <= 44),
  article: panelSizes.filter((size) => size <= 52),
  wide: panelSizes
} as const;

/** Numbers of a long list in two columns on a phone, in px, from the largest. */
export const listValueSizes = [28, 26, 24, 22, 20] as const;

/** Numbers in a panel in a box, in px, from the largest. */
export const boxValueSizes = [96, 88, 80, 72, 64, 60, 56, 52, 48, 44, 40, 36, 34, 32, 30, 28, 26, 24, 22, 20] as const;

/** The least size of a number on a poster, in px: smaller ones hardly stand out from their labels. */
export const posterValueSize = 34;

/** Sizes that a label may have under a number of a size, in px, from the largest. */
export function labelSizesUnder(value: number): readonly number[] {
  return value >= 40 ? [large, medium, base] : value >= 28 ? [medium, base] : [base];
}
