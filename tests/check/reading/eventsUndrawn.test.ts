import {expect, test} from "vitest";
import {checkLoneFile} from "../../../src/verify/checkStory.js";
import {renderSVG} from "../../../src/render.js";
import {gallery} from "../../forms/gallery/gallery.js";

const timeline = gallery.find(({form}) => form === "eventTimeline")?.chart;

const toldOf = async (svg: string) =>
  (await checkLoneFile("timeline.svg", svg, {only: ["rows-undrawn"]})).findings.map(({finding}) => finding.where);

const svg = timeline ? await renderSVG(timeline, {width: 640}) : "";
const [first = ""] = /(?<="events":\[)\{.*?\}(?=,\{"id"|\])/.exec(svg) ?? [];
const other = (id: string, label: string, edtf: string) =>
  first
    .replace(/"id":"[^"]*"/, `"id":"${id}"`)
    .replace(/"label":"[^"]*"/, `"label":"${label}"`)
    .replace(/"edtf":"[^"]*"/, `"edtf":"${edtf}"`);
const fire = other("left-out", "The harbour burns down", "1911-05-02");
const flood = other("flood", "The river rises", "1911-06-03");
const withEvents = (...events: readonly string[]) => svg.replace(first, [first, ...events].join(","));
const withText = (file: string, text: string) => file.replace("<text", `<text x="20" y="590">${text}</text>\n<text`);

test("an event of the facts that nothing draws is told where others are drawn", async () => {
  expect(await toldOf(svg)).toEqual([]);
  expect(fire).toContain("1911-05-02");
  expect(await toldOf(withEvents(fire))).toEqual(["event left-out"]);
});

test("events that nothing draws are told unless a text says that there are as many others", async () => {
  expect(await toldOf(withText(withEvents(fire), "1 other"))).toEqual([]);
  expect(await toldOf(withText(withEvents(fire, flood), "1 other"))).toEqual(["event left-out"]);
  expect(await toldOf(withText(withEvents(fire, flood), "2 others not shown"))).toEqual([]);
  expect(await toldOf(withText(withEvents(fire, flood), "2 others like it"))).toEqual(["event left-out"]);
});

test("an event that nothing draws is not told where a text has its label or its date", async () => {
  expect(await toldOf(withText(withEvents(fire), "Then the harbour burns down"))).toEqual([]);
  expect(await toldOf(withText(withEvents(fire), "It burnt on 2 May 1911"))).toEqual([]);
  expect(await toldOf(withText(withEvents(fire), "It burnt on 3 May 1911"))).toEqual(["event left-out"]);
});
