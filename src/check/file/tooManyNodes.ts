import type {Check} from "../subject.js";
import {descendants} from "../xml.js";

/** Elements; more make a page slow that shows several charts. */
const mostElements = 2_000;

/** A file has at most 2,000 elements. */
export const tooManyNodes: Check = ({published}) => {
  const count = published ? descendants(published.root).length : 0;
  if (count <= mostElements) return [];
  return [{rule: "too-many-nodes", where: "the file", found: `${count} elements`, expected: `at most ${mostElements}`}];
};
