import type {FileRule} from "../rule.js";
import {type Violation, violation} from "../subject.js";
import {readXml, type XmlElement} from "../xml.js";

let loading: Promise<(markup: string) => DocumentFragment> | undefined;

/**
 * DOMPurify’s default profile, which is what a content system runs over markup that is pasted into it, leaves every
 * element, attribute and word of the file as it is; only the style sheet with the font may go.
 */
export const sanitiserChanges = {
  name: "sanitiser-changes",
  group: "file",
  severity: "error",
  guards: "A sanitiser leaves the picture as it is; only the embedded font may go.",
  source: "DOMPurify, default profile",
  fix: "Render again; if it stays, the text holds something that a sanitiser takes for markup.",
  check: async ({text, published}) => {
    if (!published) return [];
    const sanitise = await (loading ??= load());
    const markup = eachShapeOnce(withoutBytes(text.replace(/^<\?xml[^>]*\?>\s*/, "")));
    const written = readXml(markup).root ?? published.root;
    const kept = sanitise(markup);
    const [root, ...others] = Array.from(kept.children);
    if (!root) return [violation("the file", "dropped whole", "left as it is")];
    const beside = others.map(({nodeName}) => violation("the file", `<${nodeName}> beside the picture`, "one picture"));
    return [...differences(written, root), ...beside];
  }
} as const satisfies FileRule;

/** Leaves out the bytes of fonts and pictures: no letter that they are written in could be taken for markup. */
const withoutBytes = (markup: string) => markup.replace(/(?<=;base64,)[A-Za-z\d+/]+=*/g, "");

/**
 * Leaves out a shape that differs from an earlier one in nothing but numbers. DOMPurify judges each element by its name
 * and its attributes, and all numbers alike; a thousand dots would only cost a second.
 */
function eachShapeOnce(markup: string): string {
  const seen = new Set<string>();
  return markup.replace(/<(?:rect|circle|line|path) [^<>]*\/>\n?/g, (shape) => {
    const kind = shape.replace(/\d+(\.\d+)?/g, "0");
    if (seen.has(kind)) return "";
    seen.add(kind);
    return shape;
  });
}

async function load(): Promise<(markup: string) => DocumentFragment> {
  const [{default: createDOMPurify}, {JSDOM}] = await Promise.all([import("dompurify"), import("jsdom")]);
  const purify = createDOMPurify(new JSDOM("").window);
  return (markup) => purify.sanitize(markup, {RETURN_DOM_FRAGMENT: true});
}

function differences(written: XmlElement, kept: Element): Violation[] {
  const where = `<${written.name}>`;
  if (kept.nodeName !== written.name) return [violation(where, `<${kept.nodeName}>`, where)];
  return [...attributeDifferences(written, kept), ...contentDifferences(written, kept)];
}

function attributeDifferences({name, attributes}: XmlElement, kept: Element): Violation[] {
  const names = [...new Set([...Object.keys(attributes), ...kept.getAttributeNames()])];
  return names
    .filter((key) => kept.getAttribute(key) !== (attributes[key] ?? null))
    .map((key) =>
      violation(`<${name}> ${key}`, kept.getAttribute(key) ?? "dropped", attributes[key] ?? "no such attribute")
    );
}

function contentDifferences(written: XmlElement, kept: Element): Violation[] {
  const where = `<${written.name}>`;
  const before = written.children.filter(({name}) => name !== "style");
  const after = Array.from(kept.children).filter(({nodeName}) => nodeName !== "style");
  const [was, is] = [written.text.trim(), ownText(kept).trim()];
  const words = was === is ? [] : [violation(where, `“${is.slice(0, 60)}”`, `“${was.slice(0, 60)}”`)];
  if (before.length !== after.length) {
    const names = new Set(after.map(({nodeName}) => nodeName));
    const lost = before.find(({name}) => !names.has(name));
    const found = lost ? `<${lost.name}> dropped` : `${after.length} elements in it`;
    return [...words, violation(where, found, `${before.length} elements in it`)];
  }
  return [...words, ...before.flatMap((child, index) => differences(child, after[index]!))];
}

function ownText(element: Element): string {
  return Array.from(element.childNodes, (node) => (node.nodeType === 3 ? (node.textContent ?? "") : "")).join("");
}
