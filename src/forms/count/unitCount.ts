import type {Claim} from "../../facts/claim.js";
import {type Bounded, type Exact, isLowerBound} from "../../facts/quantity.js";
import type {Count} from "../../facts/unit.js";
import type {Area, Drawing, Form} from "../../form.js";
import {mostFitting} from "../../type/firstFitting.js";
import {stack, typeset} from "../../type/typeset.js";
import {formatNumber} from "../../words/numbers.js";
import type {Said} from "../../words/say.js";
import {dotsOf, drawDots, ringAt, ringLabel} from "./unitDots.js";
import {countAlt} from "../../words/numberAlt.js";
import {valueBlock} from "../../plot/valueBlock.js";

/** A number of things, stated exactly or by its low end. */
export type CountClaim = Claim<Count, Exact | Bounded<"moreThan" | "atLeast">>;

/** What a unit chart says beside its marks. */
export interface UnitCountOptions {
  /** What the number is: "soldiers killed in the war". */
  readonly label: Said;
  /** What the open mark at the end of a lower bound says; default "and more: the exact number is not given". */
  readonly more?: Said;
  /** *neutral* for what must not be coloured, such as deaths; default *highlight*. */
  readonly tone?: "highlight" | "neutral";
}

const notGiven: Said = {kind: "said", text: "and more: the exact number is not given", uses: []};

/**
 * A number as dots, each standing for the same round number of things at every width; after a lower bound stands an open
 * ring. How many things a dot is follows from the number, so that there are at most a thousand dots.
 * @throws when the number is not a count, or its bound is not *exact*, *moreThan* or *atLeast*
 */
export function unitCount(claim: CountClaim, {label, more = notGiven, tone = "highlight"}: UnitCountOptions): Form {
  if (claim.unit.kind !== "count") throw new Error(`invalid unit for dots: ${String(claim.unit)}: claim ${claim.id}`);
  const {bound} = claim.quantity;
  if (bound !== "exact" && !isLowerBound(claim.quantity))
    throw new Error(
      `invalid bound for dots: ${bound} (only exact, moreThan or atLeast; use statPanel): claim ${claim.id}`
    );
  const alt = countAlt(claim, label);
  return {name: "unitCount", uses: [claim], alt, draw: (area) => draw(claim, {label, more, tone}, area)};
}

/** The round number (1, 2 or 5, and their tens) of things that one dot stands for, so that there are at most a thousand. */
export function thingsPerDot(value: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (value / (step * power) <= 1000) return step * power;
  }
}

const columns = {phone: 30, article: 40, wide: 50} as const;

const sizes = {
  phone: {value: 24, label: 14, key: 12},
  article: {value: 24, label: 14, key: 12},
  wide: {value: 30, label: 16, key: 14}
} as const;

function draw(claim: CountClaim, options: Required<UnitCountOptions>, area: Area): Drawing {
  if (area.height !== undefined) return drawBox(claim, options, area, area.height);
  const {format, width} = area;
  const pitch = Math.floor((width / columns[format]) * 5) / 5;
  return layOut(claim, options, area, {sizes: sizes[format], columns: columns[format], pitch}).draw();
}

/** Sizes of type in px, from the largest. */
const boxSizes = [48, 44, 40, 36, 32, 28, 24].map((value) => {
  return {value, label: value >= 40 ? 18 : value >= 32 ? 16 : 14, key: value >= 32 ? 14 : 12};
});

/** Px from dot to dot, from the largest, and the least with which a heading is as large as it can be. */
const pitches = {all: Array.from({length: 96}, (_, index) => 24 - index / 5), fair: 8} as const;

function drawBox(claim: CountClaim, options: Required<UnitCountOptions>, area: Area, height: number): Drawing {
  const fits = (layout: Layout) => layout.whole && layout.height <= height;
  const layoutWith = (sizes: LayoutOptions["sizes"], pitch: number) =>
    layOut(claim, options, area, {sizes, pitch, columns: Math.max(1, Math.floor(area.width / pitch))});
  for (const least of [pitches.fair, 0]) {
    const usable = pitches.all.filter((pitch) => pitch >= least);
    for (const sizes of boxSizes) {
      const pitch = mostFitting(usable, (pitch) => fits(layoutWith(sizes, pitch)));
      if (pitch !== null) return layoutWith(sizes, pitch).draw();
    }
  }
  return layoutWith(boxSizes.at(-1)!, pitches.all.at(-1)!).draw();
}

interface Layout {
  readonly height: number;
  /** True where no word had to be broken. */
  readonly whole: boolean;
  draw(): Drawing;
}

interface LayoutOptions {
  readonly sizes: {readonly value: number; readonly label: number; readonly key: number};
  readonly columns: number;
  readonly pitch: number;
}

function layOut(
  claim: CountClaim,
  {label, more, tone}: Required<UnitCountOptions>,
  area: Area,
  {sizes, columns, pitch}: LayoutOptions
): Layout {
  const {palette} = area;
  const fill = tone === "neutral" ? palette.mutedInk : palette.highlight;
  const perDot = thingsPerDot(claim.quantity.value);
  const key: Said = {kind: "said", text: keyText(claim, perDot), uses: [claim]};
  const valueStyle = {size: sizes.value, weight: 700, leading: sizes.value + 4} as const;
  const heading = stack([
    valueBlock(claim, {...valueStyle, fill: tone === "neutral" ? palette.ink : fill}, area.width),
    typeset(label, {size: sizes.label, fill: palette.ink}, area.width),
    typeset(key, {size: sizes.key, fill: palette.mutedInk}, area.width)
  ]);
  const top = area.top + heading.height + 8;
  const dots = dotsOf(claim.quantity.value / perDot, columns);
  const ring = isLowerBound(claim.quantity) ? ringAt(Math.ceil(claim.quantity.value / perDot), columns) : null;
  const rows = 1 + Math.max(ring?.row ?? 0, ...dots.map(({row}) => row));
  const below = ring ? ringLabel(more, ring, area, {pitch, top}) : null;
  const bottom = Math.max(top + rows * pitch, below?.bottom ?? 0);
  const texts = [...heading.place(area.left, area.top), ...(below?.texts ?? [])];
  const height = Math.ceil(bottom - area.top);
  const draw = () => ({height, marks: drawDots(dots, ring, {area, columns, pitch, top, rows, fill}), texts});
  return {height, whole: heading.whole, draw};
}

function keyText({unit}: CountClaim, perDot: number): string {
  return `Each dot is ${formatNumber(perDot)} ${perDot === 1 ? unit.noun.one : unit.noun.many}`;
}
