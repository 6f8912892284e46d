import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import type {RuleName} from "../../../src/check/rules.js";
import {renderSVG} from "../../../src/render.js";
import {alone} from "./alone.js";
import {rentsChart} from "./rents.js";

const file = await renderSVG(rentsChart);

const placeOf = (words: string) => {
  const [, x = "", y = "", length = ""] = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*textLength="([\\d.]+)"[^>]*>${words}<`).exec(file) ?? []; // prettier-ignore
  return {end: Number(x) + Number(length), y: Number(y)};
};

/** The file with one more annotation, some px behind the end of another text and lower. */
function withText(
  words: string,
  behind: string,
  {by, down = 0, look = 'font-weight="600"'}: {readonly by: number; readonly down?: number; readonly look?: string}
): string {
  const {end, y} = placeOf(behind);
  const added = `<text x="${end + by}" y="${y + down}" ${look}>${words}</text>\n`;
  return file.replace(/(<text [^>]*>Source: )/, `${added}$1`).replace('[1,"source"]', '[1,"annotation"],[1,"source"]');
}

const told = async (svg: string, rule: RuleName) =>
  (await checkFile(alone(svg), [rule])).map(({where, found}) => `${where}: ${found}`);

test("text-joined tells of a text so near to another that both are read as one", async () => {
  expect(await told(file, "text-joined")).toEqual([]);
  expect(await told(withText("O", "€512", {by: 1}), "text-joined")).toEqual(["text “€512”: “O” 0.07 em behind it"]);
  expect(await told(withText("k", "€512", {by: 6}), "text-joined")).toEqual(["text “€512”: “k” 0.43 em behind it"]);
  expect(await told(withText("new", "€512", {by: 7}), "text-joined")).toEqual([]);
  expect(await told(withText("new", "€512", {by: 1, down: 14}), "text-joined")).toEqual([]);
});

test("text-joined tells of words that go on with a headline, on its line", async () => {
  const look = 'font-size="22" font-weight="700"';
  expect(await told(withText("nowhere", "Rents differ", {by: 60, look}), "text-joined")).toHaveLength(1);
  expect(await told(withText("nowhere", "Rents differ", {by: 70, look}), "text-joined")).toEqual([]);
  expect(await told(withText("Ash", "Rents differ", {by: 30}), "text-joined")).toEqual([]);
});

test("bound-undrawn tells of words of a bound alone, beside numbers that have none", async () => {
  for (const words of ["at least", "or more", "up to"])
    expect(await told(withText(words, "€512", {by: 20}), "bound-undrawn")).toHaveLength(1);
  expect(await told(withText("at last", "€512", {by: 20}), "bound-undrawn")).toEqual([]);
});

test("table-disagrees tells of shapes that stand for numbers of no data file, beside the table of one", async () => {
  const other = {id: "t1", columns: {v: {values: [905, 712, 900, 512]}}};
  const invented = file
    .replace('"rows":[2,3,4,5]}]', `"rows":[2,3,4,5]},${JSON.stringify(other)}]`)
    .replace('{"by":"length","of":"rents/rent/0-3"', '{"by":"length","of":"t1/v/0-3"');
  expect(invented).toContain("t1/v/0-3");
  expect(await told(file, "table-disagrees")).toEqual([]);
  expect(await told(invented, "table-disagrees")).toContain("metadata, tables t1 v: numbers of no data file, drawn");
});
