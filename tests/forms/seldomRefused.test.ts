import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readArticle} from "../../src/facts/article/articleText.js";
import {pinAnchor} from "../../src/facts/article/pinAnchor.js";
import {moreThan} from "../../src/facts/quantity.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {drawCells} from "../../src/forms/shares/cells.js";
import {figure, say, shareGrid, tileMap} from "../../src/index.js";
import {plot} from "../../src/forms/plot/plot.js";
import {readKept} from "../../src/publish/keptFile.js";
import {drawingOf} from "../fuzz/holds.js";
import {tableOf} from "../fuzz/made.js";
import {shareClaim} from "./sampleClaims.js";
import {exact} from "../../src/facts/quantity.js";

const {document} = new JSDOM("").window;
const label = say`the label`;
const rows = [
  {x: 1, y: 2},
  {x: 3, y: 4}
];

/** What comes of a form in a figure so wide. */
function drawn(make: Parameters<typeof drawingOf>[0]["make"], width: number): void {
  const drawing = drawingOf({form: "seldom", given: null, make}, {width, scheme: "light"});
  if ("refused" in drawing) throw new Error(drawing.refused);
}

test.each([
  [
    "a grid whose share is open and whose rest is called one",
    () => shareGrid({claim: shareClaim("open", moreThan(30), "homes"), label}, {rest: label} as never),
    "invalid grid: an open share takes unknown, exact shares take rest"
  ],
  [
    "a grid without a share",
    () => shareGrid([] as never, {rest: label}),
    "missing parts: a whole needs at least one share"
  ],
  ["a grid of 99 squares", () => drawCells(document, [{count: 99}] as never, {} as never), "invalid grid: 99 cells"],
  [
    "names that no tile has room for",
    () => {
      const names = Array.from("ABCDEFGHIJKL", (letter) => `Hippopotamus ${letter}`);
      const values = names.map((_, index) => index);
      const tiles = Object.fromEntries(names.map((name, index) => [name, [index, 0] as const]));
      const wide = tableOf({place: names, value: {unit: moneyIn("EUR"), decimals: 0, values}});
      drawn(() => tileMap(wide, {name: "place", value: "value", tiles}), 240);
    },
    "(shorter names, such as two letters): tileMap"
  ],
  [
    "what Plot itself refuses",
    () =>
      plot({
        marks: [Plot.dot(rows, {x: "x", y: "y"})],
        x: {type: "point", interval: "month" as never, domain: 7 as never}
      }),
    /^not drawn by Plot: .+ \(correct the marks or the scales\): plot$/
  ],
  ["an anchor of no figure", () => pinAnchor(readArticle("Of 17 ships"), ""), "missing token: the figure to anchor"],
  [
    "a folder where a kept file should be",
    () => readKept(import.meta.dirname),
    `no plain file: ${import.meta.dirname}`
  ],
  [
    "a figure without a document",
    () =>
      figure({
        id: "alone",
        headline: label,
        deck: say`Share of all`,
        form: shareGrid([{claim: shareClaim("part", exact(40), "homes"), label}], {rest: label}),
        alt: label
      })(),
    "missing document: figure alone (in Node, draw with renderSVG)"
  ]
])("%s is refused in words of its own", (_, make, message) => {
  expect(make).toThrow(message);
});
