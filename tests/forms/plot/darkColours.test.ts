import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import {palettes} from "../../../src/theme/theme.js";
import {Plot} from "../../../src/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const rows = [{town: "Riga", x: 1, rent: 5}, {town: "Tarn", x: 2, rent: 9}]; // prettier-ignore

test("a colour of ours that an author writes out is that of the scheme in the dark, in a key too", async () => {
  const dots = await fileOf({marks: [Plot.dot(rows, {x: "x", y: "rent", fill: "#12436d"})]}, {scheme: "dark"});
  expect(dots).toContain(palettes.dark.highlight);
  expect(dots.replace(/<metadata>[^]*<\/metadata>/, "")).not.toContain("#12436d");
  const keyed = {color: {legend: true, domain: ["Riga", "Tarn"], range: ["#12436d", "#c2500c"]}, marks: [Plot.barY(rows, {x: "town", y: "rent", fill: "town"})]}; // prettier-ignore
  const file = await fileOf(keyed, {scheme: "dark"});
  expect(await checkFile(subjectOf(file))).toEqual([]);
});

test("white words on a bar whose colour is light in the dark are dark there, and stay white in the light", async () => {
  const chart = {
    color: {legend: true},
    marks: [
      Plot.barY(rows, {x: "town", y: "rent", fill: "town"}),
      Plot.text(rows, {x: "town", y: 2, text: () => "full", fill: "white"})
    ]
  };
  const inkOf = (file: string) =>
    readPublished(file)!
      .texts.filter(({text}) => text === "full")
      .map(({fill}) => fill);
  expect(inkOf(await fileOf(chart))).toEqual(["#ffffff", "#ffffff"]);
  expect(inkOf(await fileOf(chart, {scheme: "dark"}))).not.toContain("#ffffff");
});

test("a ramp to a colour of ours is that of its author in the dark, with all that stands on it", async () => {
  const ramp = {color: {range: ["#ffffff", "#12436d"], legend: true}, marks: [Plot.cell(rows, {x: "town", fill: "rent"})]}; // prettier-ignore
  const found = await checkFile(subjectOf(await fileOf(ramp, {scheme: "dark"})));
  // That it is dark on dark, the check tells.
  expect(found.map(({rule}) => rule).filter((rule) => rule !== "mark-contrast")).toEqual([]);
});
