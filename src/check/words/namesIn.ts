import {remembered} from "../remembered.js";
import {demonymsOf} from "./en/demonyms.js";
import {partNames} from "./en/partNames.js";

/** A name in a text. */
interface NameAt<N> {
  readonly named: N;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The names that a text holds, in capitals or not and as words of their own, without those that are a part of another: "York" in "New York". */
export function namesIn<N extends {readonly name: string}>(text: string, names: readonly N[]): NameAt<N>[] {
  const [words, all] = [text.toLowerCase(), names.map(({name}) => name)];
  const found = names.flatMap((named) =>
    [named.name, ...partNames(named.name, all)].flatMap((name) =>
      placesOf(name, words).map((place) => ({named, ...place}))
    )
  );
  const holds = (other: NameAt<N>, one: NameAt<N>) =>
    other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  return found.filter((one) => !found.some((other) => holds(other, one)));
}

/** The same of bare names, in the order in which the text has them. */
export const namesInOrder = (text: string, names: readonly string[]): NameAt<{readonly name: string}>[] =>
  namesIn(
    text,
    names.map((name) => ({name}))
  ).toSorted((one, other) => one.start - other.start);

/** Whether a text has a name, in capitals or not, as words of its own; or the word for the people of a place, "Berliners". */
export const hasName = (text: string, name: string): boolean => placesOf(name, text.toLowerCase()).length > 0;

const demonyms = remembered(demonymsOf, 1000);

const noLetter = /^(?![\p{L}\p{N}]|-\p{L})/u;

/** Where a name stands in the words of a text, which are in lower case, as words of its own. */
function placesOf(name: string, words: string): {readonly start: number; readonly end: number}[] {
  return [{stem: name.toLowerCase(), ending: noLetter}, ...demonyms(name)].flatMap(({stem, ending}) =>
    startsOf(stem, words).flatMap((start) => {
      const rest = words.slice(start + stem.length);
      const [own] = ending.exec(rest) ?? [];
      const isApart = own !== undefined && !/(?:[\p{L}\p{N}]|\p{L}-)$/u.test(words.slice(0, start));
      return isApart ? [{start, end: start + stem.length + own.length}] : [];
    })
  );
}

function startsOf(stem: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) starts.push(at);
  return starts;
}
