import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import {charts} from "./charts.js";
import {fileOf, subjectOf} from "./draw.js";
import {people} from "./rows.js";
import {everyNth, testSome} from "../../testSome.js";

/** The rules that are broken in a file after a change. */
async function brokenBy(name: string, change: (svg: string) => string): Promise<string[]> {
  const svg = await fileOf(charts[name]!());
  const changed = change(svg);
  expect(changed).not.toBe(svg);
  const subject = subjectOf(changed);
  const found = await Promise.all(
    readingRules.map(async (rule) => ((await rule.check(subject)).length > 0 ? rule.name : ""))
  );
  return found.filter((rule) => rule !== "");
}

/** The drawing of a file with the nth of some shapes changed; its metadata stay. */
function nth(svg: string, pattern: RegExp, index: number, change: (shape: string) => string): string {
  const start = svg.indexOf("</metadata>");
  let seen = -1;
  return svg.slice(0, start) + svg.slice(start).replace(pattern, (shape) => (++seen === index ? change(shape) : shape));
}

const grown = (name: string, by: number) => (shape: string) =>
  shape.replace(new RegExp(` ${name}="(-?[\\d.]+)"`), (_, value: string) => ` ${name}="${Number(value) + by}"`);

const faint = (shape: string) => shape.replace(/\/?>$/, ' opacity="0.05"/>');

testSome(
  [
    ["bars with their values", "a longer bar", /<rect [^>]*>/g, 3, grown("width", 3), "measure-wrong"],
    ["bars with their values", "another value", />24</g, 0, () => ">42<", "label-elsewhere"],
    ["scatter by symbol", "a symbol elsewhere", /<circle [^>]*>/g, 5, grown("cx", 5), "measure-wrong"],
    [
      "threshold colours",
      "the colour of another class",
      /<rect [^>]*fill="#eff3ff"[^>]*>/g,
      1,
      (shape: string) => shape.replace("#eff3ff", "#2171b5"),
      "measure-wrong"
    ],
    [
      "heat map",
      "another colour on a ramp",
      /<rect [^>]*>/g,
      45,
      (shape: string) => shape.replace(/fill="#[0-9a-f]{6}"/, 'fill="#ff0000"'),
      "measure-wrong"
    ],
    ["turned names under columns", "another name", />Finance\w*</g, 0, () => ">Farming<", "tick-misplaced"],
    ["names by turns under columns", "another name", />Finance</g, 0, () => ">Farming<", "tick-misplaced"],
    [
      "turned names under columns",
      "a turned name elsewhere",
      /<text x="[\d.]+"(?=[^>]*rotate)/g,
      2,
      (text: string) => text.replace(/[\d.]+/, (x) => String(Number(x) + 12)),
      "tick-misplaced"
    ],
    [
      "names in lines under columns",
      "another line of a name",
      />and retail</g,
      0,
      () => ">and health<",
      "tick-misplaced"
    ],
    [
      "names of panels in lines",
      "another line of a panel’s name",
      />and retail</g,
      0,
      () => ">and health<",
      "label-elsewhere"
    ],
    ["waffle", "a cell less", /<rect [^>]*>/g, 9, () => "", "reading-incomplete"],
    [
      "line over years",
      "a marker as large as data",
      /<circle [^>]*>/g,
      0,
      (shape: string) => shape.replace(/ r="[^"]*"/, ' r="40"'),
      "furniture-misplaced"
    ],
    ["clipped line", "a corner of a clipped line elsewhere", / d="M60,/g, 0, () => ' d="M66,', "measure-wrong"],
    ["columns in percent", "a tick with another number", />10</g, 0, () => ">15<", "tick-misplaced"],
    ["scatter of continuous colour", "a legend with another number", />25</g, 0, () => ">35<", "tick-misplaced"],
    ["ranked bars", "a faint bar", /<rect [^>]*>/g, 4, faint, "measure-unseen"],
    ["heat map", "a faint cell", /<rect [^>]*>/g, 50, faint, "measure-unseen"],
    ["stepped line", "a step at another place", /(?<= d="M[\d.]+,[\d.]+L)[\d.]+/g, 0, () => "70", "measure-wrong"],
    ["curved line", "a line that is nearly gone", /<path [^>]*>/g, 0, faint, "measure-unseen"],
    ["names on dots", "another name", />Ash</g, 0, () => ">Elm<", "label-elsewhere"],
    [
      "a dashed line",
      "a line that is dashed away",
      / stroke-dasharray="4 3"/g,
      0,
      () => ' stroke-dasharray="1 9"',
      "measure-unseen"
    ],
    ["scales in whole pixels", "a bar by one pixel longer", /<rect [^>]*>/g, 4, grown("height", 1), "measure-wrong"],
    ["one value", "a dot beside the one place", /<circle [^>]*>/g, 0, grown("cx", 4), "measure-wrong"],
    ["scatter inside its frame", "a grid line cut short", /<line [^>]*>/g, 3, grown("x2", -20), "furniture-misplaced"],
    ["numbers over the grid", "a number of another line", /<text [^>]*>1[01]\d</g, 1, grown("y", -6), "tick-misplaced"],
    [
      "values that are not known",
      "a value in place of none",
      /<rect [^>]*fill="#cccccc"[^>]*>/g,
      0,
      (shape: string) => shape.replace("#cccccc", "#41b6c4"),
      "measure-wrong"
    ],
    ["a line from one row to another", "a steeper line", /<line [^>]*>/g, 18, grown("y2", -9), "measure-wrong"],
    ["a stream", "a wider stream", / d="M110,[\d.]+L/g, 1, () => ' d="M110,280L', "measure-wrong"],
    ["a stream", "a stream that begins elsewhere", / d="M110,/g, 1, () => ' d="M130,', "measure-wrong"],
    ["a band with a gap", "a band that leans", / d="M[\d.]+,/g, 0, () => ' d="M70,', "measure-wrong"],
    ["a band with a gap", "a wider band", / d="M60,[\d.]+L/g, 0, () => ' d="M60,90L', "measure-wrong"],
    ["bins from zero", "a wider bin", /<rect [^>]*>/g, 2, grown("width", 9), "measure-wrong"],
    ["stack with gaps", "a part that begins later", /<rect [^>]*>/g, 8, grown("x", 4), "length-baseless"]
  ],
  everyNth(4)
)("readingRules catch in %s %s", async ([name, , pattern, index, change, rule]) => {
  expect(await brokenBy(name, (svg) => nth(svg, pattern, index, change))).toContain(rule);
});

test("tick-misplaced catches all numbers of an axis moved off their lines by the width of a letter too much", async () => {
  const change = (svg: string) =>
    svg.replace(/(<text [^>]*y=")([\d.]+)("[^>]*>1[01]\d<)/g, (_, from, y, to) => `${from}${Number(y) - 14}${to}`);
  expect(await brokenBy("numbers over the grid", change)).toContain("tick-misplaced");
});

test("measure-wrong catches a line that steps at other places than the file says", async () => {
  const change = (svg: string) => svg.replace('"step":1', '"step":0.5');
  expect(await brokenBy("line stepped after its values", change)).toContain("measure-wrong");
});

test("furniture-misplaced catches a filled frame over data", async () => {
  const marks = [Plot.dot(people, {x: "weight", y: "height"}), Plot.frame({fill: "#eeeeee"})];
  const subject = subjectOf(await fileOf({marks}));
  const rule = readingRules.find(({name}) => name === "furniture-misplaced");
  expect((await rule?.check(subject))?.[0]?.found).toBe("a filled frame over data");
});
