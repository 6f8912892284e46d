import {group} from "d3";
import {type Colours, visions} from "../vision.js";
import type {Published, PublishedMark, PublishedText} from "../published.js";
import type {Violation} from "../subject.js";
import {isBackground} from "./background.js";
import {colourOf, type PaintedMark, paintedMarks} from "./paintedMarks.js";

/** CIEDE2000; the least that the Government Analysis Function’s palette keeps under Machado’s three simulations. */
export const leastDifference = 8;

/** Of how many colours each is compared with each; no reader tells as many apart. */
const mostColours = 400;

/** Colours of which each is to be compared with each: those, and what is to be said where they are too many for it. */
export function comparable<Item>(items: readonly Item[]): {
  readonly compared: readonly Item[];
  readonly tooMany: readonly Violation[];
} {
  if (items.length <= mostColours) return {compared: items, tooMany: []};
  const found = `${items.length} colours, of which the first ${mostColours} were compared`;
  return {
    compared: items.slice(0, mostColours),
    tooMany: [{where: "the file", found, expected: `at most ${mostColours}, or a scale of colours`}]
  };
}

/** The marks of a file that look alike, and so mean the same. */
export interface Appearance {
  readonly colour: string;
  readonly marks: readonly PaintedMark[];
  /** What is seen of it besides its colour: its shape, whether it is filled, and how it is edged. */
  readonly manner: string;
}

/** All appearances of a file, the first painted first; what carries nothing is left out. */
export function appearancesOf(published: Published, colours: Colours): Appearance[] {
  const marks = paintedMarks(published).filter(({mark}) => !isBackground(mark, published));
  const appearances = group(marks, (one) => `${mannerOf(one, colours)} ${colourOf(one)}`);
  return [...appearances.values()].map((alike): Appearance => {
    const one = alike[0]!;
    return {colour: colourOf(one), manner: mannerOf(one, colours), marks: alike};
  });
}

function mannerOf({mark, fill, edge}: PaintedMark, {difference}: Colours): string {
  const shows =
    edge && (fill === null || visions.every((vision) => difference(edge.colour, fill, vision) >= leastDifference));
  const edged = !shows ? "no edge" : edge.dashed ? "dashed edge" : "edge";
  return `${mark.name}, ${fill === null ? "hollow" : "filled"}, ${edged}`;
}

/**
 * True where more than colour tells two appearances apart (WCAG 2.2, 1.4.1): their manner, lightness of 3:1, or a label of its
 * own for each.
 */
export function hasSecondChannel(
  one: Appearance,
  other: Appearance,
  labelled: ReadonlySet<Appearance>,
  {contrast}: Colours
): boolean {
  if (one.manner !== other.manner || contrast(one.colour, other.colour) >= 3) return true;
  return labelled.has(one) && labelled.has(other);
}

/**
 * The appearances that a text stands in or next to, or names in their own colour and a strong weight, or as a row; and those of the same
 * colour, such as the line of a dot.
 */
export function labelledAppearances(
  appearances: readonly Appearance[],
  texts: readonly PublishedText[],
  inRows: readonly Appearance[]
): Set<Appearance> {
  const named = appearances.filter(({colour}) => texts.some(({fill, weight}) => fill === colour && weight >= 600));
  const near = texts.flatMap((text) => nearestAppearance(appearances, text) ?? []);
  const colours = new Set([...named, ...near, ...inRows].map(({colour}) => colour));
  return new Set(appearances.filter(({colour}) => colours.has(colour)));
}

/** How far in px a label may stand from its mark: beside it, where the sign of a bound may be between, and above or below it. */
const reach = {beside: 52, above: 14} as const;

/** The appearance of the mark that a text is nearest to and within reach of; of several around it, the one painted last. */
function nearestAppearance(appearances: readonly Appearance[], text: PublishedText): Appearance | null {
  let nearest: Appearance | null = null;
  let least = Infinity;
  for (const appearance of appearances) {
    for (const {mark} of appearance.marks) {
      const distance = distanceTo(mark, text);
      if (distance === Infinity || distance > least) continue;
      nearest = appearance;
      least = distance;
    }
  }
  return nearest;
}

/** Px from a text to a mark straight beside, above or below it; *Infinity* where that is out of reach. */
function distanceTo({box: mark}: PublishedMark, {box: text}: PublishedText): number {
  const across = Math.max(0, text.left - mark.right, mark.left - text.right);
  const down = Math.max(0, text.top - mark.bottom, mark.top - text.bottom);
  const isNear = (across === 0 && down <= reach.above) || (down === 0 && across <= reach.beside);
  return isNear ? across + down : Infinity;
}
