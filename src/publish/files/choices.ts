import {emailWidth} from "../../story/fileKinds.js";
import {mainOf, mostScale} from "../../story/files.js";
import type {Scheme} from "../../theme/theme.js";

/** A published picture of a figure that an embed can choose. */
export interface Choice {
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
}

/**
 * The column in px that an article has in a wide window, where nothing else is known of it: a layout of 500 px is shown at
 * its size in one of 500 px, and fills one of 600 px.
 */
export const articleColumn = 500;

/** Up to this width, in px, a layout is for an article; the wide format begins further up. */
const articleWidth = 640;

/**
 * The light pictures that a column takes, from narrow to wide; the narrowest where none does.
 * @param column px; Infinity for a figure across the window
 * @throws when there is no light picture; the message names the figure
 */
export function lightsFor(id: string, choices: readonly Choice[], column: number): readonly [Choice, ...Choice[]] {
  const [narrowest, ...others] = choices.filter(({scheme}) => scheme === "light").toSorted((a, b) => a.width - b.width);
  if (!narrowest) throw new Error(`missing picture: figure ${id} is not published in the light scheme (render svg)`);
  return [narrowest, ...others.filter(({width}) => width <= column)];
}

/** The widest light picture that is for an article. @throws as `lightsFor` does */
export function articlePicture(id: string, choices: readonly Choice[]): Choice {
  const lights = lightsFor(id, choices, articleWidth);
  return lights.at(-1) ?? lights[0];
}

/**
 * The light picture of those that are published for inlining that a column takes: it is shown at its size, since no rule of
 * a page makes a drawing narrower with its type left as large.
 * @param column px; default that of an article
 * @throws as `lightsFor` does
 */
export function inlinePicture(id: string, choices: readonly Choice[], column: number = articleColumn): Choice {
  const widths = mainOf(choices.map(({width}) => width));
  const lights = lightsFor(
    id,
    choices.filter(({width}) => widths.includes(width)),
    column
  );
  return lights.at(-1) ?? lights[0];
}

/**
 * The light picture for a column where only one can be shown: its type is read in a window of 390 px, and of 352 px.
 * @throws as `lightsFor` does
 */
export function phonePicture(id: string, choices: readonly Choice[], column: number): Choice {
  const lights = lightsFor(id, choices, Math.min(column, emailWidth));
  return lights.at(-1) ?? lights[0];
}

/** The size in px of a layout as large as it is ever shown. @param column px; default as wide as it may be */
export function largest({width, height}: Pick<Choice, "width" | "height">, column = Infinity) {
  const scale = Math.max(1, Math.min(mostScale, column / width));
  return {width: Math.round(width * scale), height: Math.round(height * scale)};
}
