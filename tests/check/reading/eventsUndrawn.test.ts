import {expect, test} from "vitest";
import {checkLoneFile} from "../../../src/verify/checkStory.js";
import {renderSVG} from "../../../src/render.js";
import {gallery} from "../../forms/gallery/gallery.js";

const timeline = gallery.find(({form}) => form === "eventTimeline")?.chart;

const toldOf = async (svg: string) =>
  (await checkLoneFile("timeline.svg", svg, {only: ["rows-undrawn"]})).findings.map(({finding}) => finding.where);

test("an event of the facts that nothing draws is told where others are drawn", async () => {
  const svg = timeline ? await renderSVG(timeline, {width: 640}) : "";
  expect(await toldOf(svg)).toEqual([]);
  const [first = ""] = /(?<="events":\[)\{.*?\}(?=,\{"id"|\])/.exec(svg) ?? [];
  const other = first
    .replace(/"id":"[^"]*"/, '"id":"left-out"')
    .replace(/"label":"[^"]*"/, '"label":"The harbour burns down"')
    .replace(/"edtf":"[^"]*"/, '"edtf":"1911-05-02"');
  expect(other).toContain("1911-05-02");
  expect(await toldOf(svg.replace(first, `${first},${other}`))).toEqual(["event left-out"]);
});
