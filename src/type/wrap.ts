import {measure, type TextStyle} from "./font.js";
import {directionOf, hasBackLetters, isolated} from "./isolates.js";
import {language} from "../words/language.js";
import {wordRow, type WordRow} from "./wordRow.js";

/** How lines are filled. */
export interface WrapOptions {
  /** Evens out the line lengths, for headlines; default false: lines are filled, and only a short last line avoided. */
  readonly balance?: boolean;
}

/**
 * Breaks text into lines no wider than **width** px, at spaces; a word that is wider still is broken inside, after a
 * hyphen or slash if it has one. Words that belong together, such as "more than 30%", stay on one line where that is wide
 * enough. The last line keeps at least two words where the same number of lines allows it and the line before is not left
 * shorter than the lone word; and a third of the longest, where somewhat shorter lines come to the same number.
 */
export function wrap(text: string, style: TextStyle, width: number, options: WrapOptions = {}): string[] {
  if (!hasBackLetters(text)) return linesIn(text, style, width, options);
  // Which way a line runs, the whole text says, and not the words that come to stand on it.
  const direction = style.direction ?? directionOf(text);
  return linesIn(text, {...style, direction}, width, options).map((line) => isolated(line, direction));
}

function linesIn(text: string, style: TextStyle, width: number, {balance = false}: WrapOptions): string[] {
  const words = wordsOf(text);
  const lines = fill(words, style, width);
  if (lines.length < 2) return lines;
  const finished = (candidate: string[]) => accompany(candidate, words, style, width);
  const filled = finished(lines);
  const keepsBonds = (candidate: string[]) => partsBonds(filled) || !partsBonds(candidate);
  if (balance) {
    const others = [...narrower(words, style, width, lines)].map(finished).filter(keepsBonds);
    const joined = [filled, ...others].map((candidate) => joinLone(candidate, style)).filter(keepsBonds);
    return leastBy([filled, ...others, ...joined], (candidate) => unevenness(candidate, style));
  }
  const isUneven = (candidate: readonly string[]) => endsShort(candidate, style) || hasStub(candidate, style);
  if (!isUneven(filled)) return filled;
  for (const candidate of narrower(words, style, width, lines)) {
    const longer = finished(candidate);
    if (!isUneven(longer) && keepsBonds(longer)) return longer;
  }
  return filled;
}

/** Whether the line before the last is shorter than a third of that before it: a word that was brought down left it so. */
function hasStub(lines: readonly string[], style: TextStyle): boolean {
  const [before = "", stub = ""] = lines.slice(-3);
  return lines.length > 2 && measure(stub, style) * 3 < measure(before, style);
}

/** Whether the last line is shorter than a third of the longest. */
function endsShort(lines: readonly string[], style: TextStyle): boolean {
  return measure(lines.at(-1) ?? "", style) * 3 < widestLine(lines, style);
}

/** The words of a text: what stands between its spaces. */
export function wordsOf(text: string): string[] {
  return text.split(/[ \n\t]+/).filter((word) => word !== "");
}

/** The narrowest width, in px, that sets the text without breaking a word. */
export function widestWord(text: string, style: TextStyle): number {
  return Math.max(0, ...wordsOf(text).map((word) => measure(word, style)));
}

/** The width of the widest of some lines, in px. */
export function widestLine(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => measure(line, style)));
}

function fill(words: readonly string[], style: TextStyle, width: number): string[] {
  const row = wordRow(words, style);
  if (words.some((_, index) => row.widthOf(index, index) > width)) {
    const pieces = words.flatMap((word) => breakWord(word, style, width));
    return linesOf(pieces, wordRow(pieces, style), width);
  }
  return linesOf(words, row, width);
}

function linesOf(words: readonly string[], {widthOf, lineOf}: WordRow, width: number): string[] {
  const lines: string[] = [];
  let first = 0;
  for (let index = 1; index < words.length; index += 1) {
    if (widthOf(first, index) <= width) continue;
    const start = boundFrom(words, index);
    // What is wider than a line by itself must be parted somewhere.
    const next = start > first && widthOf(start, index) <= width ? start : index;
    lines.push(lineOf(first, next - 1));
    first = next;
  }
  if (words.length > 0) lines.push(lineOf(first, words.length - 1));
  return lines;
}

/** Whether a line ends between words that belong together. */
export function partsBonds(lines: readonly string[]): boolean {
  return lines.slice(1).some((line, index) => {
    const [before, after] = [wordsOf(lines[index] ?? "").at(-1) ?? "", wordsOf(line)[0] ?? ""];
    return language.isBound(before, after);
  });
}

/** Where the words begin that a word belongs together with. */
function boundFrom(words: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && language.isBound(words[start - 1] ?? "", words[start] ?? "")) start -= 1;
  return start;
}

// Narrowing the measure step by step keeps the greedy fill, and so the reading order, and only moves words down.
function* narrower(
  words: readonly string[],
  style: TextStyle,
  width: number,
  lines: readonly string[]
): Generator<string[]> {
  const least = words.reduce((widest, word) => Math.max(widest, measure(word, style)), width / 2);
  let longest = widestLine(lines, style);
  for (let measured = width - 4; measured >= least; measured -= 4) {
    // Lines that fit into this measure too would be filled alike.
    if (measured >= longest) continue;
    const candidate = fill(words, style, measured);
    if (candidate.length > lines.length) return;
    yield candidate;
    longest = widestLine(candidate, style);
  }
}

/** The lines with the word before a lone last one brought down to it, where the two fit and enough is left above. */
function accompany(lines: string[], words: readonly string[], style: TextStyle, width: number): string[] {
  const last = words.at(-1) ?? "";
  const companion = words.slice(boundFrom(words, Math.max(0, words.length - 2)), -1).join(" ");
  const [before = "", end = ""] = lines.slice(-2);
  if (end !== last || !before.endsWith(` ${companion}`)) return lines;
  const [lead, pair] = [before.slice(0, -companion.length - 1), `${companion} ${last}`];
  if (measure(pair, style) > width || measure(lead, style) < measure(last, style)) return lines;
  return [...lines.slice(0, -2), lead, pair];
}

/** The lines with the last word of the one before brought down to each that is a word alone, where that makes none wider. */
function joinLone(lines: readonly string[], style: TextStyle): string[] {
  const widest = widestLine(lines, style);
  const joined = [...lines];
  for (const [index, line] of lines.entries()) {
    const [, lead = "", companion = ""] = /^(.+) (\S+)$/.exec(joined[index - 1] ?? "") ?? [];
    if (lead === "" || line.includes(" ") || measure(`${companion} ${line}`, style) > widest) continue;
    joined.splice(index - 1, 2, lead, `${companion} ${line}`);
  }
  return joined;
}

/** How far the lines differ in length, as a part of the longest; a break after punctuation makes up for much of it. */
function unevenness(lines: readonly string[], style: TextStyle): number {
  const lengths = lines.map((line) => measure(line, style));
  const longest = Math.max(...lengths);
  const breaks = lines.slice(0, -1).filter((line) => /[,:;.–—]$/.test(line)).length;
  return (longest - Math.min(...lengths)) / longest - 0.4 * (breaks / Math.max(1, lines.length - 1));
}

function leastBy(candidates: readonly string[][], cost: (lines: readonly string[]) => number): string[] {
  return candidates.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
}

function breakWord(word: string, style: TextStyle, width: number): string[] {
  if (measure(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const part of word.split(/(?<=[-–—/])/u)) {
    for (const unit of measure(part, style) <= width ? [part] : (part.match(/\P{M}\p{M}*/gu) ?? [part])) {
      if (piece !== "" && measure(piece + unit, style) > width) {
        pieces.push(piece);
        piece = "";
      }
      piece += unit;
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}
