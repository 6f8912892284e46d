import {beforeAll, expect, test} from "vitest";
import story from "../../../notebooks/israel-azerbaijan.js";
import {chartsOf} from "../../../src/story/notebook.js";
import {renderSVG} from "../../../src/render.js";
import {faults} from "./faults.js";
import {geometryOf} from "./alone.js";

const files = new Map<string, string>();

beforeAll(async () => {
  for (const chart of chartsOf(story)) files.set(chart.figure.id, await renderSVG(chart, {width: 640}));
});

test.each(faults.map((fault) => [fault.rule, fault.fault, fault.figure, fault] as const))(
  "%s catches %s in %s",
  async (rule, _, figure, {seed, found}) => {
    const file = files.get(figure) ?? "";
    const seeded = seed(file);
    expect(seeded).not.toBe(file);
    expect(await geometryOf(seeded)).toContainEqual(expect.objectContaining({rule, found}));
  }
);

test("faults are of every rule of geometry, at least twenty", () => {
  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(new Set(faults.map(({rule}) => rule))).toEqual(new Set(["lie-factor", "baseline-cut", "bound-closed"]));
});
