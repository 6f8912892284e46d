const small = new Set(
  "a an the all of in to for from by on at and or that which is are was were it its their".split(" ")
);

/** The words that say what a text is about, without the endings of number and possession. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];
  return words
    .map((word) => word.replace(/[’']s$/, ""))
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?<=..)s$/, ""));
}
