import {expect, test} from "vitest";
import {renderPDF} from "../../../src/publish/files/print/pdf.js";
import {charts} from "./charts.js";
import {chartOf} from "./draw.js";
import {everyNth, testSome} from "../../testSome.js";

const refused = ["smooth line", "difference of two lines"];

testSome(
  Object.entries(charts).filter(([name]) => !refused.includes(name)),
  everyNth(8)
)("renderPDF() prints %s", async ([, chart]) => {
  const file = Buffer.from(await renderPDF(chartOf(chart()), {width: 108}));
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
});

test("renderPDF() prints a grid as translucent as it is drawn, and nothing else translucent", async () => {
  const file = Buffer.from(await renderPDF(chartOf(charts["columns in percent"]!()), {width: 108})).toString("latin1");
  expect([...file.matchAll(/\/(?:ca|CA) [\d.]+/g)].map(([state]) => state)).toEqual(["/CA 0.1"]);
});
