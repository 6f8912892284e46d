import {expect, test} from "vitest";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {bars, claimOfCell, figure, moneyIn, periodOf, type Phrase, say, stated} from "../../../src/index.js";
import {textFile} from "../../facts/file/textFile.js";
import {fileOf, linesIn, strangeSubject} from "./drawnSubject.js";

const office = {id: "office", name: "Audit Office"} as const;
const text = "town,spending\nAsh,12000000\nBeck,9400000\nCrane,7000000\nDun,1900000\nEsk,n/a\n";
const towns = dataTable(textFile("towns.csv", text), {
  key: "town",
  source: office,
  period: stated("2025"),
  columns: {town: "text", spending: {unit: moneyIn("USD"), missing: ["n/a"]}}
});

const found = (headline: Phrase): Promise<string[]> =>
  linesIn(
    strangeSubject(
      fileOf(
        figure({
          id: "towns",
          headline,
          deck: say`Spending on roads by town, ${periodOf(claimOfCell(towns.at("Ash").spending))}`,
          form: bars(towns, {name: "town", value: "spending"}),
          sources: [office]
        })
      )
    )
  );

test.each([
  say`Two towns spent more than nine million dollars on roads`,
  say`Dun spent less than Crane on roads`,
  say`Ash spent nothing less than a fortune on roads`
])("words that rows bear out beside one without a number: %#", async (headline) => {
  expect(await found(headline)).toEqual([]);
});

test.each([
  say`Three towns spent more than nine million dollars on roads`,
  say`Three towns spent over nine million dollars on roads`,
  say`Esk spent less than Dun on roads`,
  say`Esk spent nothing on roads`,
  say`Ash spent nothing on roads`
])("words that take what is missing for a number: %#", async (headline) => {
  expect(await found(headline)).not.toEqual([]);
});
