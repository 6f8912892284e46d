import type {Scheme} from "../../theme/theme.js";

/** A published picture of a figure that an embed can choose. */
export interface Choice {
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
}

/** Where a figure stands: in the column of an *article*, however wide the window is, or across the *page*. */
export const slots = ["article", "page"] as const;

/** One of `slots`. */
export type Slot = (typeof slots)[number];

/** From this width on, in px, a layout is for a page and not for the column of an article; the wide format begins here. */
const pageWidth = 840;

/**
 * The light pictures that fit a slot, from narrow to wide; the narrowest where none does.
 * @throws when there is no light picture; the message names the figure
 */
export function lightsFor(id: string, choices: readonly Choice[], slot: Slot): readonly [Choice, ...Choice[]] {
  const [narrowest, ...others] = choices.filter(({scheme}) => scheme === "light").toSorted((a, b) => a.width - b.width);
  if (!narrowest) throw new Error(`missing picture: figure ${id} is not published in the light scheme (render svg)`);
  return [narrowest, ...others.filter(({width}) => slot === "page" || width < pageWidth)];
}

/** The widest light picture that the column of an article takes. @throws as `lightsFor` does */
export function articlePicture(id: string, choices: readonly Choice[]): Choice {
  const lights = lightsFor(id, choices, "article");
  return lights.at(-1) ?? lights[0];
}
