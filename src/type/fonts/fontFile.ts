import {fromBase64} from "./fromBase64.js";
import {inflate} from "./inflate.js";
import {nutgrafSansBold} from "./nutgrafSansBold.js";
import {nutgrafSansRegular} from "./nutgrafSansRegular.js";
import {nutgrafSansSemiBold} from "./nutgrafSansSemiBold.js";

/** The weights that the press sets type in. */
export const weights = [400, 600, 700] as const;

/** One of: 400 (regular), 600 (semi-bold), 700 (bold). */
export type Weight = (typeof weights)[number];

/** The weight that an attribute asks for; what is no weight of the press is regular. */
export const weightOf = (attribute: string | null): Weight =>
  weights.find((weight) => String(weight) === attribute) ?? 400;

/** The family name inside the shipped files, and first in the published stack. */
export const fontFamily = "Nutgraf Sans";

const files = {400: nutgrafSansRegular, 600: nutgrafSansSemiBold, 700: nutgrafSansBold} as const;

const decoded = new Map<Weight, Uint8Array>();

/** The TrueType file of a weight; the same bytes each time, not to be changed. */
export function fontFile(weight: Weight): Uint8Array {
  let bytes = decoded.get(weight);
  if (!bytes) {
    bytes = inflate(fromBase64(files[weight]));
    decoded.set(weight, bytes);
  }
  return bytes;
}
