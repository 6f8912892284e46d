import {pathParts} from "../pathParts.js";
import type {Check} from "../subject.js";
import {descendants, type XmlElement} from "../xml.js";

/** Elements; more make a page slow that shows several charts. */
const mostElements = 2_000;

/** A file has at most 2,000 elements, each dot of a path counted as one: in a fragment for inlining it is one. */
export const tooManyNodes: Check = ({published}) => {
  const elements = published ? descendants(published.root) : [];
  const count = elements.reduce((sum, element) => sum + nodesOf(element), 0);
  if (count <= mostElements) return [];
  return [{rule: "too-many-nodes", where: "the file", found: `${count} elements`, expected: `at most ${mostElements}`}];
};

function nodesOf({name, attributes}: XmlElement): number {
  return name === "path" ? Math.max(1, pathParts(attributes["d"] ?? "").points.length) : 1;
}
