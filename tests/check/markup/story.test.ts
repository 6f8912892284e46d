import {readdirSync} from "node:fs";
import {basename, resolve} from "node:path";
import {expect, test} from "vitest";
import {everyNth, testSome} from "../../testSome.js";
import {chartsOf, type Notebook} from "../../../src/story/notebook.js";
import {renderSVG} from "../../../src/render.js";
import {findingsIn, intentOf} from "../legibilityAndFile.js";

const folder = resolve(import.meta.dirname, "../../../notebooks");
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => basename(name, ".ts"));

const stories = await Promise.all(
  slugs.map(async (slug) => {
    const {default: story}: {default: Notebook} = await import(`../../../notebooks/${slug}.ts`);
    return {slug, charts: chartsOf(story)};
  })
);
const figures = stories.flatMap(({slug, charts}) => charts.map((chart) => ({slug, id: chart.figure.id, chart})));

test("notebooks/ holds figures", () => {
  expect(figures.length).toBeGreaterThan(0);
});

// In light, tests/story/check.test.ts holds the published files against the same rules.
testSome(figures, everyNth(3))(
  "the figure $id of $slug has nothing against its legibility or its file in dark",
  async ({chart}) => {
    for (const width of [320, 640, 1000]) {
      const text = await renderSVG(chart, {width, scheme: "dark"});
      const findings = await findingsIn(text, intentOf(chart.figure, text));
      expect({width, findings}).toEqual({width, findings: []});
    }
  }
);
