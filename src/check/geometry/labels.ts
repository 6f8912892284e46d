import type {Box, PublishedText} from "../published.js";

/** Lines of text that were set as one. */
export interface Label {
  readonly lines: readonly PublishedText[];
  readonly box: Box;
}

/** Puts some lines of text together. */
export function labelOf(lines: readonly PublishedText[]): Label {
  const boxes = lines.map(({box}) => box);
  return {
    lines,
    box: {
      left: Math.min(...boxes.map(({left}) => left)),
      top: Math.min(...boxes.map(({top}) => top)),
      right: Math.max(...boxes.map(({right}) => right)),
      bottom: Math.max(...boxes.map(({bottom}) => bottom))
    }
  };
}

/** True for a line that is set right under another. */
export function follows(before: PublishedText, {x, y, anchor}: PublishedText): boolean {
  return x === before.x && anchor === before.anchor && y > before.y && y - before.y < 2 * before.size;
}

/** True for a line that is set right under another, and as it is: the same label goes on. */
function goesOn(before: PublishedText | undefined, text: PublishedText | undefined): boolean {
  if (!before || !text || !follows(before, text)) return false;
  return before.size === text.size && before.weight === text.weight && before.fill === text.fill;
}

/**
 * Finds the lines that together say some words, wherever they were broken, among half-bold text that nobody **taken** has
 * claimed; *null* where the words are not there.
 */
export function findLabel(
  words: string,
  texts: readonly PublishedText[],
  taken: ReadonlySet<PublishedText> = new Set()
): Label | null {
  const wanted = solid(words);
  for (const start of texts.keys()) {
    if (goesOn(texts[start - 1], texts[start])) continue;
    let said = "";
    for (const [index, text] of texts.slice(start).entries()) {
      said += solid(text.text);
      if (text.weight !== 600 || taken.has(text) || !wanted.startsWith(said)) break;
      const end = start + index + 1;
      if (said === wanted && !goesOn(text, texts[end])) return labelOf(texts.slice(start, end));
    }
  }
  return null;
}

/** The texts of a figure without its headline, which is its title and comes first. */
export function withoutHeadline(texts: readonly PublishedText[], title: string): PublishedText[] {
  let said = "";
  const end = texts.findIndex(({text}) => {
    said += solid(text);
    return !solid(title).startsWith(said);
  });
  return end === -1 ? [] : texts.slice(end);
}

/** Px between two boxes, where they are nearest. */
export function distanceOf(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  return Math.hypot(across, Math.max(0, a.top - b.bottom, b.top - a.bottom));
}

const solid = (text: string) => text.replaceAll(/\s/g, "");
