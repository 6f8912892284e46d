import jsGlobals from "jsdom/lib/generated/js-globals.json";
import interfaces from "jsdom/lib/jsdom/living/interfaces.js";
import {lighten} from "./lightElements.js";

/** In the order of inheritance. */
const names = [
  "EventTarget",
  "NamedNodeMap",
  "Node",
  "Attr",
  "Element",
  "Document",
  "CharacterData",
  "Text",
  "NodeList",
  "HTMLCollection",
  "SVGElement",
  "SVGGraphicsElement",
  "SVGDefsElement",
  "SVGDescElement",
  "SVGGElement",
  "SVGMetadataElement",
  "SVGSVGElement",
  "SVGTitleElement",
  "DOMException"
];

/** A document by jsdom, without the window around it: for elements of SVG that are not attached to it. */
export function drawingDocument() {
  const window = {};
  for (const [name, descriptor] of Object.entries(jsGlobals)) {
    if (name in globalThis) Object.defineProperty(window, name, {...descriptor, value: globalThis[name]});
  }
  window._globalObject = window;
  window._globalProxy = window;
  for (const name of names) interfaces.getInterfaceWrapper(name).install(window, ["Window"]);
  const options = {parsingMode: "html", scriptingDisabled: true, cookieJar: null, lastModified: new Date(0)};
  const document = interfaces.getInterfaceWrapper("Document").create(window, [], {options});
  document.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  lighten(window);
  return document;
}
