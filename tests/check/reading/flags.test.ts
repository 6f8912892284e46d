import {expect, test} from "vitest";
import {labelElsewhere} from "../../../src/check/reading/labels/labelElsewhere.js";
import {claimOfCell} from "../../../src/facts/table/cell.js";
import {dataTable as table} from "../../../src/facts/file/dataTable.js";
import {stated} from "../../../src/facts/period.js";
import {durationIn} from "../../../src/facts/unit/unit.js";
import {figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {dotRange} from "../../../src/forms/ranges/dotRange.js";
import {slope} from "../../../src/forms/slope/slope.js";
import {dataRows} from "../../../src/publish/files/data/dataRows.js";
import {renderSVG} from "../../../src/publish/files/svg.js";
import {say} from "../../../src/words/say.js";
import {subjectOf} from "../../forms/plot/draw.js";

const text = "hospital,before,wait,status\nAva,41,50,\nBol,,71,provisional\nCas,30,38,\n";
const waits = table(
  {name: "waits.csv", text, sha256: "0".repeat(64)},
  {
    key: "hospital",
    source: {id: "board", name: "Health Board"},
    columns: {
      hospital: "text",
      before: {unit: durationIn("day"), period: stated("2020")},
      wait: {unit: durationIn("day"), period: stated("2024"), flags: {column: "status", provisional: ["provisional"]}}
    }
  }
);
const claims = ["Ava", "Bol", "Cas"].map((name) => claimOfCell(waits.at(name).wait));

const fileOf = (form: Form) =>
  renderSVG(figure({id: "waits", headline: say`How long they wait`, deck: say`Median wait, days`, form}));
const found = async (svg: string) => labelElsewhere.check(subjectOf(svg));

test("the claim of a provisional cell is provisional, in the drawing, the metadata and the CSV", async () => {
  expect(claims[1]?.flags).toEqual(["provisional"]);
  const svg = await fileOf(
    dotRange(
      claims.map((claim) => ({name: claim.subject ?? "", claims: [claim]})),
      {columns: ["now"]}
    )
  );
  expect(svg).toContain("71 provisional");
  expect(svg).toContain('"flags":["provisional"]');
  expect(await found(svg)).toEqual([]);
  expect(dataRows({uses: claims}).map(({flag}) => flag)).toEqual(["", "provisional", ""]);
});

test.each([
  ["bars of a table", () => bars(waits, {name: "hospital", value: "wait"})],
  ["bars of claims", () => bars(claims)],
  [
    "dots of claims",
    () =>
      dotRange(
        claims.map((claim) => ({name: claim.subject ?? "", claims: [claim]})),
        {columns: ["now"]}
      )
  ]
] as const)("a provisional number printed as final is found: %s", async (_, form) => {
  const svg = await fileOf(form());
  expect(await found(svg)).toEqual([]);
  const final = svg.replace(/(>71[^<]*?) provisional</, "$1<");
  expect(final).not.toBe(svg);
  expect(await found(final)).toHaveLength(1);
});

test("slope() draws a provisional number that no line leads to as a hollow dot", async () => {
  const svg = await fileOf(slope(waits, {name: "hospital", from: "before", to: "wait"}));
  expect(svg).toContain(">Rings: provisional.<");
  expect(await found(svg)).toEqual([]);
});
