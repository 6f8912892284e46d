import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {keySize} from "../../src/theme/rowSizes.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;

test.each([
  ["seats", "People’s Alliance for Work"],
  ["shareBar", "Wind turbines that stand in the"]
])("%s() sets a swatch at the first of the lines that say what it is", (form, words) => {
  const {texts, marks} = readPublished(serializeSVG(samples[form]!["long names"]!({document, width: 320})))!;
  const first = texts.find(({text}) => text === words)!.box;
  const swatches = marks.filter(
    ({name, box}) => name === "rect" && Math.abs(box.right - box.left - keySize.swatch) < 2
  );
  const middles = swatches.map(({box}) => (box.top + box.bottom) / 2);
  expect(middles.some((middle) => middle > first.top && middle < first.bottom)).toBe(true);
});
