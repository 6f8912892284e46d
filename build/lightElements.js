import utils from "jsdom/lib/generated/idl/utils.js";
import creation from "jsdom/lib/jsdom/living/helpers/create-element.js";
import constants from "jsdom/lib/jsdom/living/helpers/internal-constants.js";
import {implementation as ElementImpl} from "jsdom/lib/jsdom/living/nodes/Element-impl.js";

// Taken once: a bundle reads what it imports of CommonJS through a function each time.
const {implSymbol, wrapperForImpl} = utils;
const {createElement} = creation;
const {domSymbolTree} = constants;

// jsdom keeps each attribute as a node with a wrapper, a tree position and listeners, although hardly one is ever asked
// for as a node. Here an element keeps names and values, one after the other, in `_light` until jsdom asks for nodes.

const element = ElementImpl.prototype;

Object.defineProperty(element, "_attributeList", {get: nodesOf((impl) => impl._attributeNodes)});
Object.defineProperty(element, "_attributesByNameMap", {get: nodesOf((impl) => impl._attributeNodesByName)});

function nodesOf(read) {
  return function () {
    const light = this._light;
    if (light !== null) {
      this._light = null;
      this._attributeNodes = [];
      this._attributeNodesByName = new Map();
      for (let index = 0; index < light.length; index += 2) {
        const node = this._ownerDocument._createAttribute({localName: light[index], value: light[index + 1]});
        node._element = this;
        this._attributeNodes.push(node);
        this._attributeNodesByName.set(light[index], [node]);
      }
    }
    return read(this);
  };
}

const plainNames = new Map();

/** True for a name that needs no namespace and on which nothing in jsdom hangs. */
function isPlain(name) {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = /^(?!on|(?:class|id|is|slot|style)$)[A-Za-z_][\w.-]*$/.test(name);
    plainNames.set(name, plain);
  }
  return plain;
}

/** Where a name stands in a list of names and values; -1 where it does not. */
function placeOf(light, name) {
  for (let index = 0; index < light.length; index += 2) if (light[index] === name) return index;
  return -1;
}

/** Puts the short ways in front of jsdom's own in a window of drawing; whatever they are not made for takes jsdom's. */
export function lighten({Document, Element, Node}) {
  lightenCreation(Document.prototype);
  lightenAttributes(Element.prototype);
  lightenInsertion(Node.prototype, Element.prototype);
}

const svgNamespace = "http://www.w3.org/2000/svg";
const validNames = new Set([
  "circle",
  "desc",
  "g",
  "line",
  "metadata",
  "path",
  "rect",
  "svg",
  "text",
  "title",
  "tspan"
]);

function lightenCreation(prototype) {
  const {createElementNS} = prototype;
  prototype.createElementNS = function (namespace, name) {
    return namespace === svgNamespace && validNames.has(name) && arguments.length === 2
      ? wrapperForImpl(createElement(this[implSymbol], name, namespace))
      : createElementNS.apply(this, arguments);
  };
}

function lightenAttributes(prototype) {
  const {getAttribute, getAttributeNames, removeAttribute, setAttribute} = prototype;
  Object.assign(prototype, {
    setAttribute(name, value) {
      const light = this[implSymbol]?._light;
      if (!light || arguments.length < 2 || typeof value === "symbol" || !isPlain(name)) {
        return setAttribute.apply(this, arguments);
      }
      const index = placeOf(light, name);
      if (index < 0) light.push(name, `${value}`);
      else light[index + 1] = `${value}`;
    },
    getAttribute(name) {
      const light = this[implSymbol]?._light;
      if (!light || typeof name !== "string") return getAttribute.apply(this, arguments);
      const index = placeOf(light, name);
      return index < 0 ? null : light[index + 1];
    },
    getAttributeNames() {
      const light = this[implSymbol]?._light;
      return light ? light.filter((_, index) => index % 2 === 0) : getAttributeNames.apply(this, arguments);
    },
    removeAttribute(name) {
      const light = this[implSymbol]?._light;
      if (!light || typeof name !== "string") return removeAttribute.apply(this, arguments);
      const index = placeOf(light, name);
      if (index >= 0) light.splice(index, 2);
    }
  });
}

function lightenInsertion(node, prototype) {
  const {appendChild, insertBefore} = node;
  const {append} = prototype;
  Object.assign(node, {
    appendChild(child) {
      return insertLast(this[implSymbol], child?.[implSymbol]) ? child : appendChild.apply(this, arguments);
    },
    insertBefore(child, next) {
      return next === null && insertLast(this[implSymbol], child?.[implSymbol])
        ? child
        : insertBefore.apply(this, arguments);
    }
  });
  prototype.append = function (...children) {
    for (const child of children) {
      const text = typeof child === "string";
      const impl = text ? this[implSymbol]._ownerDocument.createTextNode(child) : child?.[implSymbol];
      if (!insertLast(this[implSymbol], impl)) append.call(this, text ? wrapperForImpl(impl) : child);
    }
  };
}

/**
 * Inserts an element or text after the last child of an element, where no document holds either; false where it is not
 * that.
 */
function insertLast(parent, child) {
  if (!parent || !child || parent._light === undefined || parent._attached || parent._shadowRoot !== null) return false;
  if (child.nodeType !== 3 && child._light === undefined) return false;
  if (child._ownerDocument !== parent._ownerDocument || child._attached || isAround(child, parent)) return false;
  const before = domSymbolTree.parent(child);
  if (before !== null) {
    domSymbolTree.remove(child);
    child._cachedRoot = null;
    touch(before);
  }
  domSymbolTree.appendChild(parent, child);
  touch(parent);
  return true;
}

function isAround(node, inner) {
  if (domSymbolTree.firstChild(node) === null) return node === inner;
  for (let above = inner; above !== null; above = domSymbolTree.parent(above)) if (above === node) return true;
  return false;
}

/** Lets what was found in a node and above it be looked for anew. */
function touch(node) {
  for (let above = node; above !== null; above = domSymbolTree.parent(above)) {
    above._version++;
    above._childrenList?._update();
    above._childNodesList?._update();
    for (const _ in above._memoizedQueries) {
      above._memoizedQueries = {};
      break;
    }
  }
}
