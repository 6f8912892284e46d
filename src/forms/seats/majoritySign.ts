import {type Area, lineWidth} from "../../form.js";
import {arcSize} from "../../theme/seatSizes.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {phrase} from "../../words/phrase.js";
import type {Hemicycle} from "./hemicycle.js";
import {majorityWords} from "./majorityWords.js";
import type {Parliament} from "./party.js";

/** The words of a majority, and whether they stand under the arc or over it. */
export interface MajoritySign {
  readonly block: Block;
  readonly side: "under" | "over";
  /** Px over the arc. */
  readonly over: number;
}

/** The words of a majority under the innermost arc where they find room there, and over the outermost elsewhere. */
export function majoritySign({majority}: Parliament, {inner, r}: Hemicycle, area: Area): MajoritySign {
  const {palette, width} = area;
  if (majority === null)
    return {block: typeset(phrase(""), {...noteType, fill: palette.mutedInk}, width), side: "over", over: 0};
  const words = majorityWords(majority);
  const role = {label: [majority.kind === "claim" ? majority.id : majority.operation]};
  const style = {...noteType, fill: palette.mutedInk, role, balance: true};
  const room = inner - r - arcSize.gap;
  const inside = [1.7, 1.5, 1.3, 1.1].map((part) => typeset(words, style, part * room));
  const fits = ({width: across, height, whole}: Block) =>
    whole && Math.hypot(across / 2, height) <= room && height + arcSize.sign <= room;
  const block = inside.find(fits);
  if (block) return {block, side: "under", over: 0};
  const over = typeset(words, style, lineWidth(area, width));
  return {block: over, side: "over", over: over.height + arcSize.sign + 2};
}
