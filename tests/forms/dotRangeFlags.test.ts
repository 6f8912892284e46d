import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {figure} from "../../src/figure/figure.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {subjectOf} from "../../src/verify/subject.js";
import {claimOfCell} from "../../src/facts/table/cell.js";
import {periodOf, say} from "../../src/words/say.js";
import {textFile} from "../facts/file/textFile.js";

const {document} = new JSDOM("").window;
const text = `work,women,men,status
Catering,1980,2060,
Care in homes and hospitals,2440,2530,p
Banking and insurance,3890,4760,e
Schools,3120,3260,p
`;
const flags = {column: "status", provisional: ["p"], estimated: ["e"]};
const pay = dataTable(textFile("pay.csv", text), {
  key: "work",
  source: {id: "office", name: "Pay Office"},
  period: stated("2024"),
  columns: {work: "text", women: {unit: moneyIn("EUR"), flags}, men: {unit: moneyIn("EUR")}}
});

test.each([
  ["values", 640],
  ["values", 320],
  ["axis", 320],
  ["axis", 1000]
] as const)("dotRange() with %s at %i px says which rows are flagged", async (labels, width) => {
  const chart = figure({
    id: "pay",
    headline: say`Women earn less than men in all kinds of work`,
    deck: say`Monthly pay by kind of work, ${periodOf(claimOfCell(pay.at("Schools").men))}`,
    form: dotRange(pay, {name: "work", columns: ["women", "men"], labels})
  });
  const file = serializeSVG(chart({document, width}));
  const words = [...file.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(" ");
  if (labels === "axis") {
    expect(words).toContain("Schools, Care in homes and hospitals: provisional.");
    expect(words).toContain("Banking and insurance: estimated.");
  }
  for (const flag of ["provisional", "estimated"]) expect(words).toContain(flag);
  const findings = await checkFile(subjectOf(chart.figure, {file: "pay.svg", text: file}, [file, file]));
  expect(findings.map(({rule, where, found}) => `${rule}: ${where}: ${found}`)).toEqual([]);
});
