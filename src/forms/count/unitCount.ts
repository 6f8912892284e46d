import {groundsIn} from "../../facts/citable.js";
import {checkFact, checkFields, checkPhrase, checkPhraseIfAny, checkWord, valueInWords} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import {amountsOf, isSpan, type Quantity} from "../../facts/quantity.js";
import type {Count} from "../../facts/unit/unit.js";
import {type Area, type Form, type Layout, lineWidth} from "../../form.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {confidenceWords} from "../../words/quantityWords.js";
import {formatNumber} from "../../words/formatNumber.js";
import {withFlags} from "../../words/numbers.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {acrossOf, blocksOf, dotsOf, drawDots, type DotEnd, endAt, endLabel, rowsOf, signColumns} from "./unitDots.js";
import {countAlt} from "../../words/numberAlt.js";
import {openWay} from "../../plot/openEnd.js";
import {valueBlock} from "../../plot/valueBlock.js";
import {labelSize, noteType, textSize, valueSize} from "../../theme/typeSizes.js";
import {countRamp} from "../../theme/typeRamps.js";
import {blockGap} from "../../theme/dotSizes.js";
import {countablePitch} from "../../theme/markSizes.js";
import {space} from "../../theme/spacing.js";

/** A number of things, stated exactly or by a bound. */
export type CountClaim = Claim<Count, Quantity>;

/** What a unit chart says beside its marks. */
export interface UnitCountOptions {
  /** What the number is: "soldiers killed in the war". */
  readonly label: Phrase;
  /** What the mark at the end of a bound says; default "and more: the exact number is not given", or as the bound is. */
  readonly more?: Phrase;
  /** *neutral* for what must not be coloured, such as deaths; default *highlight*. */
  readonly tone?: "highlight" | "neutral";
}

const tones = ["highlight", "neutral"] as const;

/**
 * A number as dots, each standing for the same round number of things at every width. Filled dots are certain, hollow ones
 * possible: all of *less than*, a range and a margin of error from the low end. After *more than* stands an open ring, after
 * *less than* an arrow back, after *about* arrows both ways; words beside it say what that means. How many things a dot is
 * follows from the number, so that there are at most a thousand.
 * @throws when the number is not a count or is below zero, a range or a margin of error does not begin and end with a whole
 * dot, or a text was not written with `say`
 */
export function unitCount(claim: CountClaim, options: UnitCountOptions): Form {
  checkFact(claim, ["claim"], "claim", "unitCount");
  const where = `unitCount, claim ${claim.id}`;
  checkFields(options, ["label", "more", "tone"], "options", where);
  const {label, more = endPhrase(claim), tone = "highlight"} = options;
  checkPhrase(label, "label", where);
  checkPhraseIfAny(options.more, "more", where);
  checkWord(tone, tones, "tone", where);
  const {kind}: {readonly kind: string} = claim.unit;
  if (kind !== "count") throw new Error(`invalid unit for dots: ${valueInWords(kind)} (a count): ${where}`);
  checkEnds(claim);
  const alt = countAlt(claim, label);
  const uses = [claim, ...groundsIn([label, more])];
  // A block alone leaves half of a page free; two rows of it are no higher than the words.
  const headings = dotsIn(claim) > 2 * tens && dotsIn(claim) <= hundred ? "beside" : "above";
  return {name: "unitCount", uses, alt, headings, layouts: (area) => layouts(claim, {label, more, tone}, area)};
}

function endPhrase(claim: CountClaim): Phrase {
  const [words, level] = [language.labels.dotEnds[claim.quantity.bound], confidenceWords(claim.quantity)];
  return level === "" ? phrase(words) : phrase(`${words} ${level}`, [claim]);
}

/** The round number (1, 2 or 5, and their tens) of things that one dot stands for, so that there are at most a thousand. */
function thingsPerDot(value: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (value / (step * power) <= 1000) return step * power;
  }
}

function checkEnds({id, quantity}: CountClaim): void {
  if (!isSpan(quantity)) return;
  const {certain: low, possible: high} = amountsOf(quantity);
  const per = thingsPerDot(high);
  if (low < 0 || low % per !== 0 || high % per !== 0)
    throw new Error(
      `invalid ${quantity.bound} for dots: ${low} to ${high} (ends in whole dots of ${per}; use statPanel): claim ${id}`
    );
}

/** Dots in a row of a block, and in a block. */
const tens = 10;
const hundred = 100;

/** How many blocks of a hundred dots stand side by side at the most. */
const mostBlocks = {phone: 3, article: 6, wide: 6} as const;

const sizes = {
  phone: {value: valueSize.phone, label: labelSize.phone, key: textSize.small},
  article: {value: valueSize.article, label: labelSize.article, key: textSize.small},
  wide: {value: valueSize.wide, label: labelSize.wide, key: textSize.base}
} as const;

/** How many blocks stand side by side, at most so many, so that all rows of them are about as long. */
const levelled = (all: number, most: number) => (most < 1 ? 0 : Math.ceil(all / Math.ceil(all / most)));

/** Px from dot to dot at the most, and where there are at most two rows of them, which else would leave their room empty. */
const widest = {few: 48, many: 24} as const;

const widestPitch = (claim: CountClaim) => (dotsIn(claim) <= 2 * tens ? widest.few : widest.many);

/** Px from dot to dot, from the largest. */
const pitchesOf = (claim: CountClaim) =>
  Array.from({length: 5 * widestPitch(claim) - 24}, (_, index) => widestPitch(claim) - index / 5);

/** How many dots a number is, the last of them perhaps in part. */
function dotsIn({quantity}: CountClaim): number {
  const {possible} = amountsOf(quantity);
  return Math.max(1, Math.ceil(possible / thingsPerDot(possible)));
}

function* layouts(claim: CountClaim, options: Required<UnitCountOptions>, area: Area): Generator<Layout> {
  const {format, width} = area;
  if (area.height === undefined) {
    const blocks = levelled(blocksOf(dotsIn(claim)), mostBlocks[format]);
    const across = Math.min(acrossOf(blocks), dotsIn(claim)) + signColumns(endOf(claim.quantity));
    const pitch = Math.min(widestPitch(claim), Math.floor((width / across) * 5) / 5);
    const beside = format === "phone" ? null : besideBlock(claim, options, area, pitch);
    if (beside) yield beside;
    yield layOut(claim, options, area, {heading: headingOf(claim, options, area, sizes[format]), blocks, pitch});
    return;
  }
  const pitches = pitchesOf(claim);
  for (const usable of [
    pitches.filter((pitch) => pitch >= countablePitch),
    pitches.filter((pitch) => pitch < countablePitch)
  ]) {
    for (const sizes of countRamp) {
      const heading = headingOf(claim, options, area, sizes);
      for (const pitch of usable) {
        const room = width / pitch - signColumns(endOf(claim.quantity));
        const blocks = levelled(blocksOf(dotsIn(claim)), Math.floor((room + blockGap) / (acrossOf(1) + blockGap)));
        if (blocks > 0) yield layOut(claim, options, area, {heading, pitch, blocks});
        const beside = besideDots(claim, options, area, {sizes, pitch, height: area.height});
        if (beside) yield layOut(claim, options, area, beside);
      }
    }
  }
}

/** Up to a hundred dots and the number at their right, where that finds room; *null* where there are more or it finds none. */
function besideBlock(claim: CountClaim, options: Required<UnitCountOptions>, area: Area, pitch: number): Layout | null {
  if (dotsIn(claim) > hundred) return null;
  const left = Math.ceil((acrossOf(1) + signColumns(endOf(claim.quantity))) * pitch) + space.xxl;
  const room = area.width - left;
  if (room < left) return null;
  const heading = headingOf(claim, options, {...area, width: room}, loneSizes);
  const layout = layOut(claim, options, area, {heading, blocks: 1, pitch, left});
  return layout.whole && heading.width <= room ? layout : null;
}

/** Type beside a block of dots. */
const loneSizes = countRamp.find(({value}) => value <= 40) ?? countRamp[0]!;

/** Dots as high as a box, and the number at their right; *null* where it finds no room there. */
function besideDots(
  claim: CountClaim,
  options: Required<UnitCountOptions>,
  area: Area,
  {sizes, pitch, height}: {readonly sizes: HeadingSizes; readonly pitch: number; readonly height: number}
): LayoutOptions | null {
  const dots = dotsIn(claim);
  const all = blocksOf(dots);
  const counts = Array.from({length: all}, (_, index) => index + 1);
  const blocks = counts.find((count) => rowsOf(dots, count) * pitch <= height - noteType.leading);
  if (blocks === undefined) return null;
  const left = Math.ceil((acrossOf(blocks) + signColumns(endOf(claim.quantity))) * pitch) + space.xxl;
  if (area.width - left < sizes.value * 3) return null;
  const heading = headingOf(claim, options, {...area, width: area.width - left}, sizes);
  return heading.whole && heading.width <= area.width - left ? {heading, blocks, pitch, left} : null;
}

interface HeadingSizes {
  readonly value: number;
  readonly label: number;
  readonly key: number;
}

/** The number, what it is, and what a dot stands for where there is one. */
function headingOf(
  claim: CountClaim,
  {label, tone}: Required<UnitCountOptions>,
  area: Area,
  sizes: HeadingSizes
): Block {
  const {palette, width} = area;
  const line = lineWidth(area, width);
  const {possible} = amountsOf(claim.quantity);
  const key = possible > 0 ? phrase(keyText(claim, thingsPerDot(possible)), [claim]) : phrase("");
  const fill = tone === "neutral" ? palette.ink : palette.highlight;
  return stack([
    valueBlock(
      claim,
      {size: sizes.value, weight: 700, leading: sizes.value + space.xs, fill},
      lineWidth(area, width, 700)
    ),
    typeset(flagged(label, claim), {size: sizes.label, fill: palette.ink}, line),
    typeset(key, {size: sizes.key, fill: palette.mutedInk}, line)
  ]);
}

/** What is counted, with the flags of its number. */
const flagged = (label: Phrase, claim: CountClaim): Phrase =>
  claim.flags ? phrase(withFlags(label.text, claim.flags), [...label.uses, claim]) : label;

interface LayoutOptions {
  readonly heading: Block;
  /** How many blocks of a hundred stand side by side. */
  readonly blocks: number;
  readonly pitch: number;
  /** Px from the left of the dots to a heading beside them; default none: it stands over them. */
  readonly left?: number;
}

function layOut(
  {id, quantity}: CountClaim,
  {more, tone}: Required<UnitCountOptions>,
  area: Area,
  {heading, blocks, pitch, left}: LayoutOptions
): Layout {
  const {palette} = area;
  const top = left === undefined ? area.top + heading.height + space.m : area.top;
  const amounts = amountsOf(quantity);
  const per = thingsPerDot(amounts.possible);
  const count = amounts.possible / per;
  const end = endOf(quantity);
  const sign = end === null ? null : {at: endAt(Math.ceil(count), {blocks, pitch, end}), end};
  const rows = Math.max(1, rowsOf(Math.ceil(count), blocks), sign ? sign.at.row + 1 : 0);
  const below = sign && more.text !== "" ? endLabel(more, sign, area, {pitch, top, rows}) : null;
  const bottom = Math.max(top + rows * pitch, below?.bottom ?? 0);
  // The words of the sign may reach under a heading beside the dots.
  const isClear = left === undefined || heading.height + space.m <= (sign ? sign.at.row : rows) * pitch;
  const fill = tone === "neutral" ? palette.mutedInk : palette.highlight;
  return {
    height: Math.ceil(bottom - area.top),
    whole: heading.whole && isClear,
    draw: () => ({
      marks: drawDots(dotsOf(count, blocks, amounts.certain / per), sign, {
        area,
        columns: acrossOf(blocks) + signColumns(end),
        pitch,
        top,
        rows,
        fill,
        fact: id,
        per
      }),
      texts: [...heading.place(area.left + (left ?? 0), area.top), ...(below?.texts ?? [])]
    })
  };
}

/** What follows the last dot; *null* after an exact number. */
function endOf(quantity: Quantity): DotEnd | null {
  return openWay(quantity) ?? (isSpan(quantity) ? "span" : null);
}

function keyText({unit}: CountClaim, perDot: number): string {
  return language.labels.dotKey(`${formatNumber(perDot)} ${perDot === 1 ? unit.noun.one : unit.noun.many}`);
}
