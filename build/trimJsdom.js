import {readFile} from "node:fs/promises";

/**
 * An esbuild plugin that leaves of jsdom what a document needs to hold a drawing. Requires of anything else become
 * absent modules, which throw `Absent` at their first use; a drawing that needs one is drawn anew in the whole jsdom.
 * jsdom is pinned, and a test holds what is drawn here against the whole jsdom byte for byte.
 */
export function trimJsdom() {
  return {
    name: "trim-jsdom",
    setup(build) {
      build.onLoad({filter: /\/jsdom\/lib\/.+\.js$/}, async ({path}) => {
        const text = await readFile(path, "utf8");
        const name = path.slice(path.lastIndexOf("/jsdom/lib/") + "/jsdom/lib/".length);
        return {contents: `const {absent} = require("${import.meta.dirname}/absent.js");\n${trimmed(name, text)}`};
      });
    }
  };
}

/** What is kept, by the last part of its path: the tree, its elements and their attributes. */
const kept = new RegExp(
  `/(${[
    "Attr|CharacterData|DOMException|DOMImplementation|Document|Element|EventTarget|NamedNodeMap|Node|NodeList|SVGElement",
    "SVGDefsElement|SVGDescElement|SVGGElement|SVGGraphicsElement|SVGMetadataElement|SVGSVGElement|SVGTitleElement|Text|utils|HTMLCollection",
    "(Attr|CharacterData|ChildNode|DOMImplementation|DocumentOrShadowRoot|Document|Element|EventTarget|GlobalEventHandlers",
    "HTMLOrSVGElement|InnerHTML|NamedNodeMap|Node|NodeList|NonDocumentTypeChildNode",
    "NonElementParentNode|ParentNode|SVGElement|SVG(Defs|Desc|G|Graphics|Metadata|SVG|Title)Element",
    "ElementCSSInlineStyle|SVGFitToViewBox|SVGTests|Slotable|Text|HTMLCollection)-impl",
    "attributes|create-element|create-event-accessor|custom-elements|documents|event-sets|interfaces|internal-constants|by-id-cache",
    "iterable-weak-set|mutation-observers|namespaces|node|node-type|shadow-dom|strings|text|traversal|validate-names"
  ].join("|")})(\\.js)?$`
);

const keptPackages = new Set(["symbol-tree", "xml-name-validator", "webidl-conversions"]);

function trimmed(name, text) {
  if (name === "jsdom/living/interfaces.js") return lazyInterfaces(text);
  return changed(name, text)
    .replace(/^const (\w+) = require\("([^"]+)"\)(?:\.\w+)?;$/gm, (all, local, path) =>
      isKept(path) ? all : `const ${local} = absent("${path}");`
    )
    .replace(/^const \{([^}]+)\} =\s+require\("([^"]+)"\);$/gm, (all, members, path) =>
      isKept(path)
        ? all
        : members
            .split(",")
            .map((member) => `const ${member.split(":").at(-1).trim()} = absent("${path}");`)
            .join("\n")
    );
}

/** By file: what a document and an element make for a window, its network and its style sheets, and what stands instead. */
const changes = {
  "jsdom/living/nodes/Document-impl.js": [
    [/this\._implementation = DOMImplementation[^]+?\}\);/, ""],
    [/const urlOption = [^]+?reload\(\)\n +\}\);/, ""],
    [/this\._asyncQueue = [^]+?this\._deferQueue = .+/, ""],
    [/this\._requestManager = .+/, ""],
    [/this\._resourceLoader = .+/, ""]
  ],
  "jsdom/living/css/ElementCSSInlineStyle-impl.js": [
    [/    this\.style = [^]+?\}\);/, ""],
    [/^class .+/m, '$&\n  get style() { return absent("style").cssText; }']
  ],
  // What hears of changes is left out, so that no node needs lists of its own for it.
  "jsdom/living/events/EventTarget-impl.js": [
    [/    this\._eventListeners = .+/, ""],
    [/^class .+/m, '$&\n  get _eventListeners() { return absent("events").listeners; }']
  ],
  "jsdom/living/nodes/GlobalEventHandlers-impl.js": [
    [/    this\._registeredHandlers = [^]+?\);\n.+/, ""],
    [/^class .+/m, '$&\n  get _registeredHandlers() { return absent("events").handlers; }']
  ],
  "jsdom/living/nodes/Node-impl.js": [
    [/^class NodeImpl /m, "const noObservers = Object.freeze([]);\nconst noRanges = new Set();\n$&"],
    [/(this\._registeredObserverList = ).+/, "$1noObservers;"],
    [/(this\._referencedRanges = ).+/, "$1noRanges;"]
  ],
  // The lists of attributes are made from the light ones when jsdom itself first asks for them; see lightElements.js.
  "jsdom/living/nodes/Element-impl.js": [
    [
      /^const windowProperties = .+$/m,
      "const windowProperties = {elementAttached() {}, elementDetached() {}, elementAttributeModified() {}};"
    ],
    [/    this\._attributeList = \[\];/, "    this._light = [];"],
    [/    this\._attributesByNameMap = new Map\(\);/, ""],
    [/(this\._ceReactionQueue = ).+/, "$1null;"]
  ]
};

function changed(name, text) {
  return (changes[name] ?? []).reduce((rest, [pattern, instead]) => {
    if (!pattern.test(rest)) throw new Error(`unknown jsdom: nothing in ${name} matches ${pattern}`);
    return rest.replace(pattern, instead);
  }, text);
}

function isKept(path) {
  return path.startsWith(".") ? kept.test(path) : keptPackages.has(path);
}

// All interfaces of a window are listed in one object; an accessor each loads those that are asked for.
function lazyInterfaces(text) {
  return text
    .replace(/^  (\w+): require\("([^"]+)"\)(?:\.\w+)?,?$/gm, (_, name, path) =>
      isKept(path) ? `  get ${name}() { return require("${path}"); },` : `  ${name}: absent("${path}"),`
    )
    .replace(/^const xpath = .+$/m, "");
}
