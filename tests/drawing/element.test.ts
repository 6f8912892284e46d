import fc from "fast-check";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {element, formatCoordinate, roundNumbers, svgNamespace} from "../../src/drawing/element.js";

const {document} = new JSDOM("").window;

test("element(document, name, attributes, children) makes an SVG element in the order that it is given", () => {
  const node = element(document, "text", {x: 1.005, fill: "#fff", y: undefined, "font-size": 14}, ["a ", "b"]);
  expect(node.namespaceURI).toBe(svgNamespace);
  expect(node.localName).toBe("text");
  expect(node.getAttributeNames()).toEqual(["x", "fill", "font-size"]);
  expect(node.textContent).toBe("a b");
});

test("element(document, name, attributes, children) takes text for text, not for markup", () => {
  const node = element(document, "title", {}, ["<script>&amp;"]);
  expect(node.childElementCount).toBe(0);
  expect(node.textContent).toBe("<script>&amp;");
});

test("element(document, name, attributes) rounds numbers, and leaves strings alone", () => {
  const node = element(document, "rect", {x: 12.3456, width: "12.3456"});
  expect(node.getAttribute("x")).toBe("12.35");
  expect(node.getAttribute("width")).toBe("12.3456");
});

test.each([
  [0, "0"],
  [-0, "0"],
  [-0.001, "0"],
  [0.004, "0"],
  [12, "12"],
  [12.5, "12.5"],
  [12.345678, "12.35"],
  [-12.345678, "-12.35"],
  [0.1 + 0.2, "0.3"],
  [640, "640"]
])("formatCoordinate(%s) is %o", (value, text) => {
  expect(formatCoordinate(value)).toBe(text);
});

test.each([NaN, Infinity, -Infinity])("formatCoordinate(%s) is refused", (value) => {
  expect(() => formatCoordinate(value)).toThrow(`invalid coordinate: ${value}`);
});

test("formatCoordinate(value) has two decimals at most and never a minus zero, and is within half a hundredth", () => {
  fc.assert(
    fc.property(fc.double({min: -1e6, max: 1e6, noNaN: true}), (value) => {
      const text = formatCoordinate(value);
      expect(text).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d?[1-9])$/);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
    })
  );
});

test("formatCoordinate(value) is what String makes of the hundredths, for any value", () => {
  const plain = (value: number) => String(Math.round(value * 100) / 100);
  const near = fc.integer({min: -1e7, max: 1e7}).map((hundredths) => hundredths / 100);
  const values = fc.oneof(
    near,
    fc.double({min: -2e6, max: 2e6, noNaN: true}),
    fc.double({noNaN: true, noDefaultInfinity: true})
  );
  fc.assert(
    fc.property(values, (value) => {
      if (Number.isFinite(value * 100)) expect(formatCoordinate(value)).toBe(plain(value));
    }),
    {numRuns: 5_000}
  );
});

test.each([
  ["M0.123456,7L-0.001,1e-7Z", "M0.12,7L0,0Z"],
  ["M10-5.678C1,2,3.999,4,5.5,6", "M10-5.68C1,2,4,4,5.5,6"],
  ["", ""]
])("roundNumbers(%o) is %o", (path, rounded) => {
  expect(roundNumbers(path)).toBe(rounded);
});
