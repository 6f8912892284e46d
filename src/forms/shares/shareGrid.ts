import {checkFields, checkPhrase, isObject, refusal} from "../../facts/boundary.js";
import {amountsOf} from "../../facts/quantity.js";
import type {Area, Form, Layout} from "../../form.js";
import type {Phrase} from "../../words/phrase.js";
import {marginBeside} from "./divisionGrid.js";
import {labelsAround, labelsBeside} from "./gridLabels.js";
import {gridAlt} from "./gridAlt.js";
import {boxLayouts} from "./shareGridBox.js";
import {
  checkPart,
  checkTone,
  divide,
  divideOpen,
  type Division,
  type OpenSharePart,
  type SharePart,
  usesOf
} from "./sharePart.js";
import {cellGap, cellSpacing, clearPitch, gridMargin} from "../../theme/markSizes.js";
import {singleValueRamp} from "../../theme/typeRamps.js";
import {labelSize, valueSize} from "../../theme/typeSizes.js";

/** A grid of a hundred squares, each one percent of a whole. */
export interface ShareGrid extends Form {
  readonly division: Division;
}

/**
 * A whole as a hundred squares, filled from the bottom left, one square a percent; each part is labelled beside its
 * squares, and so is what remains, as our calculation; of parts that come to 100 nothing does, and **rest** is left out.
 * @param parts shares of one whole; shares of different wholes do not compile
 * @throws when a share, or an end of its bound, is not a whole number of percent, the shares exceed the whole, or a text was not written with `say`
 */
export function shareGrid<W extends string>(
  parts: readonly [SharePart<W>, ...(readonly SharePart<NoInfer<W>>[])],
  options?: {readonly rest: Phrase}
): ShareGrid;
/**
 * A share that is not stated exactly. What is certain is filled, and what is possible an outline in the same colour: all of
 * *less than*, a range and a margin of error from the low end. An arrow beside the squares shows which way *more than* and
 * *less than* are open, two arrows show *about*, and a span the margin of error. After *more than* the other squares are
 * hollow and stand for nobody; after the others they are the rest.
 */
export function shareGrid<W extends string>(part: OpenSharePart<W>, options: {readonly unknown: Phrase}): ShareGrid;
export function shareGrid(
  parts: readonly SharePart[] | OpenSharePart,
  options: {readonly rest?: Phrase} | {readonly unknown: Phrase} = {}
): ShareGrid {
  checkFields(options, ["rest", "unknown"], "options", "shareGrid");
  const division = divided(parts, options);
  for (const {claim} of division.parts) {
    const {certain, possible} = amountsOf(claim.quantity);
    const odd = [certain, possible].find((value) => !Number.isInteger(value) || value < 0);
    if (odd !== undefined)
      throw new Error(
        `invalid share for a hundred squares: ${odd} (a square is a whole percent; bars, dotRange and statPanel draw decimals): claim ${claim.id}`
      );
  }
  return {
    name: "shareGrid",
    uses: usesOf(division),
    alt: gridAlt(division),
    division,
    headings: "beside",
    layouts: (area) => (area.height === undefined ? [layOut(division, area)] : boxLayouts(division, area, area.height))
  };
}

function divided(parts: readonly SharePart[] | OpenSharePart, options: {rest?: Phrase} | {unknown: Phrase}): Division {
  const given: unknown = parts;
  if (!isObject(given) && !Array.isArray(given)) throw refusal(given, "parts", "[{claim, label}, …]", "shareGrid");
  const all: readonly (SharePart | OpenSharePart)[] = Array.isArray(parts) ? parts : [parts];
  for (const part of all) {
    checkPart(part, "shareGrid", ["claim", "label", "tone"]);
    checkTone(part.tone, `shareGrid, claim ${part.claim.id}`);
  }
  if ("unknown" in options) {
    checkPhrase(options.unknown, "unknown", "shareGrid");
    if ("claim" in parts) return divideOpen(parts, options.unknown);
  } else if (!("claim" in parts)) {
    if (options.rest !== undefined) checkPhrase(options.rest, "rest", "shareGrid");
    return divide(parts, options.rest);
  }
  throw new Error("invalid grid: an open share takes unknown, exact shares take rest");
}

const sizes = {value: valueSize.phone, label: labelSize.phone, rest: labelSize.phone} as const;

/** The largest number beside a grid in a column of an article and on a page, in px. */
const mostValue = {phone: valueSize.phone, article: 48, wide: 54} as const;

function layOut(division: Division, area: Area): Layout {
  const {format} = area;
  // On a phone one part is named under the grid; several must each stand beside their own squares.
  const around = format === "phone" && division.parts.length === 1;
  const {pitch: most, part} = format === "phone" && !around ? cellSpacing.narrow : cellSpacing[format];
  const pitch = Math.min(most, Math.floor((area.width * part - marginBeside(division)) / 10));
  const spacing = {pitch, gap: cellGap(pitch, clearPitch.single)};
  const options = {spacing, margin: gridMargin[format], keyed: true};
  if (around) return labelsAround(division, area, {...options, sizes});
  // Labels are as large as they may be beside the grid.
  const ramp = singleValueRamp.filter(({value}) => value <= mostValue[format]);
  const layouts = ramp.map((sizes) => labelsBeside(division, area, {...options, sizes}));
  const least = Math.min(...layouts.map(({height}) => height));
  return layouts.find(({height, whole}) => whole && height <= least) ?? layouts.at(-1)!;
}
