import {dot} from "@observablehq/plot";
import type {Claim} from "../claims/claim.js";
import {type Bounded, type Exact, isLowerBound} from "../claims/quantity.js";
import type {Count} from "../claims/unit.js";
import type {Area, Drawing, Form} from "../figure/form.js";
import {stack, typeset} from "../layout/typeset.js";
import {plotMarks} from "../svg/plotMarks.js";
import {formatNumber, formatValue} from "../text/numbers.js";
import type {Said} from "../text/say.js";
import {countAlt} from "./numberAlt.js";

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
 * @throws when the number is not a count
 */
export function unitCount(claim: CountClaim, {label, more = notGiven, tone = "highlight"}: UnitCountOptions): Form {
  if (claim.unit.kind !== "count") throw new Error(`invalid unit for dots: ${String(claim.unit)}: claim ${claim.id}`);
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

function draw(claim: CountClaim, {label, more, tone}: Required<UnitCountOptions>, area: Area): Drawing {
  const {palette, format} = area;
  const fill = tone === "neutral" ? palette.mutedInk : palette.highlight;
  const perDot = thingsPerDot(claim.quantity.value);
  const value: Said = {kind: "said", text: formatValue(claim), uses: [claim]};
  const key: Said = {kind: "said", text: keyText(claim, perDot), uses: [claim]};
  const size = format === "wide" ? 30 : 24;
  const heading = stack([
    typeset(value, {size, weight: 700, fill: tone === "neutral" ? palette.ink : fill, leading: size + 4}, area.width),
    typeset(label, {size: format === "wide" ? 16 : 14, fill: palette.ink}, area.width),
    typeset(key, {size: format === "wide" ? 14 : 12, fill: palette.mutedInk}, area.width)
  ]);
  const pitch = Math.floor((area.width / columns[format]) * 5) / 5;
  const top = area.top + heading.height + 8;
  const dots = dotsOf(claim.quantity.value / perDot, columns[format]);
  const ring = isLowerBound(claim.quantity) ? ringAt(Math.ceil(claim.quantity.value / perDot), columns[format]) : null;
  const rows = 1 + Math.max(ring?.row ?? 0, ...dots.map(({row}) => row));
  const below = ring ? ringLabel(more, ring, area, {pitch, top}) : null;
  const marks = drawDots(dots, ring, {area, pitch, top, rows, fill});
  const bottom = Math.max(top + rows * pitch, below?.bottom ?? 0);
  const texts = [...heading.place(area.left, area.top), ...(below?.texts ?? [])];
  return {height: Math.ceil(bottom - area.top), marks, texts};
}

function keyText({unit}: CountClaim, perDot: number): string {
  return `Each dot is ${formatNumber(perDot)} ${perDot === 1 ? unit.noun.one : unit.noun.many}`;
}

interface Dot {
  readonly column: number;
  readonly row: number;
  /** The part of a full dot's area, 0 to 1. */
  readonly area: number;
}

function dotsOf(count: number, columns: number): Dot[] {
  return Array.from({length: Math.ceil(count)}, (_, index) => dotAt(index, columns, Math.min(1, count - index)));
}

function dotAt(index: number, columns: number, area = 1): Dot {
  return {column: index % columns, row: Math.floor(index / columns), area};
}

/** The place of the open ring; one that begins a row stands a little off, so that its words have air. */
function ringAt(index: number, columns: number): Dot {
  const ring = dotAt(index, columns);
  return ring.column === 0 ? {...ring, row: ring.row + 0.4} : ring;
}

interface Place {
  readonly pitch: number;
  readonly top: number;
}

/** The words for the open ring: beside it where they fit in one line, or else under it. */
function ringLabel(more: Said, ring: Dot, area: Area, {pitch, top}: Place) {
  const style = {size: 12, fill: area.palette.mutedInk, leading: 16};
  const left = area.left + (ring.column + 1) * pitch + 4;
  const room = area.left + area.width - left;
  const ringTop = top + ring.row * pitch;
  const beside = room > 60 ? typeset(more, style, room) : null;
  if (beside && beside.lines.length === 1) {
    const y = Math.round(ringTop + pitch / 2 - beside.height / 2);
    return {texts: beside.place(left, y), bottom: y + beside.height};
  }
  const below = typeset(more, style, area.width);
  const y = Math.ceil(ringTop + pitch + 2);
  return {texts: below.place(area.left, y), bottom: y + below.height};
}

interface DotBox extends Place {
  readonly area: Area;
  readonly rows: number;
  readonly fill: string;
}

function drawDots(dots: readonly Dot[], ring: Dot | null, {area, pitch, top, rows, fill}: DotBox): SVGGElement[] {
  const radius = Math.round(pitch * 0.36 * 10) / 10;
  const count = columns[area.format];
  const at = {x: (d: Dot) => d.column + 0.5, y: (d: Dot) => d.row + 0.5};
  const full = dots.filter((d) => d.area === 1);
  const partial = dots.filter((d) => d.area < 1);
  const marks = [
    dot(full, {...at, r: radius, fill}),
    ...partial.map((last) => dot([last], {...at, r: radius * Math.sqrt(last.area), fill})),
    ...(ring ? [dot([ring], {...at, r: radius, stroke: fill, strokeWidth: 1.5})] : [])
  ];
  return plotMarks(marks, {
    document: area.document,
    width: count * pitch,
    height: rows * pitch,
    left: area.left,
    top,
    x: {domain: [0, count]},
    y: {domain: [rows, 0]}
  });
}
