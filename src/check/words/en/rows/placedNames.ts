import {namesInOrder} from "../../namesIn.js";

/** A name in a text, with its place. */
export interface PlacedName {
  readonly name: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The names that a text holds, in its order. */
export const placedNames = (text: string, names: readonly string[]): PlacedName[] =>
  namesInOrder(text, names).map(({named: {name}, start, end}) => ({name, start, end}));

/** The same, without their places, of names that have letters: years are rows, too, "2024 was warmer than 2023". */
export const wordNames = (text: string, names: readonly string[]): string[] =>
  placedNames(text, names.filter((name) => /\p{L}/u.test(name))).map(({name}) => name); // prettier-ignore

/** True for names of a text that stand in one list: "Osta, Marn and Vell". */
export const areListed = (found: readonly PlacedName[], text: string): boolean =>
  found
    .slice(1)
    .every(({start}, index) => /^(?:,?\sand\s|,\s)(?:the\s)?$/iu.test(text.slice(found[index]?.end ?? 0, start)));
