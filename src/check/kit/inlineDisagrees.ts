import type {KitRule} from "../rule.js";
import {readXml} from "../xml.js";
import {type FragmentPart, shownParts, wantedParts} from "./fragmentParts.js";
import type {Published} from "../published.js";
import {type Violation, violation} from "../subject.js";
import type {KitPicture, KitViolation} from "./kit.js";

/**
 * The fragment for the markup of a page draws what the file draws: the same name and description, and in the same order
 * the same shapes and texts, each in its place and paint, attribute by attribute; each line states its length where
 * Firefox reads it; and the fragment holds nothing else, no style sheet, class, id, link or comment among it.
 */
export const inlineDisagrees = {
  name: "inline-disagrees",
  group: "kit",
  severity: "error",
  guards: "The fragment for inlining draws what the file draws, element by element and attribute by attribute.",
  source: "House rule: one drawing in every form; strict CSP; HTML: an id is unique in its page",
  fix: "Render again; never edit a published file by hand.",
  check: ({pictures}) => pictures.flatMap(ofPicture)
} as const satisfies KitRule;

/** The most that is told of one fragment: where a shape is missing, all that follow are others. */
const mostFindings = 8;

const ofPicture = ({name, published, inline}: KitPicture): KitViolation[] =>
  inline ? differences(inline.text, published, name).map((each) => ({file: inline.file, ...each})) : [];

function differences(text: string, published: Published, name: string): Violation[] {
  const {root, error, extras, declaration} = readXml(text);
  if (!root || error !== null) return [violation("the fragment", error ?? "nothing", `the drawing of ${name}`)];
  const markup = [...extras, ...(declaration ? ["an XML declaration"] : [])];
  const [shown, wanted] = [shownParts(root), wantedParts(published.root)];
  const different = wanted.flatMap((part, index) => differencesIn(part, shown[index], shown, index));
  const more = shown.slice(wanted.length).map((part) => violation(placeOf(shown, part), `<${part.name}>`, "no more"));
  return [
    ...markup.map((extra) => violation("the fragment", extra, "nothing but the drawing")),
    ...different,
    ...more
  ].slice(0, mostFindings);
}

function differencesIn(
  wanted: FragmentPart,
  shown: FragmentPart | undefined,
  all: readonly FragmentPart[],
  index: number
) {
  if (!shown) return [{where: `element ${index + 1}`, found: "none", expected: `<${wanted.name}>`}];
  const where = placeOf(all, shown);
  if (shown.name !== wanted.name) return [{where, found: `<${shown.name}>`, expected: `<${wanted.name}>`}];
  const names = [...new Set([...Object.keys(wanted.attributes), ...Object.keys(shown.attributes)])];
  const attributes = names.flatMap((name) => {
    const [found, expected] = [shown.attributes[name], wanted.attributes[name]];
    if (found === expected) return [];
    return [{where: `${where} ${name}`, found: found ?? "none", expected: expected ?? "no such attribute"}];
  });
  const words = shown.text === wanted.text ? [] : [{where, found: `“${shown.text}”`, expected: `“${wanted.text}”`}];
  return [...attributes, ...words];
}

/** "<polygon> 3" is the third of its kind. */
function placeOf(all: readonly FragmentPart[], part: FragmentPart): string {
  const alike = all.filter(({name}) => name === part.name);
  return alike.length === 1 ? `<${part.name}>` : `<${part.name}> ${alike.indexOf(part) + 1}`;
}
