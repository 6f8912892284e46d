import {expect, test} from "vitest";
import {labelUneven} from "../../../src/check/reading/labels/labelUneven.js";
import {renderSVG} from "../../../src/render.js";
import {alone} from "./alone.js";
import {rentsChart} from "./rents.js";

test("label-uneven tells of a number that is larger than the others of its column", async () => {
  const file = await renderSVG(rentsChart);
  expect(labelUneven.check(alone(file))).toEqual([]);
  const larger = file.replace(/(<text x="[\d.]+" y="[\d.]+")([^>]*>€512<)/, '$1 font-size="17"$2');
  expect(larger).not.toBe(file);
  expect(labelUneven.check(alone(larger))).toEqual([{where: "text “€512”", found: "17 px", expected: "14 px, as the others"}]); // prettier-ignore
});
