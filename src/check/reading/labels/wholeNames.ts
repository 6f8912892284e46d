import type {PlainText} from "../../../facts/evidence/record.js";
import {apart, type Box} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {bare} from "./labels.js";
import {isNearer, type Part} from "../parts.js";
import type {ReadFile} from "../readFile.js";

/** Where the names of wholes stand that are drawn beside others: nearer to their own shapes than to those of the others. */
export function wholeNames(parts: readonly Part[], file: ReadFile): Violation[] {
  const named = parts.flatMap(({fact, box}) => {
    const found = file.facts.find(fact);
    return found?.kind === "number" && found.wholeName !== null ? [{name: found.wholeName, box}] : [];
  });
  const names = [...new Set(named.map(({name}) => name))];
  return names.flatMap((name) => {
    // A line of a longer name may be the same.
    if (names.some((other) => other !== name && bare(other).includes(bare(name)))) return [];
    const [own, others] = [named.filter((each) => each.name === name), named.filter((each) => each.name !== name)];
    return headingsOf(name, file).flatMap((lines): Violation[] => {
      const [first] = lines;
      const distance = distanceTo(lines, boxesOf(own));
      // A heading may stand little nearer to what is over it than to its own.
      const other = others.find(
        ({box}) =>
          isNearer(distanceTo(lines, [box]), distance / 2) ||
          (isOver(lines, [box]) && !isOver(lines, boxesOf(own)) && isNearer(distanceTo(lines, [box]), distance))
      );
      if (!first || !other) return [];
      const found = `nearer to the shapes of ${other.name}`;
      return [{where: textPlace(first), found, expected: `at the shapes of ${name}, ${rounded(distance)} px away`}];
    });
  });
}

const boxesOf = (parts: readonly {readonly box: Box}[]) => parts.map(({box}) => box);

/** Whether some lines stand over or under shapes: in one column with them, and beside none that is in another. */
const isOver = (lines: readonly PublishedText[], boxes: readonly Box[]) =>
  lines.some(({box: line}) => boxes.some((box) => line.left < box.right && line.right > box.left));

const distanceTo = (lines: readonly PublishedText[], boxes: readonly Box[]) =>
  Math.min(...lines.flatMap((line) => boxes.map((box) => apart(line.box, box))));

const beside: readonly PlainText[] = ["heading", "annotation", "legend"];

/** The lines, one after the other, that are a name and nothing else. */
function headingsOf(name: string, {textRuns}: ReadFile): PublishedText[][] {
  const wanted = bare(name);
  return textRuns.flatMap(({role, texts}) => {
    const mayName = typeof role === "string" ? beside.includes(role) : "label" in role;
    if (!mayName) return [];
    return texts.flatMap((_, start) => {
      let words = "";
      for (let end = start; end < texts.length && words.length < wanted.length; end++) {
        words += bare(texts[end]?.text ?? "");
        if (words === wanted) return [texts.slice(start, end + 1)];
      }
      return [];
    });
  });
}
