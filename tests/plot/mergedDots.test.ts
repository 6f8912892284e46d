import {dot, type Markish} from "@observablehq/plot";
import fc from "fast-check";
import {Resvg} from "@resvg/resvg-js";
import {JSDOM} from "jsdom";
import {expect, test, vi} from "vitest";
import {dotsOfPath} from "../../src/drawing/dotPath.js";
import {childrenOf, element} from "../../src/drawing/element.js";
import {inlineFragment} from "../../src/drawing/inlineFragment.js";
import {mergedDots} from "../../src/plot/mergedDots.js";
import {plotMarks} from "../../src/plot/plotMarks.js";
import {serializeSVG} from "../../src/drawing/serialize.js";

const {document} = new JSDOM("").window;

type Place = readonly [x: number, y: number];

const look = {x: ([x]: Place) => x, y: ([, y]: Place) => y, r: 5.4, fill: "#12436d"};
const box = {document, width: 100, height: 50, x: {domain: [0, 10]}, y: {domain: [0, 10]}};

const draw = (mark: Markish, left = 0, top = 0) => plotMarks([mark], {...box, left, top})[0]!;
const written = (group: SVGGElement) =>
  serializeSVG(element(document, "svg", {}, [group]))
    .split("\n")
    .slice(3, -2);

test("mergedDots(data, options) is one path, a subpath of no length for each dot, with round caps as wide as a dot", () => {
  const places: Place[] = [
    [1, 9],
    [2, 9],
    [1 / 3, 1 / 7]
  ];
  expect(written(draw(mergedDots(places, look), 20, 7.5))).toEqual([
    '<g fill="none" stroke="#12436d" stroke-width="10.8" stroke-linecap="round">',
    '<path d="M30,12.5h.01M40,12.5h.01M23.33,56.79h.01"/>',
    "</g>"
  ]);
});

test("mergedDots(data, options) stand where Plot’s circles do, to the last decimal", () => {
  const coordinate = fc.double({min: 0, max: 10, noNaN: true});
  const places = fc.array(fc.tuple(coordinate, coordinate), {minLength: 1, maxLength: 20});
  const offset = fc.double({min: -20, max: 700, noNaN: true});
  fc.assert(
    fc.property(places, offset, offset, (data, left, top) => {
      const circles = childrenOf(draw(dot(data, {...look, sort: null}), left, top)) as Element[];
      const [path] = childrenOf(draw(mergedDots(data, look), left, top)) as Element[];
      const centres = circles.map((circle) => ["cx", "cy"].map((name) => Number(circle.getAttribute(name))));
      expect(dotsOfPath(path?.getAttribute("d") ?? "")).toEqual(centres);
    }),
    {numRuns: 50}
  );
});

test("mergedDots(data, options) makes no element for a dot", () => {
  const places = Array.from({length: 50}, (_, index): Place => [index / 5, 5]);
  const drawnWith = (mark: Markish) => {
    const making = vi.spyOn(document, "createElementNS");
    draw(mark);
    const made = making.mock.calls.map(([, name]) => name);
    making.mockRestore();
    return made.filter((name) => name === "circle" || name === "path").length;
  };
  expect(drawnWith(dot(places, look))).toBe(50);
  expect(drawnWith(mergedDots(places, look))).toBe(1);
});

test("mergedDots(data, options) leaves out a dot that stands nowhere, and makes no path for none", () => {
  const group = draw(
    mergedDots(
      [
        [1, 9],
        [NaN, 9],
        [2, 9]
      ] as Place[],
      look
    )
  );
  expect(written(group)[1]).toBe('<path d="M10,5h.01M20,5h.01"/>');
  expect(plotMarks([mergedDots<Place>([], look)], box).flatMap(childrenOf)).toEqual([]);
});

test("plotMarks refuses a path of dots that nobody has placed", () => {
  const stray = () =>
    element(document, "g", {}, [element(document, "path", {d: "M1,2h.01", "stroke-linecap": "round"})]);
  expect(() => plotMarks([stray], box)).toThrow("unsupported path: M1,2h.01");
});

test.each([
  ["M1,2h.01", [[1, 2]]],
  [
    "M1,2h.01M-3.5,0.25h.01",
    [
      [1, 2],
      [-3.5, 0.25]
    ]
  ],
  ["", null],
  ["M1,2", null],
  ["M1,2h5", null],
  ["M1,2h.5", null],
  ["M1,2h.015", null],
  ["M1,2h0", null],
  ["M1,2h.01M3,4L5,6", null],
  ["M1,2L3,4M1,2h.01", null],
  ["m1,2h.01", null]
])("dotsOfPath(%j) is %j", (path, dots) => {
  expect(dotsOfPath(path)).toEqual(dots);
});

test("inlineFragment(svg) makes ellipses of a path of dots, the same as of circles", () => {
  const places: Place[] = [
    [1, 9],
    [2, 9]
  ];
  const fragment = (mark: Markish) => {
    const svg = element(document, "svg", {width: 100, height: 50, viewBox: "0 0 100 50"}, [draw(mark, 20, 7.5)]);
    return inlineFragment(svg);
  };
  const merged = fragment(mergedDots(places, look));
  expect(merged).toContain(
    '<ellipse cx="30" cy="12.5" rx="5.4" ry="5.4" fill="#12436d" stroke="none"/>\n<ellipse cx="40"'
  );
  expect(merged).not.toContain("<path");
  expect(fragment(dot(places, look))).toBe(merged);
});

test("mergedDots(data, options) are painted as circles are, which a path without round caps is not", () => {
  const places = Array.from({length: 24}, (_, index): Place => [
    0.7 + 1.2 * (index % 8),
    2 + 2.5 * Math.floor(index / 8)
  ]);
  const painted = (mark: Markish, change = (text: string) => text) => {
    const paper = element(document, "rect", {width: 100, height: 50, fill: "#ffffff"});
    const drawing = element(document, "g", {}, [paper, draw(mark)]);
    const svg = element(document, "svg", {width: 100, height: 50, viewBox: "0 0 100 50"}, [drawing]);
    return new Resvg(change(serializeSVG(svg))).render().pixels;
  };
  const circles = painted(dot(places, look));
  const farthest = (pixels: Uint8Array) =>
    pixels.reduce((most, channel, at) => Math.max(most, Math.abs(channel - (circles[at] ?? 0))), 0);
  expect(farthest(painted(mergedDots(places, look)))).toBeLessThanOrEqual(48);
  expect(farthest(painted(mergedDots(places, look), (text) => text.replace("round", "butt")))).toBeGreaterThan(128);
  expect(farthest(painted(mergedDots(places, {...look, r: 4.8})))).toBeGreaterThan(48);
});
