import {expect, test} from "vitest";
import {JSDOM} from "jsdom";
import {checkFile} from "../../src/check/checkFile.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {countOf, figure, measureIn, scatter, stated} from "../../src/index.js";
import {phrase} from "../../src/words/phrase.js";
import {alone} from "../check/reading/alone.js";
import {textFile} from "../facts/file/textFile.js";

const {document} = new JSDOM("").window;
const branches = dataTable(
  textFile("branches.csv", "branch,visits,staff\nMarn,171200,41.5\nOsta,78400,18\nLund,69300,15.5\nVell,61500,14\n"),
  {
    key: "branch",
    source: {id: "library", name: "Library"},
    period: stated("2025"),
    columns: {
      branch: "text",
      visits: {unit: countOf("visit", "visits"), label: "Visits"},
      staff: {unit: measureIn("full-time post", "full-time posts"), label: "Staff"}
    }
  }
);

test("scatter() prints two values across where the last has a long unit", async () => {
  const chart = figure({
    id: "staff",
    headline: phrase("Branches with more staff draw more visits"),
    deck: phrase("Visits and staff by branch"),
    form: scatter(branches, {name: "branch", x: "staff", y: "visits"})
  });
  for (const width of [280, 320]) {
    const found = await checkFile(alone(serializeSVG(chart({document, width}))), ["tick-misplaced", "text-overlap"]);
    expect(found).toEqual([]);
  }
});
