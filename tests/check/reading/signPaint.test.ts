import {expect, test} from "vitest";
import {furnitureMisplaced} from "../../../src/check/reading/furnitureMisplaced.js";
import {measureUnseen} from "../../../src/check/reading/paint/measureUnseen.js";
import {renderSVG} from "../../../src/render.js";
import {gallery} from "../../forms/gallery/gallery.js";
import {fileOf} from "../../forms/plot/draw.js";
import {charts} from "../../forms/plot/charts.js";
import {samples} from "../../forms/samples/samples.js";
import {withReading} from "../../reading/bend.js";
import {subjectOf} from "../../reading/readChart.js";

async function drawn(form: string): Promise<string> {
  const chart = gallery.find((each) => each.form === form)?.chart;
  if (!chart) throw new Error(`no such form: ${form}`);
  return renderSVG(chart);
}

async function found(svg: string): Promise<string[]> {
  const all = [measureUnseen, furnitureMisplaced].map(async ({check}) => check(subjectOf(svg)));
  return (await Promise.all(all)).flat().map((each) => each.found);
}

const arrow = /<g fill="none" (stroke="#\w+") stroke-width="2" stroke-linecap="round">/;

test.each([
  ["dashed", ' stroke-dasharray="4 4"', 'stroke-width="2"', "a sign with dashes 4 4"],
  ["as thick as a bar", "", 'stroke-width="7"', "a sign with a stroke of 7 px"]
])("measureUnseen tells of the sign of a bound that is %s", async (_, dashes, width, told) => {
  const open = await openGrid();
  expect(await found(open)).toEqual([]);
  const bent = open.replace(arrow, `<g fill="none" $1${dashes} ${width} stroke-linecap="round">`);
  expect(bent).not.toBe(open);
  expect(await found(bent)).toContain(told);
});

async function openGrid(): Promise<string> {
  for (const chart of Object.values(samples["shareGrid"] ?? {})) {
    const svg = await renderSVG(chart);
    if (arrow.test(svg)) return svg;
  }
  throw new Error("no grid of a bound");
}

test("measureUnseen tells of an axis that is dashed away, and not of a dashed grid", async () => {
  const svg = await drawn("line");
  const axis = (dashes: string) =>
    svg.replace(/<line (?=[^>]*\/>\n<\/g>\n<g stroke)/, `<line stroke-dasharray="${dashes}" `);
  expect(axis("4 3")).not.toBe(svg);
  expect(await found(axis("4 3"))).toEqual([]);
  expect(await found(axis("0 400"))).toEqual(["dashes 0 400"]);
});

test("furnitureMisplaced tells of a sign of nothing", async () => {
  const svg = await drawn("line");
  const added = svg.replace("<text", '<rect x="300" y="250" width="20" height="14" fill="#12436d"/>\n<text');
  const bent = withReading(added, (reading) => ({...reading, shapes: [...reading.shapes, [1, {furniture: "sign"}]]}));
  expect(await found(bent)).toContain("a sign of nothing");
});

test.each(["line over years", "stepped line"])(
  "furnitureMisplaced takes the markers of a %s for its own",
  async (name) => {
    expect(await found(await fileOf(charts[name]!()))).toEqual([]);
  }
);
