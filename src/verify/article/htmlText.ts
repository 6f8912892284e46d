import {defaultTreeAdapter, type DefaultTreeAdapterTypes, parse} from "parse5";

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

/** The most elements of a page. One of a few kB may come to any number: what is left open is opened again in each paragraph. */
const mostElements = 500_000;

/**
 * The words of a page: those of its one `article` or `main`, or of all of it, without its navigation and its scripts.
 * @throws for a page of more than 500,000 elements
 */
export function htmlText(html: string): string {
  const document = parse(html, {treeAdapter: countingAdapter()});
  const articles = outermost(document, "article");
  const [main] = articles.length === 1 ? articles : outermost(document, "main");
  return wordsOf(main ?? document, headersOf(document)).trim();
}

function countingAdapter(): typeof defaultTreeAdapter {
  let rest = mostElements;
  const createElement: typeof defaultTreeAdapter.createElement = (...parts) => {
    rest -= 1;
    if (rest < 0) throw new Error(`too long: a page of more than ${mostElements} elements (save its article as text)`);
    return defaultTreeAdapter.createElement(...parts);
  };
  return {...defaultTreeAdapter, createElement};
}

/** Goes through all that stands in a node, in its order. A list of what waits, and no call for each level, which may be many. */
function walk(
  parent: Parent,
  {enter, leave = () => {}}: {readonly enter: (node: Node) => boolean; readonly leave?: (node: Node) => void}
): void {
  const waiting: {readonly node: Node; readonly isLeft: boolean}[] = [];
  const add = (nodes: readonly Node[]) => {
    for (let at = nodes.length - 1; at >= 0; at--) {
      const node = nodes[at];
      if (node) waiting.push({node, isLeft: false});
    }
  };
  add(parent.childNodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, isLeft} = next;
    if (isLeft) leave(node);
    else if (enter(node) && "childNodes" in node) {
      waiting.push({node, isLeft: true});
      add(node.childNodes);
    }
  }
}

/** The elements of a name that stand in no other of it. */
function outermost(parent: Parent, name: string): Parent[] {
  const found: Parent[] = [];
  const enter = (node: Node) => {
    if (node.nodeName !== name || !("childNodes" in node)) return true;
    found.push(node);
    return false;
  };
  walk(parent, {enter});
  return found;
}

/** The headers with a heading: that of an article stands in a header of its own as often as not. */
function headersOf(document: Parent): ReadonlySet<Node> {
  const open: Node[] = [];
  const found = new Set<Node>();
  const enter = (node: Node) => {
    if (node.nodeName === "header") open.push(node);
    if (node.nodeName === "h1") for (const header of open.splice(0)) found.add(header);
    return true;
  };
  const leave = (node: Node) => {
    if (open.at(-1) === node) open.pop();
  };
  walk(document, {enter, leave});
  return found;
}

function wordsOf(parent: Parent, headers: ReadonlySet<Node>): string {
  const words: string[] = [];
  const edge = (node: Node) => {
    if (!inline.has(node.nodeName)) words.push("\n");
  };
  const enter = (node: Node) => {
    if (node.nodeName === "#text" && "value" in node) words.push(node.value);
    if (node.nodeName === "br") words.push("\n");
    if (!("childNodes" in node) || node.nodeName === "br" || (left.has(node.nodeName) && !headers.has(node)))
      return false;
    edge(node);
    return true;
  };
  walk(parent, {enter, leave: edge});
  return words.join("");
}
