import {barSign} from "../theme/rowSizes.js";

/** How the sign of a bound points: outwards, back into its bar, or both ways. */
export type OpenWay = "out" | "back" | "both";

/**
 * From where to where the arrows of a bound reach, in px from the end of its bar and away from zero.
 * @param inside px that an arrow back may be long
 */
export function openSpans(
  open: OpenWay,
  inside: number
): readonly [readonly [number, number], ...(readonly [number, number])[]] {
  const [middle, more, less] = barSign.both;
  switch (open) {
    case "out":
      return [barSign.out];
    case "back":
      return [[0, -inside]];
    case "both":
      return [
        [middle, more],
        [middle, less]
      ];
  }
}
