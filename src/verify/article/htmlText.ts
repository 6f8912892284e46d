import {type DefaultTreeAdapterTypes, parse} from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a page holds beside the words of its article. */
const left = new Set(
  "head script style template noscript nav header footer aside form button svg math iframe object video audio canvas".split(
    " "
  )
);

/** What stands within a line; every other element parts words. */
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " "
  )
);

/** The words of a page: those of its one `article` or `main`, or of all of it, without its navigation and its scripts. */
export function htmlText(html: string): string {
  const document = parse(html);
  const articles = elements(document, "article");
  const [main] = articles.length === 1 ? articles : elements(document, "main");
  return wordsOf(main ?? document).trim();
}

function elements(parent: Parent, name: string): Parent[] {
  return parent.childNodes.flatMap((node) => {
    if (!("childNodes" in node)) return [];
    return node.nodeName === name ? [node] : elements(node, name);
  });
}

function wordsOf(parent: Parent): string {
  return parent.childNodes.map(wordsIn).join("");
}

function wordsIn(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  // The heading of an article stands in a header of its own as often as not.
  const isHead = node.nodeName === "header" && "childNodes" in node && elements(node, "h1").length > 0;
  if (!("childNodes" in node) || (left.has(node.nodeName) && !isHead)) return node.nodeName === "br" ? "\n" : "";
  return inline.has(node.nodeName) ? wordsOf(node) : `\n${wordsOf(node)}\n`;
}
