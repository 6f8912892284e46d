import {mkdtempSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build, type BuildOptions} from "esbuild";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {drawAll} from "../drawing/drawAll.js";

// A bundle is made here, and every figure drawn twice.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-document-"));
const whole = new JSDOM("").window.document;

interface Drawing {
  readonly drawingDocument: () => Document;
  readonly draw: (chart: (context: {document: Document}) => Element, context: object) => Promise<Element>;
}

let trimmed: Drawing;

// The trimmed jsdom is only there in a bundle.
beforeAll(async () => {
  const {pressOptions} = (await import(pathToFileURL(join(root, "build/bundle.js")).href)) as {
    readonly pressOptions: BuildOptions;
  };
  const file = join(folder, "drawing.cjs");
  const contents = 'export {drawingDocument} from "./drawingDocument.js"; export {draw} from "./draw.js";';
  const stdin = {contents, resolveDir: join(root, "build")};
  await build({...pressOptions, absWorkingDir: root, stdin, outfile: file});
  const require = createRequire(join(root, "package.json"));
  Object.assign(globalThis, {pressRequire: require, pressUrl: pathToFileURL(file).href});
  trimmed = createRequire(import.meta.url)(file) as Drawing;
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A tree as plain data, by the calls that a program has for it. */
function seen(node: Node): unknown {
  if (!("getAttributeNames" in node)) return node.textContent;
  const element = node as Element;
  const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
  return [element.localName, element.namespaceURI, attributes, Array.from(element.childNodes, seen)];
}

const svg = (document: Document, name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);

test("drawingDocument() holds every figure and mark as the whole jsdom does", async () => {
  const [plain, light] = [await drawAll(whole), await drawAll(trimmed.drawingDocument())];
  expect(plain.figures.length).toBeGreaterThan(10);
  expect(light).toEqual(plain);
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
      return node;
    }
  ],
  [
    "values that are not strings",
    (document) => {
      const node = svg(document, "rect");
      for (const value of [1, null, undefined, true, 1.5e-7])
        node.setAttribute(`data-${String(value)}`, value as unknown as string);
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
    "an attribute taken as a node",
    (document) => {
      const node = svg(document, "rect");
      node.setAttribute("x", "1");
      node.getAttributeNode("x")!.value = "2";
      node.setAttribute("y", "3");
      node.removeAttribute("x");
      return node;
    }
  ],
  [
    "children that are appended, moved and inserted",
    (document) => {
      const [one, two, three] = [svg(document, "g"), svg(document, "g"), svg(document, "path")];
      one.append("a", three, "b");
      two.append(one);
      two.appendChild(three);
      two.insertBefore(svg(document, "text"), one);
      two.insertBefore(svg(document, "line"), null);
      one.textContent = "c";
      return two;
    }
  ],
  [
    "children that are looked at before and after",
    (document) => {
      const node = svg(document, "g");
      const {childNodes, children} = node;
      const counts = [childNodes.length, children.length, node.getElementsByTagName("path").length];
      node.append(svg(document, "path"), "text");
      counts.push(childNodes.length, children.length, node.getElementsByTagName("path").length);
      node.setAttribute("counts", counts.join(" "));
      return node;
    }
  ]
])("drawingDocument() holds %s as the whole jsdom does", (_, make) => {
  expect(seen(make(trimmed.drawingDocument()))).toEqual(seen(make(whole)));
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
  ]
])("drawingDocument() refuses %s", (_, spoil) => {
  for (const document of [whole, trimmed.drawingDocument()]) {
    expect(() => spoil(svg(document, "g"))).toThrow();
  }
});

test.each<[string, (document: Document) => Element]>([
  ["an element of HTML", (document) => document.createElement("div")],
  [
    "a style",
    (document) => {
      const node = svg(document, "rect") as SVGElement;
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
      return node.querySelector("path")!;
    }
  ]
])("draw(chart) draws in the whole jsdom what asks for %s", async (_, make) => {
  expect(() => make(trimmed.drawingDocument())).toThrow("left out of jsdom");
  const drawn = await trimmed.draw(({document}) => make(document), {});
  expect(seen(drawn)).toEqual(seen(make(whole)));
});
