import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {affineOf} from "../../../src/plot/affine.js";
import {extentOf} from "../../../src/plot/chart/flat/extentOf.js";
import {flatShapes} from "../../../src/plot/chart/flat/flatShapes.js";
import {markersOn} from "../../../src/plot/chart/flat/markers.js";
import {elementOf, writtenOf} from "./svgElements.js";

const {document} = new JSDOM("").window;
const page = {document, ink: "#111111", paper: "#ffffff"};
const flat = (words: string, by: string) => flatShapes(elementOf(document, words), affineOf(by), page).map(writtenOf);

test.each([
  ['rect x="1" y="2" width="3" height="4"', "translate(10,20) scale(2,3)", 'rect x="12" y="26" width="6" height="12"'],
  // A radius that is no number is left out.
  ['rect x="1" width="3" height="4" rx="1" ry="auto"', "", 'rect x="1" y="0" width="3" height="4" rx="1"'],
  ['rect x="1" width="3" height="4" rx="50%" ry="2"', "", 'rect x="1" y="0" width="3" height="4" ry="2"'],
  // A turned or mirrored one is its outline.
  ['rect x="1" y="2" width="3" height="4"', "rotate(90)", 'path d="M-2,1L-2,4L-6,4L-6,1Z"'],
  ['rect x="1" y="2" width="3" height="4"', "scale(-1,1)", 'path d="M-1,2L-4,2L-4,6L-1,6Z"'],
  ['rect x="1" y="2" width="3" height="4"', "scale(1,-1)", 'path d="M1,-2L4,-2L4,-6L1,-6Z"'],
  ['circle cx="1" cy="2" r="3"', "translate(10,20) scale(2)", 'circle cx="12" cy="24" r="6"'],
  ['line x1="1" y1="2" x2="3" y2="4"', "translate(10,20)", 'line x1="11" y1="22" x2="13" y2="24"'],
  ['path d="M1,2L3,4"', "translate(10,20)", 'line x1="11" y1="22" x2="13" y2="24"'],
  ['path d="M1,2L3,4L5,6"', "translate(10,20)", 'path d="M11,22L13,24L15,26"'],
  ['path d="M1,2C3,4,5,6,7,8"', "translate(10,20)", 'path d="M11,22C13,24,15,26,17,28"'],
  // The symbol of a circle, and half of one.
  ['path d="M3,0A3,3,0,1,1,-3,0A3,3,0,1,1,3,0"', "translate(10,20) scale(2)", 'circle cx="10" cy="20" r="6"'],
  ['path d="M3,0A3,3,0,1,1,-3,0"', "", 'path d="M3,0C3,1.66,1.66,3,0,3C-1.66,3,-3,1.66,-3,0"']
])("flatShapes() of <%s> moved by %j is <%s>", (words, by, written) => {
  expect(flat(words, by)).toEqual([written]);
});

test.each(['path d=""', 'path d="M1,2"', 'path d="M1e999,2L3,4"'])("flatShapes() of <%s> is nothing", (words) => {
  expect(flat(words, "")).toEqual([]);
});

test("flatShapes refuses what is no shape", () => {
  expect(() => flat("image", "")).toThrow("unsupported mark: an element image (a rect, circle, line, path or text)");
});

test.each([
  // What is not opaque is a colour and an opacity; an opacity of 1 is none.
  ['fill="currentColor" opacity="1" fill-opacity="0.4"', 'fill="#111111" fill-opacity="0.4"'],
  ['fill="currentcolor" stroke="rgba(255,0,0,0.5)"', 'fill="#111111" stroke="#ff0000" stroke-opacity="0.5"'],
  ['fill="transparent" stroke="inherit"', 'fill="none"'],
  ['fill="none" stroke="var(--plot-background)"', 'fill="none" stroke="#ffffff"'],
  ['fill="rgb(255,0,0)"', 'fill="#ff0000"'],
  ['stroke-width="1" stroke-dasharray=" 4, 3 "', 'stroke-width="1" stroke-dasharray="4 3"'],
  ['stroke-width="x" stroke-dasharray="none" stroke-linecap="round"', 'stroke-linecap="round"'],
  ['stroke-linejoin="bevel" class="x"', 'stroke-linejoin="bevel"'],
  ['class="x"', ""]
])("flatShapes() of a line with %s keeps %s", (style, written) => {
  const [line = ""] = flat(`line x1="1" y1="2" x2="3" y2="4" ${style}`, "");
  expect(line.replace(/^line x1="1" y1="2" x2="3" y2="4" ?/, "")).toBe(written);
});

test.each([
  ['fill="url(#a)"', "unsupported paint: url(#a) (a plain colour, such as #4682b4; no gradient and no pattern)"],
  ['fill="blau"', "unsupported paint: blau (a colour as #rrggbb, rgb() or hsl(), or by its name)"]
])("flatShapes refuses %s", (style, message) => {
  expect(() => flat(`line ${style}`, "")).toThrow(message);
});

const arrow =
  'marker viewBox="-5 -5 10 10" markerWidth="6.67" fill="none" stroke="currentColor" stroke-width="1.5" orient=';
const shape = (orient: string) => {
  const marker = elementOf(document, `${arrow}"${orient}"`);
  marker.append(elementOf(document, 'path d="M-1.5,-3l3,3l-3,3"'));
  return marker;
};
const dotted = elementOf(document, 'marker viewBox="-5 -5 10 10" markerWidth="5" fill="#ff0000"');
dotted.append(elementOf(document, 'circle r="3"'));

const markers = (words: string, orient = "auto") =>
  markersOn(elementOf(document, words), {
    by: affineOf("translate(100,100)"),
    strokeWidth: 2,
    named: new Map([
      ["m", shape(orient)],
      ["d", dotted]
    ]),
    page
  }).map(writtenOf);
const pathsIn = (words: string, orient?: string) =>
  markers(words, orient).map((written) => /d="([^"]*)"/.exec(written)?.[1]);
const all = 'marker-start="url(#m)" marker-mid="url(#m)" marker-end="url(#m)"';
const both = 'marker-start="url(#m)" marker-end="url(#m)"';

test.each([
  // Along the way out of the first corner, between both ways at the others, and along the way into the last.
  [
    `path d="M0,0L10,0L10,10" ${all}`,
    "auto",
    ["M98,96L102,100L98,104", "M111.41,95.76L111.41,101.41L105.76,101.41", "M114,108L110,112L106,108"]
  ],
  [`path d="M0,0L10,0L10,10" ${both}`, "auto", ["M98,96L102,100L98,104", "M114,108L110,112L106,108"]],
  [`path d="M0,0L10,0" ${both}`, "auto-start-reverse", ["M102,104L98,100L102,96", "M108,96L112,100L108,104"]],
  [`path d="M0,0L10,0" marker-start="url(#m)"`, "30", ["M100.27,95.53L101.73,101L96.27,102.47"]],
  // Of a curve, by its handles.
  [`path d="M0,0C0,5,5,10,10,10" ${both}`, "auto", ["M104,98L100,102L96,98", "M108,106L112,110L108,114"]],
  [`line x1="1" y1="2" x2="1" y2="9" marker-end="url(#m)"`, "auto", ["M105,107L101,111L97,107"]],
  [`line x1="1" y1="2" x2="1" y2="9" marker-end="url(#x)"`, "auto", []]
])("markersOn(<%s>) turned %s are %j", (words, orient, paths) => {
  // prettier-ignore
  expect(pathsIn(words, orient)).toEqual(paths);
});

test("markersOn() are as large as their stroke, each piece of a path with its own ends", () => {
  const signs = 'marker-start="url(#d)" marker-end="url(#d)"';
  const written = (places: readonly string[]) =>
    places.map((place) => `circle ${place} r="3" fill="#ff0000" stroke-width="1"`);
  expect(markers(`path d="M0,0L10,0L10,10M20,20L30,30" ${signs}`)).toEqual(
    written(['cx="100" cy="100"', 'cx="110" cy="110"', 'cx="120" cy="120"', 'cx="130" cy="130"'])
  );
  // A piece of one corner begins and ends there.
  expect(markers(`path d="M5,6Z" ${signs}`)).toEqual(written(['cx="105" cy="106"', 'cx="105" cy="106"']));
});

test.each([
  ['circle cx="10" cy="20" r="3"', [7, 17, 13, 23]],
  ['rect x="1" y="2" width="3" height="5"', [1, 2, 4, 7]],
  ['line x1="9" y1="2" x2="4" y2="8"', [4, 2, 9, 8]],
  ['path d="M9,2L4,8.5L-1,-3.5Z"', [-1, -3.5, 9, 8.5]]
])("extentOf(<%s>) is %j", (words, [left, top, right, bottom]) => {
  expect(extentOf(elementOf(document, words))).toEqual({left, top, right, bottom});
});
