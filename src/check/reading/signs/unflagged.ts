import {flagNames} from "../../../facts/table/column.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {flagWords as flagSaid} from "../../words/en/flagWords.js";
import {isHollow} from "../paint/hollow.js";
import {type Label, prints} from "../labels/labels.js";
import type {ReadFile} from "../readFile.js";

/** The words and the signs of a number that may still change, was not counted or is yet to come. */
const flagWords = new RegExp(`(?<!\\p{L})(?:${flagNames.join("|")}|[pef])(?!\\p{L})`, "u");

/** A label that prints a flagged number says its flag, unless its mark does, and a note says how. */
export function unflagged({facts, texts}: Label, file: ReadFile): Violation[] {
  const words = texts.map(({text}) => text).join(" ");
  const [first] = texts;
  if (!first || flagWords.test(words) || isUnder(texts, file)) return [];
  return facts.flatMap((address): Violation[] => {
    const fact = file.facts.find(address);
    if (fact?.kind !== "number" || !fact.flagged || !prints(words, fact) || isMarked(address, file)) return [];
    const expected = `the flag of ${address}: ${flagNames.join(", ")}, or a hollow, dashed or hatched mark`;
    return [{where: textPlace(first), found: words, expected}];
  });
}

/** What is drawn of a table and may still change, was not counted or is yet to come, is called so somewhere in the drawing. */
export function flagsUnsaid({shown, facts, texts}: ReadFile): Violation[] {
  const words = texts.map(({text}) => text).join(" ");
  const drawn = new Set(shown.flatMap((each) => each.facts.flat()));
  return flagNames.flatMap((flag): Violation[] => {
    const flagged = [...facts.columns].flatMap(([column, record]) =>
      (record[flag] ?? []).map((row) => `${column}/${row}`).filter((address) => drawn.has(address))
    );
    const [first] = flagged;
    if (first === undefined || flagSaid[flag].test(words)) return [];
    return [
      {where: "texts", found: `no word that ${first} is ${flag}`, expected: `the word ${flag} in a label or a key`}
    ];
  });
}

/** How far the words of a flag stand under their number at the most: px, or a part of the size of its type where that is more. */
const reach = {px: 6, part: 0.4} as const;

/** Whether a flag stands in a line of its own right under a label. */
function isUnder(texts: Label["texts"], {textRuns}: ReadFile): boolean {
  const notes = textRuns.flatMap((run) => (run.role === "annotation" ? run.texts : []));
  return notes.some(
    ({text, box}) =>
      flagWords.test(text) &&
      texts.some(
        ({box: own, size}) =>
          Math.abs(box.top - own.bottom) <= Math.max(reach.px, reach.part * size) &&
          box.left < own.right + reach.px &&
          own.left < box.right + reach.px
      )
  );
}

/** Whether the mark of a number shows its flag, and a text by the marks says what that look means. */
function isMarked(address: string, {runs, shown, textRuns, published}: ReadFile): boolean {
  const isSaid = textRuns.some(
    ({role, texts}) =>
      (role === "annotation" || role === "legend" || role === "note") &&
      texts.some(({text}) => flagWords.test(text.toLowerCase()))
  );
  if (!isSaid) return false;
  const isHatched = runs.some(({role}) => "furniture" in role && role.furniture === "hatch");
  return shown.some(({run, facts, measure}) =>
    run.shapes.some((shape, index) => {
      if (!facts[index]?.includes(address)) return false;
      const isOpen = shape.name !== "line" && shape.stretches.length === 0 && isHollow(shape, published.paper);
      return isOpen || shape.dashes !== null || isHatched || measure.by === "colour";
    })
  );
}
