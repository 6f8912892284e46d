import {columnOf} from "../facts.js";
import {asPattern} from "../../words/asPattern.js";
import {apart, type Box, overlap} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {apartFrom, isInBand, type Part} from "../parts.js";
import type {ReadFile} from "../readFile.js";
import {labelOf} from "../roles.js";
import {bare, type Label} from "./labels.js";
import {printsRounded} from "./tickText.js";

/** Px between a length and a number that is read as its own. */
const reach = 16;

/** Px over the first of several numbers in which a heading of theirs stands. */
const headingReach = 40;

/** A number with the signs of its unit and no words, which is no year, no rank and no change. */
const number = /^[~≈≥≤<>−-]?\s?[$€£¥]?\s?(?!(?:1[5-9]|20)\d\d$)[\d.,\u00a0\u202f]*\d\s?(?:k|m|bn|tn)?\s?[%€$£¥°]?$/i;

/**
 * A number that stands alone at a length, and of which no shape of the file is the measure: another column’s, or one that a
 * notebook made. It is read as the number of that length, unless a text says what it is.
 */
export function numbersOfNoShape(labels: readonly Label[], parts: readonly Part[], file: ReadFile): Violation[] {
  const sized = new Set(
    file.shown.flatMap(({measure: {by}, facts}) =>
      by === "length" || by === "share" || by === "count" ? facts.flat() : []
    )
  );
  const lengths = parts.filter(({fact}) => sized.has(fact));
  const drawn = new Set(parts.map(({fact}) => fact));
  const names = new Set(Object.values(file.reading.scales).flatMap(({domain}) => domain.map(String)));
  return labels.flatMap(({facts, texts}): Violation[] => {
    const [text] = texts;
    const words = texts.map((each) => each.text).join(" ");
    if (!text || !number.test(words) || names.has(words) || facts.some((fact) => drawn.has(fact))) return [];
    const own = ownLength(text, lengths);
    if (!own || isSaid(facts, own.fact, labels, file) || printsNumberOf(words, own, lengths, file)) return [];
    const value = file.facts.find(own.fact);
    if (value?.kind !== "number" || isOfOtherUnit(facts, words, own.fact, file)) return [];
    return [
      {
        where: textPlace(text),
        found: `${words}, at the shape of ${own.fact}`,
        expected: `its number, ${value.value}, or words that say what ${words} is`
      }
    ];
  });
}

/** The length that a text stands at. */
function ownLength(text: PublishedText, lengths: readonly Part[]): Part | undefined {
  const near = lengths.filter(
    (part) => apartFrom(part, text.box) <= reach && (!part.band || isInBand(text.box, part.band))
  );
  return near.toSorted((a, b) => apartFrom(a, text.box) - apartFrom(b, text.box))[0];
}

/** Whether a text prints the number of a length, its share of all lengths, or what those of its row come to. */
function printsNumberOf(words: string, own: Part, lengths: readonly Part[], {facts}: ReadFile): boolean {
  const valueOf = (part: Part) => {
    const fact = facts.find(part.fact);
    return fact?.kind === "number" ? fact.value : 0;
  };
  const sum = (parts: readonly Part[]) =>
    [...new Map(parts.map((part) => [part.fact, valueOf(part)])).values()].reduce((all, value) => all + value, 0);
  const row = sum(
    lengths.filter(({band}) => band !== null && band.from === own.band?.from && band.along === own.band.along)
  );
  const value = valueOf(own);
  const shares = words.includes("%") ? [100 * value, (100 * value) / sum(lengths), (100 * value) / row] : [];
  return [value, row, ...shares].some((each) => printsRounded(words, each));
}

/** Whether texts say of which column a label is and of which a length, or a heading stands over the label. */
function isSaid([fact = ""]: readonly string[], length: string, labels: readonly Label[], file: ReadFile): boolean {
  const plain = file.textRuns.filter(({role}) => labelOf(role) === null).flatMap(({texts}) => texts);
  const words = plain.map(({text}) => text).join(" ");
  if ([fact, length].every((each) => isNamed(columnOf(each), words, file))) return true;
  const column = columnOf(fact);
  const alike = labels.filter((label) => label.facts[0]?.startsWith(`${column}/`)).flatMap(({texts}) => texts);
  return plain.some(({text, box}) => /\p{L}/u.test(text) && alike.length > 1 && isOver(box, alike));
}

function isNamed(column: string, words: string, {facts: {columns}}: ReadFile): boolean {
  const name = column.slice(column.lastIndexOf("/") + 1);
  return [name, columns.get(column)?.label ?? name].some((each) =>
    new RegExp(`(?<!\\p{L})${asPattern(each)}(?!\\p{L})`, "iu").test(words)
  );
}

function isOver(heading: Box, texts: readonly PublishedText[]): boolean {
  const top = texts.toSorted((a, b) => a.box.top - b.box.top)[0]?.box;
  if (!top || heading.bottom > top.top + 1 || top.top - heading.bottom > headingReach) return false;
  // What stands over all of them is a heading of theirs; what stands over one only may be any text.
  return texts.every(({box}) => overlap({...heading, top: box.top, bottom: box.bottom}, box) || apart(box, top) === 0);
}

/** Whether a label prints the unit of its own column, which is another than that of a length. */
function isOfOtherUnit(facts: readonly string[], words: string, length: string, {facts: {columns}}: ReadFile): boolean {
  const unitOf = (address: string) => columns.get(columnOf(address))?.unit;
  const [own, other] = [unitOf(facts[0] ?? ""), unitOf(length)];
  const sign = /[%€$£¥°]/.test(words);
  return sign && own !== undefined && other !== undefined && bare(JSON.stringify(own)) !== bare(JSON.stringify(other));
}
