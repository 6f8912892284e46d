import {withoutIsolates} from "../turned/runs.js";
import {type DefaultTreeAdapterTypes, parse, parseFragment} from "parse5";

/** An element of a page, as a browser reads it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageElement[];
  /** All the text in it, children and all, with single spaces. */
  readonly text: string;
}

/**
 * All elements of a page or of a snippet, in document order, as a browser’s parser makes them, but for the isolates that
 * order their texts.
 */
export function elementsOf(written: string): PageElement[] {
  const markup = withoutIsolates(written);
  const {childNodes} = /^\s*<!doctype/i.test(markup) ? parse(markup) : parseFragment(markup);
  return childNodes.flatMap((node) => ("tagName" in node ? flat(elementOf(node)) : []));
}

/** An element with all those below it. */
export function flat(element: PageElement): PageElement[] {
  return [element, ...element.children.flatMap(flat)];
}

function elementOf(node: DefaultTreeAdapterTypes.Element): PageElement {
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
    children: node.childNodes.flatMap((child) => ("tagName" in child ? [elementOf(child)] : [])),
    text: textOf(node).replace(/\s+/g, " ").trim()
  };
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
