import {execFile} from "node:child_process";
import {resolve} from "node:path";
import {promisify} from "node:util";
import {arrow, dot, frame, image, link, rect, ruleY, text, vector} from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test, vi} from "vitest";
import {plotMarks} from "../../src/plot/plotMarks.js";
import {drawAll, type Drawn} from "../drawing/drawAll.js";

const {document} = new JSDOM("").window;

const box = {document, width: 100, height: 50, x: {domain: [0, 10]}, y: {domain: [0, 10]}} as const;

const drawn = (marks: Parameters<typeof plotMarks>[0], options: Partial<Parameters<typeof plotMarks>[1]> = {}) =>
  plotMarks(marks, {...box, ...options}).map((group) =>
    group.outerHTML.replace(' xmlns="http://www.w3.org/2000/svg"', "")
  );

const bar = (options: object = {}) => rect([0], {x1: 0, x2: 5, y1: 0, y2: 10, ...options});

test("plotMarks(marks, options) returns one group a mark, in order, with nothing but shapes", () => {
  const groups = plotMarks([bar({fill: "#123456"}), dot([0], {x: 5, y: 5, r: 3})], box);
  expect(groups.map(({localName}) => localName)).toEqual(["g", "g"]);
  expect(groups.map(({children}) => children[0]!.localName)).toEqual(["rect", "circle"]);
});

test("plotMarks(marks, options) maps the domains to the box, and moves it by left and top", () => {
  expect(drawn([bar()])).toEqual(['<g><rect x="0" y="0" width="50" height="50"></rect></g>']);
  expect(drawn([bar()], {left: 20, top: 7.5})).toEqual(['<g><rect x="20" y="7.5" width="50" height="50"></rect></g>']);
  expect(drawn([dot([0], {x: 5, y: 5, r: 3})], {left: 1, top: 2})[0]).toContain('cx="51" cy="27" r="3"');
  expect(drawn([link([0], {x1: 0, y1: 0, x2: 10, y2: 10})], {left: 1, top: 2})[0]).toContain('d="M1,52L101,2"');
  expect(drawn([ruleY([5])], {left: 1, top: 2})[0]).toMatch(/x1="1" x2="101" y1="27" y2="27"/);
});

test("plotMarks(marks, options) keeps what is drawn and drops class, style and aria", () => {
  const markup = drawn([
    bar({
      fill: "#123456",
      stroke: "#abcdef",
      strokeWidth: 2,
      strokeDasharray: "2 2",
      mixBlendMode: "multiply",
      className: "bar",
      ariaLabel: "a bar",
      ariaDescription: "of barley",
      ariaHidden: "true"
    })
  ]).join("");
  for (const kept of ['fill="#123456"', 'stroke="#abcdef"', 'stroke-width="2"', 'stroke-dasharray="2 2"']) {
    expect(markup).toContain(kept);
  }
  expect(markup).not.toMatch(/class|style|aria|blend|id=/);
});

test("plotMarks(marks, options) rounds every coordinate to two decimals", () => {
  const third = {x1: 0, y1: 0, x2: 10 / 3, y2: 10 / 3};
  const [shape, path] = drawn([rect([0], third), link([0], third)]);
  expect(shape).toContain('width="33.33"');
  expect(path).not.toMatch(/\.\d{3}|-0[^.]/);
});

test.each<[string, Parameters<typeof plotMarks>[0], string]>([
  ["text", [text([0], {x: 5, y: 5, text: () => "a"})], "unsupported mark: text"],
  ["an image", [image([0], {x: 5, y: 5, src: () => "a.png"})], "unsupported mark: image"],
  ["a frame, which has no group", [frame()], "unsupported mark: rect"],
  ["a link to elsewhere", [bar({href: () => "https://example.org"})], "unsupported mark: a"],
  ["a symbol, which is moved by a transform", [dot([0], {x: 5, y: 5, symbol: "triangle"})], "unsupported transform: "],
  ["a vector, which is turned by one", [vector([0], {x: 5, y: 5, rotate: 30})], "unsupported transform: "],
  ["a mark set off by dx", [bar({dx: 3})], "unsupported transform: translate(3,0)"],
  ["opacity", [bar({opacity: 0.5})], "unsupported attribute: opacity"],
  ["fill opacity", [bar({fillOpacity: 0.5})], "unsupported attribute: fill-opacity"],
  ["clipping", [bar({clip: "frame"})], "unsupported mark: "],
  [
    "opacity that varies",
    [rect([0, 1], {x1: 0, x2: 5, y1: 0, y2: 10, opacity: (value: number) => value})],
    "unsupported attr"
  ],
  ["a function that draws on its own", [() => element("foreignObject")], "unsupported mark: foreignObject"],
  ["an arc", [arrow([0], {x1: 0, y1: 0, x2: 5, y2: 5, bend: true})], "unsupported path: M0,50A"]
])("plotMarks refuses %s", (_, marks, message) => {
  expect(() => plotMarks(marks, {document, width: 100, height: 50})).toThrow(message);
});

test("plotMarks refuses what Plot warns of", () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  const color = {type: "diverging", domain: [1, 2, 3]} as const;
  expect(() => drawn([bar({fill: () => 1})], {color})).toThrow("refused a Plot warning: ⚠️");
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});

function element(name: string): SVGElement {
  return document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
}

// Plot takes a window for a page, and a global `it` for a test runner, and then moves some marks by half a pixel (its
// style.js).
const offsetting = "globalThis.window = {devicePixelRatio: 1}; globalThis.it = () => {};";

/** What a fresh Node draws after **setting** some globals. */
async function drawnWith(setting: string): Promise<Drawn> {
  const drawing = `
    const {drawAll} = await import("./tests/drawing/drawAll.ts");
    process.stdout.write(JSON.stringify(await drawAll()));
  `;
  const flags = ["--import", "tsx", "--input-type=module", "-e", setting + drawing];
  const cwd = resolve(import.meta.dirname, "../..");
  const {stdout} = await promisify(execFile)(process.execPath, flags, {cwd, maxBuffer: 2 ** 26});
  return JSON.parse(stdout) as Drawn;
}

test(
  "plotMarks(marks, options) and every story’s charts are the same bytes where Plot offsets",
  {tags: "thorough", timeout: 30_000},
  async () => {
    const [plain, offset] = await Promise.all([drawAll(), drawnWith(offsetting)]);
    expect(plain.offset).toBe(false);
    expect(plain.marks).toHaveLength(3);
    expect(plain.figures).not.toEqual([]);
    expect(offset).toEqual({...plain, offset: true});
  }
);
