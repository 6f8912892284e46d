import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {rules} from "../../src/check/rules.js";
import {checkDrawing, drawingRules} from "../../src/live.js";
import {findNotebooks} from "../../src/cli/modules/findNotebooks.js";
import {chartsOf} from "../../src/index.js";

const {document} = new JSDOM("").window;
const stories = await findNotebooks([], process.cwd());
const charts = stories.flatMap(({notebook}) => chartsOf(notebook));

test("drawingRules are most of the rules, and none that needs a rasteriser, a sanitiser or the article", () => {
  expect(drawingRules.length).toBeGreaterThanOrEqual(30);
  const left = rules.map(({name}) => name).filter((name) => !(drawingRules as readonly string[]).includes(name));
  expect(left).toEqual(expect.arrayContaining(["text-contrast", "sanitiser-changes", "article-changed", "stale"]));
});

test(
  "checkDrawing finds nothing wrong with a figure as it is drawn, in light and dark",
  {tags: "thorough"},
  async () => {
    for (const chart of charts) {
      for (const scheme of ["light", "dark"] as const) {
        expect(await checkDrawing(chart({document, width: 640, scheme}), chart.figure), chart.figure.id).toEqual([]);
      }
    }
  }
);

test("checkDrawing holds a drawing against the figure that it is given, not the one that drew it", async () => {
  const [one, other] = charts;
  const found = await checkDrawing(one!({document}), other!.figure);
  expect(found.map(({rule}) => rule)).toEqual(expect.arrayContaining(["alt-disagrees", "table-disagrees"]));
});

test("checkDrawing applies only the rules that it is asked for", async () => {
  const [chart] = charts;
  const svg = chart!({document});
  svg.setAttribute("id", "here");
  svg.querySelector("text")!.textContent = "70 percent";
  expect((await checkDrawing(svg, chart!.figure, ["id-present"])).map(({rule}) => rule)).toEqual(["id-present"]);
});
