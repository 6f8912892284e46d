import type {Check} from "../subject.js";

/** Bytes of UTF-8 (what a page can carry several of). */
const mostBytes = 40_000;

/** A file has at most 40,000 bytes. */
export const tooLarge: Check = ({text}) => {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= mostBytes) return [];
  return [{rule: "too-large", where: "the file", found: `${bytes} bytes`, expected: `at most ${mostBytes}`}];
};
