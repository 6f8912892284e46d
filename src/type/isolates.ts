/** Which way a text runs as a whole. */
export type Direction = "ltr" | "rtl";

// All blocks of Unicode whose letters run from right to left: also those that the font has no glyphs for.
const back = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const backLetter = new RegExp(`[${back}]`, "u");
const otherLetter = new RegExp(`(?![${back}])\\p{L}`, "u");

/** From a letter that runs from right to left to the last one before a letter that does not, and brackets that close after it. */
const backStretch = new RegExp(`([${back}](?:(?:(?![${back}])\\P{L})*[${back}])*)([)\\]]*)`, "gu");

const number = "[<>≤≥≈~±+−-]?\\p{Sc}?\\p{N}(?:[.,:/]?\\p{N})*%?(?:[–—−‑+×-]\\p{Sc}?\\p{N}(?:[.,:/]?\\p{N})*)*[%‰°]?";

/** To the last letter or number before a letter that runs from right to left. */
const words = `(?![${back}])\\p{L}(?:[^${back}]*(?![${back}])[\\p{L}\\p{N}%])?`;

/**
 * What the letters around it would turn: a number that has a sign or a dash, or words after it, such as its unit; and
 * brackets that close after it. "−4.5%", "2016–20", "30 seats".
 */
const ahead = new RegExp(`(?<![\\p{L}\\p{N}])(${number}(?:\\s+${words})?)([)\\]]*)`, "gu");

// U+2067, U+2066 and U+2069 of Unicode's bidirectional algorithm (UAX 9).
const [toTheLeft, toTheRight, isolateEnd] = ["\u2067", "\u2066", "\u2069"];

/** Whether a text has letters that run from right to left. */
export const hasBackLetters = (text: string): boolean => backLetter.test(text);

/** A text as it is typed: without the isolates that order it. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");

/** From right to left where most words do, and where as many do as do not, as the first of them does. */
export function directionOf(text: string): Direction {
  const ways = text.split(/\s+/u).flatMap((word): Direction[] => {
    return backLetter.test(word) ? ["rtl"] : otherLetter.test(word) ? ["ltr"] : [];
  });
  const turned = ways.filter((way) => way === "rtl").length;
  return 2 * turned > ways.length || (2 * turned === ways.length && ways[0] === "rtl") ? "rtl" : "ltr";
}

/**
 * A line as it stands in a file, whose texts all run from left to right: what has letters from right to left is put
 * between isolates, the whole line or each stretch of such letters, so that each painter orders it alike and nothing
 * beside it is turned. A line that is so already, and one without such letters, stays as it is.
 * @param direction of the paragraph that the line is of; default as its own words run
 */
export function isolated(line: string, direction?: Direction): string {
  if (!backLetter.test(line) || isIsolated(line)) return line;
  return ordered(line, direction ?? directionOf(line));
}

/** Whether a line has isolates, and just those that the press writes. */
export function isIsolated(line: string): boolean {
  const bare = withoutIsolates(line);
  return bare !== line && backLetter.test(bare) && (line === ordered(bare, "rtl") || line === ordered(bare, "ltr"));
}

function ordered(line: string, direction: Direction): string {
  if (direction === "rtl") return turned(line);
  return line.replace(backStretch, (_, stretch: string, closing: string) => {
    const end = endingsOf(stretch, closing);
    return turned(stretch + closing.slice(0, end)) + closing.slice(end);
  });
}

function turned(line: string): string {
  const kept = line.replace(ahead, (all: string, stretch: string, closing: string) => {
    if (/^[\p{N}\p{Sc}.,:/%‰°]*$/u.test(stretch)) return all;
    const end = endingsOf(stretch, closing);
    return toTheRight + stretch + closing.slice(0, end) + isolateEnd + closing.slice(end);
  });
  return toTheLeft + kept + isolateEnd;
}

/** How many of the brackets that close after a stretch were opened in it. */
function endingsOf(stretch: string, closing: string): number {
  const countOf = (pattern: RegExp) => stretch.match(pattern)?.length ?? 0;
  return Math.min(closing.length, Math.max(0, countOf(/[([]/g) - countOf(/[)\]]/g)));
}
