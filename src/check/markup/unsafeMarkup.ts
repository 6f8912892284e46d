import type {FileRule} from "../rule.js";
import {embeddedFaces} from "../embeddedFaces.js";
import {type Violation, violation} from "../subject.js";
import {withoutIsolates} from "../turned/runs.js";
import {turnFaults} from "../turned/turnFaults.js";
import {descendants, readXml, type XmlElement} from "../xml.js";
import {allowList} from "./allowList.js";

/**
 * Nothing in the file runs, loads, leads away or deceives: only the elements, attributes and values of the allow-list,
 * fonts in data URLs and nothing else in the one style sheet, no DOCTYPE, instruction, comment or CDATA section, and no
 * character that controls a terminal, turns text round or cannot be seen. A drawn text that has letters from right to left
 * has them in isolates (UAX 9), and each of its numbers is seen as it is read.
 */
export const unsafeMarkup = {
  name: "unsafe-markup",
  group: "file",
  severity: "error",
  guards: "The file holds only the elements and attributes of a still picture: nothing runs, loads or leads away.",
  source: "W3C SVG security; allow-lists of svg-sanitize, DOMPurify and AMP; Unicode UAX 9 and TR 36",
  fix: "Render again; if a text carried it, take the control character out of the notebook.",
  check: ({text, published}) => {
    const {extras, error, ...xml} = published?.xml ?? readXml(text);
    const root = published?.root ?? xml.root;
    if (!root || error !== null) return [...characterFindings([text]), ...rawFindings(text)];
    // Isolates may stand in the words of the drawing only, which are looked at one by one.
    const characters = characterFindings([withoutIsolates(text), ...stringsOf(root)]);
    const markup = extras.map((extra) => violation("the file", extra, "nothing but elements"));
    return [...characters, ...turnFindings(root), ...markup, ...elementFindings(root), ...styleFindings(root)];
  }
} as const satisfies FileRule;

/** What a file that no parser can read may still make a browser do. */
const active =
  /<\s*(script|foreignObject|iframe|object|embed|image|use|a|animate\w*|set|handler)\b|\son\w+\s*=|javascript:|<!DOCTYPE|<!ENTITY/gi;

function rawFindings(text: string): Violation[] {
  return [...new Set(text.match(active))].map((match) => violation("the file", match.trim(), "a still picture"));
}

// Controls but LF, what Unicode calls format characters (bidi marks, embeddings and overrides among them) but the two joiners that scripts need, tags, and the end-of-line separators.
const deceiving = /[\p{Cc}\p{Cf}\u{2028}\u{2029}]/gu;
const harmless = new Set(["\n", "\u{200c}", "\u{200d}"]);

function characterFindings(strings: readonly string[]): Violation[] {
  const found = strings.flatMap((string) => string.match(deceiving) ?? []).filter((one) => !harmless.has(one));
  return [...new Set(found)].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return violation("the file", `invisible character U+${code}`, "only characters that can be seen");
  });
}

function stringsOf(root: XmlElement): string[] {
  return descendants(root).flatMap(({name, text, attributes}) => {
    return [drawnWords.has(name) ? withoutIsolates(text) : text, ...Object.values(attributes)];
  });
}

const drawnWords = new Set(["text", "tspan"]);

function turnFindings(root: XmlElement): Violation[] {
  return descendants(root).flatMap(({name, text}) => {
    if (!drawnWords.has(name)) return [];
    const where = `“${shortened(withoutIsolates(text))}”`;
    return turnFaults(text).map(({found, expected}) => violation(where, found, expected));
  });
}

function elementFindings(root: XmlElement): Violation[] {
  const unknown = allowList.has(root.name) ? [] : [violation("the root", `<${root.name}>`, "<svg>")];
  return [...unknown, ...descendants(root).flatMap(contentFindings)];
}

function contentFindings({name, attributes, children, text}: XmlElement): Violation[] {
  const allowed = allowList.get(name);
  if (!allowed) return [];
  const where = `<${name}>`;
  const elements = children
    .filter((child) => !allowed.elements.includes(child.name))
    .map((child) => violation(where, `<${child.name}> in it`, allowed.elements.join(", ") || "no element in it"));
  const frames = children
    .filter((child) => child.name === "svg" && !isClip(child))
    .map((child) =>
      violation(where, `<${child.name}> in it`, "an svg with a width and a height that cuts off its shapes")
    );
  const marked = Object.entries(attributes).flatMap(([key, value]) => {
    const pattern = Object.hasOwn(allowed.attributes, key) ? allowed.attributes[key] : undefined;
    // Ids have a rule of their own.
    if (key === "id") return [];
    if (!pattern) return [violation(where, `${key}="${shortened(value)}"`, "no such attribute")];
    return pattern.test(value)
      ? []
      : [violation(where, `${key}="${shortened(value)}"`, `a value like ${pattern.source}`)];
  });
  const loose =
    allowed.text || text.trim() === "" ? [] : [violation(where, `“${shortened(text.trim())}”`, "no text in it")];
  return [...elements, ...frames, ...marked, ...loose];
}

/** An svg in the drawing cuts off what is beyond its edges, and so has edges and something in it. */
const isClip = ({attributes: {width, height}, children}: XmlElement) =>
  width !== undefined && height !== undefined && children.length > 0;

function styleFindings(root: XmlElement): Violation[] {
  const sheets = descendants(root).filter(({name}) => name === "style");
  const several = sheets.length > 1 ? [violation("<style>", `${sheets.length} style sheets`, "one")] : [];
  const rests = sheets.map(({text}) => embeddedFaces(text).rest).filter((rest) => rest !== "");
  const fonts = "@font-face rules with WOFF2 data";
  return [...several, ...rests.map((rest) => violation("<style>", shortened(rest), `nothing but ${fonts}`))];
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
