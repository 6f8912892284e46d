import {sha256Hex} from "../../facts/evidence/digest.js";
import type {PageRule} from "../rule.js";
import {type Violation, violation} from "../subject.js";
import {withoutIsolates} from "../turned/runs.js";
import {turnFaults} from "../turned/turnFaults.js";
import {flatNodes, nodesOf, type PageNode} from "./nodes.js";
import type {Page} from "./page.js";
import {frameStyle, metas, pageElements, sheetMetas} from "./pageAllowList.js";

/**
 * Nothing in a page runs, loads, hides, sends a reader on or leads elsewhere: only the elements, attributes and values
 * of the allow-list of its kind; links to files of its folder and to the addresses that the figure cites; one style
 * sheet, without addresses; no comment; no invisible character but the isolates around letters from right to left.
 */
export const pageUnsafe = {
  name: "page-unsafe",
  group: "pages",
  severity: "error",
  guards:
    "Snippets, frames and sheets hold only what they need: nothing runs, loads, hides, sends on or leads elsewhere.",
  source: "OWASP: allow-lists of elements, attributes and values; CSP 3; HTML: base, meta refresh, forms",
  fix: "Render again; never edit a published file by hand.",
  check: (page) => {
    if (!isMarkup(page)) return [];
    const nodes = nodesOf(page.text).flatMap(flatNodes);
    // Markup that is shown as code has its isolates where it would stand, and a name or a script is not seen.
    const unordered = new Set(nodes.filter(({name}) => orderless.has(name)).flatMap(flatNodes));
    return [
      ...characterFindings(withoutIsolates(page.text)),
      ...nodes.filter((node) => !unordered.has(node)).flatMap(turnFindings),
      ...nodes.flatMap((node) => findingsOf(node, page)),
      ...(page.kind === "sheet" ? codeFindings(nodes) : [])
    ];
  }
} as const satisfies PageRule;

/** A page, and nothing that it loads. */
type Markup = Page & {readonly kind: Exclude<Page["kind"], "part">};

const isMarkup = (page: Page): page is Markup => page.kind !== "part";

function findingsOf(node: PageNode, page: Markup): Violation[] {
  const {name, attributes, text} = node;
  if (name === "#comment") return [violation("the page", `a comment: ${text.trim()}`, "no comment")];
  if (name === "#doctype")
    return text === "html" ? [] : [violation("the page", `<!doctype ${text}>`, "<!doctype html>")];
  if (name === "#text") return [];
  const elements = pageElements[page.kind];
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) return [violation("the page", `<${name}>`, `no such element in a ${page.kind}`)];
  if (name === "meta") return metaFindings(node, page);
  return [
    ...Object.entries(attributes).flatMap(([key, value]) => attributeFindings(name, key, value, allowed)),
    ...(name === "a" ? linkFindings(attributes["href"], page) : []),
    ...(name === "style" ? styleFindings(node, page) : [])
  ];
}

function attributeFindings(
  name: string,
  key: string,
  value: string,
  allowed: Readonly<Record<string, RegExp>>
): Violation[] {
  const pattern = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
  if (pattern?.test(value)) return [];
  const expected = pattern ? `a value like ${pattern.source}` : "no such attribute";
  return [violation(`<${name}>`, `${key}="${value.slice(0, 60)}"`, expected)];
}

function metaFindings({attributes}: PageNode, {kind}: Page): Violation[] {
  const {charset, name, content = "", "http-equiv": header, ...rest} = attributes;
  const said = charset === undefined ? `${name ?? header ?? ""}=${content}` : `charset=${charset}`;
  const holds = [...metas, ...(kind === "sheet" ? sheetMetas : [])].some((allowed) => allowed.test(said));
  return holds && Object.keys(rest).length === 0 ? [] : [violation("<meta>", said, "no such meta element")];
}

/** Where a link leads: to a file of the folder or of a story’s, to a place in the page, or to what is cited. */
function linkFindings(href: string | undefined, {kind, addresses}: Page): Violation[] {
  const file = /^[^\s/\\:?#]+$/;
  const inSheet = /^(#[a-z][a-z0-9-]*|\.\.\/index\.html|[a-z0-9-]+\/(index\.html|manifest\.json))$/;
  if (href !== undefined && (addresses.includes(href) || file.test(href) || (kind === "sheet" && inSheet.test(href)))) {
    return [];
  }
  return [violation("a link", href ?? "no address", "a file of the folder, or an address that the figure cites")];
}

function styleFindings({children}: PageNode, {kind}: Page): Violation[] {
  const css = children.map(({text}) => text).join("");
  if (kind === "frame") {
    const rules = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => {
      return {selector: selector.trim(), body: body.trim()};
    });
    const rest = css.replace(/[^{}]*\{[^{}]*\}/g, "").trim();
    const strange = rules.filter(({selector, body}) => {
      return !(Object.hasOwn(frameStyle, selector) && frameStyle[selector]?.test(body));
    });
    const told = strange.map(({selector, body}) => `${selector} {${body}}`);
    return [...told, ...(rest === "" ? [] : [rest])].map((each) => violation("<style>", each, "no such rule of style"));
  }
  // An address in CSS may be written with escapes.
  const loads = css.match(/@import|url\((?!data:font\/woff2;base64,)[^)]*|\\|expression\(|image-set\(/gi) ?? [];
  return loads.map((each) => violation("<style>", each, "nothing that loads"));
}

/** The code of a sheet, at most one style sheet and one script, each under the digest that its policy names. */
function codeFindings(nodes: readonly PageNode[]): Violation[] {
  const policy = nodes.find(({attributes}) => attributes["http-equiv"] === "Content-Security-Policy");
  if (!policy) return [violation("the page", "no policy", "a Content-Security-Policy")];
  return (["style", "script"] as const).flatMap((name) => {
    const [code, ...more] = nodes.filter((node) => node.name === name);
    if (!code) return [];
    const digest = base64Digest(code.children.map(({text}) => text).join(""));
    const isKnown = policy.attributes["content"]?.includes(`${name}-src 'nonce-${digest}'`) === true;
    return [
      ...more.map(() => violation(`<${name}>`, `a second <${name}>`, "one")),
      ...(code.attributes["nonce"] === digest && isKnown
        ? []
        : [violation(`<${name}>`, `nonce ${code.attributes["nonce"] ?? "missing"}`, `${digest}, its digest`)])
    ];
  });
}

function base64Digest(text: string): string {
  const bytes = sha256Hex(text).match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))));
}

const orderless = new Set(["code", "desc", "pre", "script", "style", "title"]);

/** Isolates stand in texts and in what is said in place of a picture, around letters from right to left. */
function turnFindings({name, attributes: {alt = "", ...attributes}, text}: PageNode): Violation[] {
  const said = name === "#text" ? [text] : [alt];
  return [
    ...said.flatMap(turnFaults).map(({found, expected}) => violation("the page", found, expected)),
    ...Object.values(attributes).flatMap(characterFindings)
  ];
}

const deceiving = /[\p{Cf}\u{2028}\u{2029}]|(?!\n)\p{Cc}/gu;
const harmless = new Set(["\u{200c}", "\u{200d}"]);

function characterFindings(text: string): Violation[] {
  const referred = [...text.matchAll(/&#(x[\da-f]+|\d+);/gi)].map(([, code = ""]) =>
    String.fromCodePoint(Math.min(0x10ffff, Number(code.replace(/^x/i, "0x"))))
  );
  const found = [text, ...referred].flatMap((each) => each.match(deceiving) ?? []);
  return [...new Set(found)]
    .filter((one) => !harmless.has(one))
    .map((one) => {
      const code = (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return violation("the page", `invisible character U+${code}`, "only characters that can be seen");
    });
}
