import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {childrenOf, isElement} from "../../src/drawing/element.js";
import {isBeyondTree, treeDocument} from "../../src/drawing/tree.js";
import type {Form} from "../../src/form.js";
import {figure} from "../../src/figure/figure.js";
import {draw} from "../../src/publish/files/draw.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {say} from "../../src/words/say.js";
import {random, sampleForms} from "../forms/sampleForms.js";
import {drawAll} from "./drawAll.js";
import {plotChart, plotCharts} from "./plotCharts.js";
import {everyNth, testSome} from "../testSome.js";

const jsdom = new JSDOM("").window.document;

/** A tree as text, by the calls that both documents have. */
function seen(node: Node): unknown {
  if (!isElement(node)) return node.textContent;
  const attributes = node.getAttributeNames().map((name) => [name, node.getAttribute(name)]);
  return [node.localName, node.namespaceURI, attributes, childrenOf(node).map(seen)];
}

const svg = (document: Document, name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);

test("treeDocument() holds every figure and mark as jsdom does", async () => {
  const [plain, tree] = [await drawAll(jsdom), await drawAll(treeDocument())];
  expect(plain.figures.length).toBeGreaterThan(10);
  expect(tree).toEqual(plain);
});

testSome(
  Array.from({length: 6}, (_, seed) => seed + 1),
  everyNth(6)
)("treeDocument() holds every form as jsdom does, with the numbers and texts of seed %i", (seed) => {
  for (const [name, form] of Object.entries(sampleForms(random(seed)))) {
    const chart = sampleChart(form);
    for (const rendition of [{width: 320}, {width: 640, scheme: "dark"}, {canvas: "card"}] as const) {
      const drawn = [jsdom, treeDocument()].map((document) => textOf(() => chart({...rendition, document})));
      expect(drawn[1], `${name} ${JSON.stringify(rendition)}`).toBe(drawn[0]);
    }
  }
});

const sampleChart = (form: Form) =>
  figure({id: "sample", headline: say`A sample`, deck: say`Of a form`, form, alt: say`A sample of a form.`});

/** A drawing as text, or why there is none. */
function textOf(make: () => SVGSVGElement): string {
  try {
    return serializeSVG(make());
  } catch (error) {
    if (isBeyondTree(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** What asks for HTML, styles, selectors or events. */
const beyond = ["difference", "waffle", "with a blend mode", "with a caption", "with a legend", "with a tip"];

testSome(
  Object.keys(plotCharts).filter((name) => !beyond.includes(name)),
  everyNth(3)
)("treeDocument() holds a Plot chart as jsdom does: %s", (name) => {
  expect(plain(seen(plotChart(name, treeDocument())))).toBe(plain(seen(plotChart(name, jsdom))));
});

test.each(beyond)("treeDocument() refuses a Plot chart that only jsdom can hold: %s", (name) => {
  expect(() => plotChart(name, treeDocument())).toThrow("not in the drawing tree");
  expect(plotChart(name, jsdom).nodeType).toBe(1);
});

/** Plot counts what it names in a process. */
function plain(drawn: unknown): string {
  const names = new Map<string, number>();
  return JSON.stringify(drawn).replace(/plot-[\w-]+-\d+/g, (name) => {
    names.set(name, names.get(name) ?? names.size);
    return `name-${names.get(name)}`;
  });
}

test("plotCharts are forty kinds at least", () => {
  expect(Object.keys(plotCharts).length).toBeGreaterThanOrEqual(40);
});

test.each<[string, (document: Document) => Node]>([
  [
    "attributes that are set, changed and removed",
    (document) => {
      const node = svg(document, "rect");
      for (const [name, value] of [
        ["x", "1"],
        ["class", "a"],
        ["y", "2"],
        ["x", "3"],
        ["id", "b"],
        ["fill", "red"]
      ] as const) {
        node.setAttribute(name, value);
      }
      node.removeAttribute("y");
      node.removeAttribute("none");
      node.setAttribute("has", String(node.hasAttribute("x")) + String(node.hasAttribute("y")));
      return node;
    }
  ],
  [
    "values that are not strings",
    (document) => {
      const node = svg(document, "rect");
      for (const value of [1, null, undefined, true, 1.5e-7]) Reflect.apply(node.setAttribute, node, ["x", value]);
      return node;
    }
  ],
  [
    "attributes with a namespace among others",
    (document) => {
      const node = svg(document, "a");
      node.setAttribute("x", "1");
      node.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", "#a");
      node.setAttribute("y", "2");
      return node;
    }
  ],
  [
    "children that are appended, moved, inserted and removed",
    (document) => {
      const [one, two, three] = [svg(document, "g"), svg(document, "g"), svg(document, "path")];
      one.append("a", three, "b");
      two.append(one);
      two.appendChild(three);
      two.insertBefore(svg(document, "text"), one);
      two.insertBefore(svg(document, "line"), null);
      two.insertBefore(one, one);
      three.remove();
      one.textContent = "c";
      one.append(svg(document, "tspan"));
      two.setAttribute("text", two.textContent ?? "");
      return two;
    }
  ]
])("treeDocument() holds %s as jsdom does", (_, make) => {
  expect(seen(make(treeDocument()))).toEqual(seen(make(jsdom)));
});

test.each<[string, (node: Element) => void]>([
  ["a name that is none", (node) => node.setAttribute("1", "")],
  ["an element inside itself", (node) => node.append(node)],
  [
    "an element inside its own child",
    (node) => {
      const child = node.ownerDocument.createElementNS(node.namespaceURI, "g");
      node.append(child);
      child.append(node);
    }
  ],
  ["the removal of what is no child", (node) => node.removeChild(svg(node.ownerDocument, "g"))],
  ["a place before what is no child", (node) => node.insertBefore(svg(node.ownerDocument, "g"), node)]
])("treeDocument() refuses %s, as jsdom does", (_, spoil) => {
  for (const document of [jsdom, treeDocument()]) expect(() => spoil(svg(document, "g"))).toThrow();
});

test("treeDocument() refuses an element of another document", () => {
  expect(() => svg(treeDocument(), "g").append(svg(jsdom, "g"))).toThrow("a node of another document");
});

test.each<[string, (document: Document) => Element]>([
  ["an element of HTML", (document) => document.createElement("div")],
  [
    "a style",
    (document) => {
      const node = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      node.style.setProperty("fill", "red");
      return node;
    }
  ],
  [
    "markup that is parsed",
    (document) => {
      const node = svg(document, "g");
      node.innerHTML = "<path/>";
      return node;
    }
  ],
  [
    "a selector",
    (document) => {
      const node = svg(document, "g");
      node.append(svg(document, "path"));
      return node.querySelector("path") ?? node;
    }
  ],
  ["whether it has styles", (document) => svg(document, "style" in svg(document, "g") ? "rect" : "path")]
])("draw(chart) draws in jsdom what asks for %s", async (_, make) => {
  expect(() => make(treeDocument())).toThrow("not in the drawing tree");
  const {figure: sample} = sampleChart(Object.values(sampleForms(random(1)))[0]!);
  const chart = Object.assign(
    ({document = jsdom}: {readonly document?: Document} = {}) => {
      const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      try {
        root.append(make(document).localName);
      } catch (error) {
        throw new Error("no drawing", {cause: error});
      }
      return root;
    },
    {figure: sample}
  );
  const drawn = await draw(chart, {});
  expect(drawn.textContent).toBe(make(jsdom).localName);
});
