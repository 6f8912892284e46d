/** A name in a text. */
interface NameAt<N> {
  readonly named: N;
  /** UTF-16 offset of its first letter. */
  readonly start: number;
}

/** The names that a text holds, in capitals or not and as words of their own, without those that are a part of another: "York" in "New York". */
export function namesIn<N extends {readonly name: string}>(text: string, names: readonly N[]): NameAt<N>[] {
  const found = names.flatMap((named) => placesOf(named.name, text).map((start) => ({named, start})));
  const endOf = ({named, start}: NameAt<N>) => start + named.name.length;
  const holds = (other: NameAt<N>, one: NameAt<N>) =>
    other.start <= one.start && endOf(one) <= endOf(other) && other.named.name.length > one.named.name.length;
  return found.filter((one) => !found.some((other) => holds(other, one)));
}

/** The same of bare names, in the order in which the text has them. */
export const namesInOrder = (text: string, names: readonly string[]): NameAt<{readonly name: string}>[] =>
  namesIn(
    text,
    names.map((name) => ({name}))
  ).toSorted((one, other) => one.start - other.start);

/** Whether a text has a name, in capitals or not, as words of its own. */
export const hasName = (text: string, name: string): boolean => placesOf(name, text).length > 0;

/** Where a name stands in a text, in capitals or not, as words of its own. */
function placesOf(name: string, text: string): number[] {
  const [words, wanted] = [text.toLowerCase(), name.toLowerCase()];
  const places: number[] = [];
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const isApart =
      !/(?:[\p{L}\p{N}]|\p{L}-)$/u.test(words.slice(0, at)) &&
      !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(words.slice(at + wanted.length));
    if (isApart) places.push(at);
  }
  return places;
}
