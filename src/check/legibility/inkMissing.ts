import type {FileRule} from "../rule.js";
import {type Pixels, paintWithoutText, paintWithText} from "../pixels.js";
import type {Box} from "../box.js";
import type {Violation} from "../subject.js";
import {canvasOf} from "./canvas.js";
import {rounded, textPlace} from "../where.js";

/** Of 255 in one colour: by how much a pixel differs that anybody could see. Our own threshold. */
const leastDifference = 16;

/** In em: a space and the edges of two letters leave a third; a gap from here on is a word that is not there. */
const widestGap = 0.6;

/**
 * Every text leaves ink from end to end where the file is painted with the shipped font alone: pixels that differ from
 * those of the same file painted without its text. Painters drop text that they have no font for, and say nothing.
 */
export const inkMissing = {
  name: "ink-missing",
  group: "legibility",
  severity: "error",
  guards: "Painted with the shipped font alone, every text leaves ink from end to end.",
  source: "Measured: resvg drops text that it has no font for, and says nothing",
  fix: "Give the text the shipped family, a colour and a size that show, and nothing painted over it.",
  check: async ({published}) => {
    if (!published || published.texts.length === 0) return [];
    const canvas = canvasOf(published);
    const pictures = await Promise.all([paintWithText(published, canvas), paintWithoutText(published, canvas)]).catch(
      () => null
    );
    // That a file cannot be painted is reported once, by text-contrast.
    if (!pictures) return [];
    const [inked, bare] = pictures;
    return published.texts.flatMap((text): Violation[] => {
      // Of a turned line the box says too little of where its letters stand.
      if (text.text.trim() === "" || text.turn !== 0) return [];
      const gap = gapIn(inkedColumns(inked, bare, text.box, canvas)) / (text.size || 1);
      if (gap <= widestGap) return [];
      const found = gap === Infinity ? "no ink" : `no ink over ${rounded(gap)} em`;
      return [{where: textPlace(text), found, expected: "ink from end to end"}];
    });
  }
} as const satisfies FileRule;

/** For each column of pixels of a box, from its left, whether any pixel in it differs between two pictures. */
function inkedColumns(one: Pixels, other: Pixels, {left, top, right, bottom}: Box, canvas: Box): boolean[] {
  const rows = [
    Math.max(0, Math.floor(top - canvas.top)),
    Math.min(one.height, Math.ceil(bottom - canvas.top))
  ] as const;
  const first = Math.round(left - canvas.left);
  const count = Math.round(right - left);
  return Array.from({length: Number.isFinite(first) && count > 0 ? count : 0}, (_, index) => {
    const x = first + index;
    if (x < 0 || x >= one.width) return false;
    for (let y = rows[0]; y < rows[1]; y++) if (differs(one, other, 4 * (y * one.width + x))) return true;
    return false;
  });
}

function differs({bytes: a}: Pixels, {bytes: b}: Pixels, at: number): boolean {
  for (let byte = at; byte < at + 3; byte++) {
    if (Math.abs((a[byte] ?? 0) - (b[byte] ?? 0)) >= leastDifference) return true;
  }
  return false;
}

/** The longest run of columns without ink; *Infinity* where there is none at all. */
function gapIn(columns: readonly boolean[]): number {
  if (!columns.includes(true)) return Infinity;
  let [gap, longest] = [0, 0];
  for (const isInked of columns) {
    gap = isInked ? 0 : gap + 1;
    longest = Math.max(longest, gap);
  }
  return longest;
}
