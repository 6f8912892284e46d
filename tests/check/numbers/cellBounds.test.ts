import {beforeAll, describe, expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {tableChart} from "../../../src/forms/tables/tableChart.js";
import {renderSVG} from "../../../src/render.js";
import {sampleFigure} from "../../forms/samples/sampleFigure.js";
import {wideTable} from "../../forms/samples/tableSamples.js";
import {alone} from "../reading/alone.js";

const rents = wideTable("rents", ["Ash", "Birch", "Cedar"], {rent: {values: [640, 710, 805], bound: "moreThan"}});
const charts = {
  bars: sampleFigure("bounds-bars", bars(rents, {name: "place", value: "rent"})),
  table: sampleFigure("bounds-table", tableChart(rents, {name: "place", columns: ["rent"]}))
};
const files = new Map<string, string>();

beforeAll(async () => {
  for (const [id, chart] of Object.entries(charts)) files.set(id, await renderSVG(chart));
});

const rulesIn = async (text: string) =>
  (await checkFile(alone(text), ["bound-lost", "number-unlicensed", "rounding", "unit-changed"])).map(({rule}) => rule);

describe.each(Object.keys(charts))("the cells of a column of bounds, as %s", (id) => {
  test("are printed with it", async () => {
    const file = files.get(id) ?? "";
    expect(file).toMatch(/>(?:&gt;|more than )€640</);
    expect(await rulesIn(file)).toEqual([]);
  });

  test("and are refused without it, and under another", async () => {
    const file = files.get(id) ?? "";
    for (const words of ["€640", "&lt;€640", "about €640", "at least €641"]) {
      const text = file.replace(/>(?:&gt;|more than )€640</, `>${words}<`);
      expect(text).not.toBe(file);
      expect(await rulesIn(text), words).not.toEqual([]);
    }
  });
});
