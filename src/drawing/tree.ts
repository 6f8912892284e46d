/** Thrown where a drawing asks for a part of the DOM that the tree does not have: draw it in jsdom instead. */
class BeyondTree extends Error {}

/**
 * A document for elements of SVG outside a browser: names, attributes in the order in which they were set, text, and
 * the order of children. Everything else of the DOM (styles, selectors, events, HTML) is missing, and to ask for it
 * throws `BeyondTree`. Elements are never attached to the document.
 */
export function treeDocument(): Document {
  return asDocument(new TreeDocument(TreeElement));
}

/** What documents of a kind have besides: properties of each element, and of the document. */
interface TreeParts {
  readonly element: PropertyDescriptorMap;
  readonly document: PropertyDescriptorMap;
}

/**
 * A kind of `treeDocument` whose elements and documents have some parts of the DOM more. Called once for each kind: V8 knows
 * elements by their prototype, and is quick with few of those.
 */
export function treeWith(parts: TreeParts): () => Document {
  class Element extends TreeElement {}
  Object.defineProperties(Element.prototype, parts.element);
  class Document extends TreeDocument {}
  Object.defineProperties(Document.prototype, parts.document);
  return () => asDocument(new Document(Element));
}

// The one place where a part of the DOM stands for all of it: what is missing throws.
const asDocument = (tree: TreeDocument) => tree as unknown as Document;

/** True for an error that is, or was caused by, a `BeyondTree`. */
export function isBeyondTree(error: unknown): boolean {
  return error instanceof BeyondTree || (error instanceof Error && isBeyondTree(error.cause));
}

// Last in the chain of prototypes, so that only names that nothing else has come here. d3 keeps properties of its own
// under names that begin with "__", `await` asks for "then", and Plot gives its chart "scale", "legend" and "value".
const missing = new Proxy(Object.prototype, {
  get: (target, name, receiver): unknown => (isAllowed(name) ? Reflect.get(target, name, receiver) : refuse(name)),
  set: (target, name, value, receiver) => (isAllowed(name) ? Reflect.set(target, name, value, receiver) : refuse(name)),
  has: (target, name) => (isAllowed(name) ? Reflect.has(target, name) : refuse(name))
});

const isAllowed = (name: string | symbol) =>
  typeof name === "symbol" || /^(?:__.*|then|scale|legend|value)$/.test(name) || Object.hasOwn(Object.prototype, name);

function refuse(what: string | symbol): never {
  throw new BeyondTree(`not in the drawing tree: ${String(what)}`);
}

const names = new Map<string, boolean>();

/** @throws for a name that XML does not allow, as the DOM does */
function checkName(name: string): void {
  let isValid = names.get(name);
  if (isValid === undefined) {
    isValid = /^[A-Za-z_][\w.:-]*$/.test(name);
    names.set(name, isValid);
  }
  if (!isValid) refuse(`name "${name}"`);
}

class TreeNode {
  parentNode: TreeElement | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  readonly ownerDocument: TreeDocument;
  readonly nodeType: number;
  readonly nodeName: string;

  // Where D3 keeps the datum of an element: an own property, since each that is not is looked for in a proxy.
  __data__: unknown = undefined;

  constructor(ownerDocument: TreeDocument, nodeType: number, nodeName: string) {
    this.ownerDocument = ownerDocument;
    this.nodeType = nodeType;
    this.nodeName = nodeName;
  }

  get parentElement(): TreeElement | null {
    return this.parentNode;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

class TreeText extends TreeNode {
  data: string;

  constructor(ownerDocument: TreeDocument, data: string) {
    super(ownerDocument, 3, "#text");
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }
}

class TreeElement extends TreeNode {
  lastChild: TreeNode | null = null;
  readonly namespaceURI: string;
  readonly localName: string;
  // Names and values by turns: few are set of each element, so that one list is quicker and smaller than a map.
  private readonly attributes: string[] = [];

  constructor(ownerDocument: TreeDocument, namespaceURI: string, localName: string) {
    super(ownerDocument, 1, localName);
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  /** Of elements of SVG, as they are written. */
  get tagName(): string {
    return this.localName;
  }

  private indexOf(name: string): number {
    const {attributes} = this;
    for (let index = 0; index < attributes.length; index += 2) if (attributes[index] === name) return index;
    return -1;
  }

  setAttribute(name: string, value: unknown): void {
    const index = this.indexOf(name);
    if (index >= 0) {
      this.attributes[index + 1] = `${value}`;
      return;
    }
    checkName(name);
    this.attributes.push(name, `${value}`);
  }

  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    const index = this.indexOf(name);
    return index < 0 ? null : (this.attributes[index + 1] ?? null);
  }

  hasAttribute(name: string): boolean {
    return this.indexOf(name) >= 0;
  }

  getAttributeNames(): string[] {
    const {attributes} = this;
    const names: string[] = [];
    for (let index = 0; index < attributes.length; index += 2) names.push(attributes[index] ?? "");
    return names;
  }

  removeAttribute(name: string): void {
    const index = this.indexOf(name);
    if (index >= 0) this.attributes.splice(index, 2);
  }

  appendChild<Child extends TreeNode>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  insertBefore<Child extends TreeNode>(child: Child, next: TreeNode | null): Child {
    if (!(child instanceof TreeNode)) refuse("a node of another document");
    if (next !== null && next.parentNode !== this) refuse("a place before a node that is no child");
    if ((child.firstChild || Object.is(child, this)) && isAround(child, this)) refuse("an element inside itself");
    if (Object.is(child, next)) return child;
    child.parentNode?.removeChild(child);
    const before = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = before;
    child.nextSibling = next;
    if (before) before.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
    return child;
  }

  removeChild<Child extends TreeNode>(child: Child): Child {
    if (child.parentNode !== this) refuse("removal of a node that is no child");
    const {previousSibling: before, nextSibling: next} = child;
    if (before) before.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = before;
    else this.lastChild = before;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    return child;
  }

  append(...children: readonly (TreeNode | string)[]): void {
    for (const child of children) {
      this.appendChild(typeof child === "string" ? this.ownerDocument.createTextNode(child) : child);
    }
  }

  /** As they are now: a plain list, which does not change with the element. */
  get children(): TreeElement[] {
    const elements: TreeElement[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (child instanceof TreeElement) elements.push(child);
    }
    return elements;
  }

  get textContent(): string {
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (child instanceof TreeElement || child instanceof TreeText) text += child.textContent;
    }
    return text;
  }

  set textContent(text: string | null) {
    while (this.firstChild) this.removeChild(this.firstChild);
    if (text !== null && text !== "") this.append(text);
  }
}

function isAround(node: TreeNode, inner: TreeNode): boolean {
  let above: TreeNode | null = inner;
  while (above && above !== node) above = above.parentNode;
  return above !== null;
}

class TreeDocument {
  readonly nodeType = 9;
  readonly documentElement: TreeElement;
  private readonly elementKind: typeof TreeElement;

  constructor(elementKind: typeof TreeElement) {
    this.elementKind = elementKind;
    this.documentElement = new elementKind(this, "http://www.w3.org/2000/svg", "svg");
  }

  createElementNS(namespace: string, name: string): TreeElement {
    checkName(name);
    if (name.includes(":")) refuse(`prefix of "${name}"`);
    return new this.elementKind(this, namespace, name);
  }

  createTextNode(text: unknown): TreeText {
    return new TreeText(this, `${text}`);
  }
}

for (const {prototype} of [TreeNode, TreeDocument]) Object.setPrototypeOf(prototype, missing);
