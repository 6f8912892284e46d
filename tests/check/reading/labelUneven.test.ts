import {expect, test} from "vitest";
import {labelUneven} from "../../../src/check/reading/labels/labelUneven.js";
import {bars, figure, moneyIn, say, stated, table} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import {textFile} from "../../facts/file/textFile.js";
import {alone} from "./alone.js";

const rents = table(textFile("rents.csv", "town,rent\nAsh,905\nBirch,712\nCedar,640\nDoum,512\n"), {
  key: "town",
  source: {id: "office", name: "Office"},
  period: stated("2024"),
  columns: {town: "text", rent: {unit: moneyIn("EUR")}}
});
const chart = figure({
  id: "rents",
  headline: say`Rents differ`,
  deck: say`By town`,
  form: bars(rents, {name: "town", value: "rent"})
});

test("label-uneven tells of a number that is larger than the others of its column", async () => {
  const file = await renderSVG(chart);
  expect(labelUneven.check(alone(file))).toEqual([]);
  const larger = file.replace(/(<text x="[\d.]+" y="[\d.]+")([^>]*>€512<)/, '$1 font-size="17"$2');
  expect(larger).not.toBe(file);
  expect(labelUneven.check(alone(larger))).toEqual([{where: "text “€512”", found: "17 px", expected: "14 px, as the others"}]); // prettier-ignore
});
