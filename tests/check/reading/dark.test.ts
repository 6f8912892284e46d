import {describe, expect, test} from "vitest";
import story from "../../../notebooks/israel-azerbaijan.js";
import {chartsOf} from "../../../src/story/notebook.js";
import {renderSVG} from "../../../src/render.js";
import {readingFindings} from "./alone.js";

// In light, tests/story/check.test.ts holds the published files against the same rules.
describe("in dark", () => {
  test.each(
    chartsOf(story).flatMap((chart) => [320, 640, 1000].map((width) => [chart.figure.id, width, chart] as const))
  )("readingFindings finds nothing wrong in %s at %i px", async (_, width, chart) => {
    expect(await readingFindings(await renderSVG(chart, {width, scheme: "dark"}))).toEqual([]);
  });
});
