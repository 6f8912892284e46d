import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import type {Rendition} from "../../src/figure/drawFigure.js";
import {palettes} from "../../src/theme/theme.js";
import type {Form} from "../../src/form.js";
import {line} from "../../src/forms/line/line.js";
import {slope} from "../../src/forms/slope/slope.js";
import {seriesTable} from "./samples/lineData.js";
import {hardForms} from "./samples/hardForms.js";
import {hardRows, type HardRows} from "./samples/hardRows.js";
import {sampleFigure} from "./samples/sampleFigure.js";

const {document} = new JSDOM("").window;
const drawn = (form: string, rows: HardRows, rendition: Rendition) =>
  readPublished(serializeSVG(sampleFigure("hard", hardForms[form]!(rows))({document, ...rendition})))!;

const trades: HardRows = {
  names: [
    "Social work",
    "Accommodation and food service activities, including holiday camps",
    "Rent",
    "Donaudampfschifffahrtsgesellschaft",
    "Undifferentiated goods- and services-producing activities of households for own use",
    "Manufacture of basic pharmaceutical products"
  ],
  values: [9, 34, 22, 17, 12, 6]
};

test.each(["bars", "groupedBars", "tableChart", "waterfall", "dotRange"])(
  "%s() sets long names over its rows on a phone in smaller type where that saves all rows a line",
  (form) => {
    const {texts} = drawn(form, trades, {width: 320});
    const from = texts.findIndex(({text}) => text.startsWith("Undifferentiated"));
    const lines = texts.slice(from, from + 3).map(({text}) => text);
    expect(lines[1]).toMatch(/for own use$/);
    expect(texts[from]?.size).toBe(12);
  }
);

test.each(["bars", "groupedBars"])("%s() sets what stands for a bar under its name, where the name begins", (form) => {
  const {texts} = drawn(form, {names: trades.names, values: [null, 34, 22, 17, 12, 6]}, {width: 640});
  const [name, words] = ["Social work", "no figure"].map((own) => texts.find(({text}) => text === own));
  expect(words?.x).toBe(name?.x);
});

test.each([
  ["strip", 1000],
  ["scatter", 640]
])("%s() breaks no word of a name at %i px", (form, width) => {
  const words = drawn(form, trades, {width}).texts.flatMap(({text}) => text.split(" "));
  expect(words).toContain("Donaudampfschifffahrtsgesellschaft");
});

test.each(["card", "square"] as const)(
  "strip() of long names says on a %s which is highest and which lowest",
  (canvas) => {
    const {texts} = drawn("strip", trades, {canvas});
    const words = texts.map(({text}) => text).join(" ");
    expect(words).toMatch(/Highest: Accommodation .* €34\. Lowest: Manufacture .* €6\./);
  }
);

test("statPanel() of forty has two columns on a phone", () => {
  const {texts} = drawn("statPanel", hardRows["40 rows"]!, {width: 320});
  const columns = new Set(texts.filter(({text}) => / soldiers?$/.test(text)).map(({x}) => x));
  expect(columns.size).toBe(2);
});

test("statPanel() sets all of its figures on a card on one line, or none", () => {
  const {texts} = drawn(
    "statPanel",
    {names: ["Lyon", "Ulm", "Ghent", "Bern"], values: [17, 26, 9, 31]},
    {canvas: "card"}
  );
  const said = texts.map(({text}) => text).filter((text) => text.endsWith("soldiers"));
  expect(new Set(said.map((text) => /^\d/.test(text))).size).toBe(1);
});

test("eventTimeline() of forty has no fence of guides, and one guide for a narrow mark", () => {
  const guides = (rows: HardRows) =>
    drawn("eventTimeline", rows, {width: 320}).marks.filter(
      ({stroke, box}) => stroke === palettes.light.hairline && box.left === box.right && box.bottom - box.top > 12
    );
  expect(guides(hardRows["40 rows"]!)).toEqual([]);
  const few: HardRows = {names: ["Ash", "Birch", "Cedar"], values: [1, 40, 110]};
  expect(guides(few).length).toBe(3);
});

test.each(["line", "area"])(
  "%s() breaks no word of a label: it is given room, refused, or a card has words",
  (form) => {
    const rows: HardRows = {names: ["Rent", "Donaudampfschifffahrtsgesellschaft"], values: [22, 17]};
    const words = drawn(form, rows, {width: 640}).texts.flatMap(({text}) => text.split(" "));
    expect(words).toContain("Donaudampfschifffahrtsgesellschaft");
    expect(() =>
      drawn(form, {...rows, names: ["Rent", "Rindfleischetikettierungsüberwachungsaufgaben"]}, {width: 320})
    ).toThrow(`no room for a label: `);
    for (const canvas of ["card", "square"] as const) {
      const {texts, height} = drawn(
        form,
        {...trades, names: trades.names.slice(2, 6), values: [9, 34, 22, 17]},
        {canvas}
      );
      expect(Math.max(...texts.map(({box}) => box.bottom))).toBeLessThan(height);
      expect(texts.some(({text}) => /^(?:gesellschaft|hifffahrt)/.test(text))).toBe(false);
    }
  }
);

test.each(["card", "square"] as const)("columns() on a %s names all of its columns, or has words", (canvas) => {
  const names = ["Lyon", "Port Elizabeth", "Ulm", "Oslo", "Newcastle upon Tyne", "Ghent", "Bern", "Cork"];
  const {texts, marks} = drawn("columns", {names, values: [58, -3, -61, 24, 1, -39, -12, 8]}, {canvas});
  const words = texts.map(({text}) => text).join(" ");
  const isChart = marks.filter(({name}) => name === "rect").length > 4;
  for (const name of names.filter((each) => !each.includes(" "))) expect(words.includes(name)).toBe(isChart);
});

const services = ["Accommodation and food services", "Electricity, gas, steam and air conditioning supply", "Finance"];
const overTime: Readonly<Record<string, Form>> = {
  line: line(seriesTable("services", {dates: ["2019", "2020", "2021", "2022"], series: {[services[0]!]: [120, 131, 128, 140], [services[1]!]: [110, 111, 118, 130], Finance: [90, 97, 99, 121]}}), {series: "place", date: "year", value: "value"}), // prettier-ignore
  slope: slope(seriesTable("moves", {dates: ["2019", "2022"], series: {[services[0]!]: [40, 80], [services[1]!]: [49, 78], Finance: [58, 77]}}), {series: "place", date: "year", value: "value", from: "2019", to: "2022"}) // prettier-ignore
};

test.each(Object.keys(overTime))("%s() parts labels of several lines by more than their lines are", (form) => {
  const {texts} = readPublished(serializeSVG(sampleFigure("services", overTime[form]!)({document, width: 320})))!;
  const finance = texts.findLast(({text}) => text.startsWith("Finance"))!;
  const others = texts.filter(({x, y}) => x === finance.x && Math.abs(y - finance.y) > 1);
  expect(others.length).toBeGreaterThan(4);
  // The lines of one are 14 px apart.
  for (const {y} of others) expect(Math.abs(y - finance.y)).toBeGreaterThan(18);
});

test.each(["card", "square"] as const)("statPanel() breaks no word on a %s", (canvas) => {
  const rows = {names: [...services, "Wholesale and retail trade; repair of motor vehicles", "Public administration and defence"], values: [61, 27, 12, 93, 44]}; // prettier-ignore
  const words = drawn("statPanel", rows, {canvas}).texts.flatMap(({text}) => text.split(" "));
  expect(words).not.toContain("Accommodatio");
});
