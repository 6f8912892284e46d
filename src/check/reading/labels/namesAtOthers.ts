import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {namesInOrder} from "../../words/namesIn.js";
import {isNearer, type Part} from "../parts.js";
import type {ReadFile} from "../readFile.js";
import {endsElsewhere} from "./endsElsewhere.js";
import {freeTexts} from "./freeTexts.js";
import {leastTo, nearestTo, type NumberMark, numberMarks} from "./numberMarks.js";

/** Px from a text that begins with a name to the mark of another that it is read with, and how many times as far its own is. */
const [near, farther] = [20, 3];

/**
 * Words among the marks that are, or begin with, the name of a series or a row and stand at the mark of another; and words for
 * the highest or the lowest number that stand at one that is not.
 */
export function namesAtOthers(parts: readonly Part[], file: ReadFile): Violation[] {
  const texts = freeTexts(file);
  if (texts.length === 0) return [];
  const marks = numberMarks(parts, file);
  const names = [...new Set(marks.flatMap((mark) => mark.names))];
  return texts.flatMap((text) => {
    const words = text.text.toLowerCase();
    // Of thousands of names few stand in a text.
    const [first] = namesInOrder(
      text.text,
      names.filter((name) => words.includes(name.toLowerCase()))
    );
    const own = first === undefined ? null : first.named.name;
    const other = own === null || first?.start !== 0 ? null : atOther(text, own, marks);
    return other ? [other] : endsElsewhere(text, own, marks);
  });
}

function atOther(text: PublishedText, own: string, marks: readonly NumberMark[]): Violation | null {
  const isOwn = ({names}: NumberMark) => names.includes(own);
  const distance = leastTo(text, marks.filter(isOwn));
  const other = nearestTo(
    text,
    marks.filter((mark) => !isOwn(mark))
  );
  if (!other) return null;
  const isAlone = text.text === own;
  const isAtOther = isAlone
    ? isNearer(other.distance, distance)
    : other.distance <= near && distance > Math.max(30, farther * other.distance);
  if (!isAtOther) return null;
  const found = `${rounded(other.distance)} px from ${other.mark.part.fact}`;
  return {where: textPlace(text), found, expected: `nearer to what is drawn of ${own}, ${rounded(distance)} px away`};
}
