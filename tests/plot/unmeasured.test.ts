import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {inlineFragment} from "../../src/drawing/inlineFragment.js";
import {readingOf} from "../../src/drawing/roles.js";
import {plot} from "../../src/forms/plot/plot.js";
import {shows} from "../../src/plot/marksRead.js";
import {plotMarks} from "../../src/plot/plotMarks.js";
import {datumOf} from "../../src/plot/roleOf.js";

const {document} = new JSDOM("").window;
const namespace = "http://www.w3.org/2000/svg";
const svg = (name: string, ...children: readonly Element[]) => {
  const made = document.createElementNS(namespace, name) as SVGElement;
  made.append(...children);
  return made;
};
/** A chart with a function that draws. */
const drawnBy = (draw: (own: Document) => Element) =>
  plot({marks: [(...given: readonly unknown[]) => draw((given[4] as {document: Document}).document)]} as never);
const box = {document, width: 100, height: 50, x: {domain: [0, 10]}, y: {domain: [0, 10]}} as const;
const rows = [
  {x: 1, y: 2, r: 3, who: "Ash"},
  {x: 3, y: 4, r: 5, who: "Birch"}
];
const of = {x: "made/x", y: "made/y"};
const bubbles = Plot.dot(rows, {x: "x", y: "y", r: "r"});
const painted = Plot.dot(rows, {x: "x", y: "y", fill: "r"});
const cities = {type: "Feature", properties: {}, geometry: {type: "Point", coordinates: [24, 57]}} as const;

test.each<[what: string, make: () => unknown, message: string]>([
  [
    "bubbles of which it is not said what their area is",
    () => plotMarks([shows(bubbles, {of})], {...box, r: {domain: [0, 5], range: [0, 9]}} as never),
    "unmeasured channel: r of dot (say of which fact)"
  ],
  [
    "dots of which it is not said what their colour is",
    () => plotMarks([shows(painted, {of})], {...box, color: {type: "linear", domain: [0, 5]}} as never),
    "unmeasured channel: color of dot (say of which fact, or null for none)"
  ],
  [
    "nothing in the place of a mark",
    () => plotMarks([{kind: "furniture", mark: null, furniture: "grid"} as never], box),
    "unmeasured mark: null (a mark of Plot’s)"
  ],
  [
    "a scale of thresholds",
    () => plotMarks([shows(Plot.dot(rows, {x: "x", y: "y"}), {of})], {...box, x: {type: "threshold"}} as never),
    "unmeasured scale: x of type threshold (linear, sqrt, pow, log, symlog, utc, band or point)"
  ],
  [
    "colours that are none",
    () => plot({marks: [shows(bubbles, {of})], color: {label: 7 as never}}),
    "invalid label of scale color: 7 (a text, or null): plot"
  ],
  [
    "an HTML element of a mark’s own",
    () => drawnBy((own) => own.createElement("div")),
    "unsupported mark: an HTML element, div"
  ],
  [
    "HTML in a picture",
    () => drawnBy((own) => own.createElementNS(namespace, "foreignObject")),
    "unsupported mark: foreignObject (no HTML in a picture)"
  ],
  [
    "an element that no file holds",
    () => drawnBy((own) => own.createElementNS(namespace, "polygon")),
    "unsupported mark: an element polygon (a rect, circle, line, path or text)"
  ],
  [
    "a filter",
    () =>
      drawnBy((own) => {
        const blurred = own.createElementNS(namespace, "rect");
        blurred.setAttribute("filter", "url(#blur)");
        return blurred;
      }),
    "unsupported option: filter url(#blur) (leave it out)"
  ],
  [
    "a function that draws, of which nothing is said",
    () => drawnBy((own) => own.createElementNS(namespace, "rect")),
    'unmeasured mark: render (declare it: illustration(Plot.render(…), "what it shows"))'
  ],
  [
    "a text of which it is not said what it is",
    () => readingOf(svg("g", svg("text"))),
    "unread text:  (say what it is)"
  ],
  ["a star in a fragment", () => inlineFragment(svg("svg", svg("polygon"))), "unsupported shape: polygon"],
  ["a shape of no datum", () => datumOf(svg("rect")), "unmeasured shape: rect (Plot says of no datum)"],
  [
    "links on a globe",
    () =>
      plot({
        projection: "equal-earth",
        marks: [Plot.link([cities], {x1: () => 24, y1: () => 57, x2: () => 25, y2: () => 58})]
      } as never),
    "unmeasured mark: link on a projection"
  ]
])("%s is refused in words of its own", (_, make, message) => {
  expect(make).toThrow(message);
});
