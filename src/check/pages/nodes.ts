import {type DefaultTreeAdapterTypes, parse, parseFragment} from "parse5";

/** What a browser’s parser makes of markup: an element, a text or a comment. */
export interface PageNode {
  /** The name of an element in small letters; "#text", "#comment" or "#doctype". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  /** What a text or a comment says: of a text with single spaces, but in code. */
  readonly text: string;
}

/** The content of a page or of a snippet as a browser reads it; texts of nothing but space are left out. */
export function nodesOf(markup: string): PageNode[] {
  const isPage = /^\s*<!doctype/i.test(markup);
  return childrenOf(isPage ? parse(markup) : parseFragment(markup), false);
}

/** A node and all below it, in document order. */
export function flatNodes(node: PageNode): PageNode[] {
  return [node, ...node.children.flatMap(flatNodes)];
}

const code = new Set(["pre", "script", "style", "textarea"]);

function childrenOf({childNodes}: {readonly childNodes: readonly Child[]}, isCode: boolean): PageNode[] {
  return childNodes.map((child) => nodeOf(child, isCode)).filter(({name, text}) => name !== "#text" || text !== "");
}

type Child = DefaultTreeAdapterTypes.ChildNode;

function nodeOf(node: Child, isCode: boolean): PageNode {
  const own = {name: node.nodeName.toLowerCase(), attributes: {}, children: [], text: ""};
  if ("tagName" in node) {
    const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
    const content = "content" in node ? node.content : node;
    return {...own, attributes, children: childrenOf(content, isCode || code.has(node.tagName))};
  }
  if ("data" in node) return {...own, name: "#comment", text: node.data};
  if ("value" in node) return {...own, text: isCode ? node.value : node.value.replace(/\s+/g, " ").trim()};
  return {...own, name: "#doctype", text: node.name};
}
