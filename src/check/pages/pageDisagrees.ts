import type {PageRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {partDifferences} from "./partDifferences.js";
import {nodesOf, type PageNode} from "./nodes.js";

/**
 * A page says what the story says: element by element, attribute by attribute and word by word it is what the notebook
 * makes of its figures, captions, tables, descriptions and embed codes among them.
 */
export const pageDisagrees = {
  name: "page-disagrees",
  group: "pages",
  severity: "error",
  guards:
    "Snippets, frames, sheets and what they load are what the story makes, word by word, and fonts glyph by glyph.",
  source: "House rule: one value in every form",
  fix: "Render the whole story: `--only` leaves its sheets as they were. Never edit a published file by hand.",
  check: (page) => {
    const {kind, text, made} = page;
    if (kind === "part") return partDifferences(page);
    if (made === null || text === made) return [];
    const [shown, wanted] = [nodesOf(text), nodesOf(made)];
    return told(differencesIn(shown, wanted, []));
  }
} as const satisfies PageRule;

/** The first difference that a reader sees, and how many more there are: a page that is out of date differs everywhere. */
function told(differences: readonly Violation[]): Violation[] {
  const first = differences.find(({where}) => !where.includes("head > ")) ?? differences[0];
  if (!first) return [];
  const more = differences.length - 1;
  return [more === 0 ? first : {...first, found: `${first.found}, and ${more} more that differ`}];
}

/** @param path the elements that the nodes are in, from outside */
function differencesIn(shown: readonly PageNode[], wanted: readonly PageNode[], path: readonly string[]): Violation[] {
  const length = Math.max(shown.length, wanted.length);
  for (let index = 0; index < length; index++) {
    const [found, expected] = [shown[index], wanted[index]];
    if (found?.name === expected?.name) continue;
    // What follows an element too many differs from all that should be there.
    const before = wanted.slice(0, index).flatMap((node, at) => differenceOf(shown[at] ?? node, node, path));
    return [...before, {where: placeIn(path), found: wordsOf(found), expected: wordsOf(expected)}];
  }
  return wanted.flatMap((node, index) => differenceOf(shown[index] ?? node, node, nthOf(path, wanted, index)));
}

function differenceOf(shown: PageNode, wanted: PageNode, path: readonly string[]): Violation[] {
  const names = [...new Set([...Object.keys(wanted.attributes), ...Object.keys(shown.attributes)])];
  const attributes = names.flatMap((name): Violation[] => {
    const [found, expected] = [shown.attributes[name], wanted.attributes[name]];
    if (found === expected) return [];
    const where = `${placeIn(path)}, ${name}`;
    return [{where, found: quoted(found), expected: expected === undefined ? "no such attribute" : quoted(expected)}];
  });
  const words =
    shown.text === wanted.text
      ? []
      : [{where: placeIn(path.slice(0, -1)), ...firstDifference(shown.text, wanted.text)}];
  return [...attributes, ...words, ...differencesIn(shown.children, wanted.children, path)];
}

/** The path of a node among its siblings: "td 2" is the second of its kind. */
function nthOf(path: readonly string[], siblings: readonly PageNode[], index: number): string[] {
  const name = siblings[index]?.name ?? "";
  const alike = siblings.filter((each) => each.name === name);
  if (alike.length === 1) return [...path, name];
  return [...path, `${name} ${siblings.slice(0, index + 1).filter((each) => each.name === name).length}`];
}

const placeIn = (path: readonly string[]) => path.slice(-3).join(" > ") || "the page";

const quoted = (value: string | undefined) => (value === undefined ? "none" : `“${value.slice(0, 160)}”`);

/** Two texts from a little before where they part. */
function firstDifference(found: string, expected: string) {
  let same = 0;
  while (same < found.length && found[same] === expected[same]) same++;
  const start = same > 40 ? same - 20 : 0;
  const part = (text: string) => `“${start > 0 ? "…" : ""}${text.slice(start, start + 120)}”`;
  return {found: part(found), expected: part(expected)};
}

function wordsOf(node: PageNode | undefined): string {
  if (!node) return "nothing";
  return node.name.startsWith("#") ? `“${node.text.slice(0, 120)}”` : `<${node.name}>`;
}
