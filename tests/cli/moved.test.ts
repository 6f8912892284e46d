import {expect, test} from "vitest";
import {movedValues, valuesOf} from "../../src/cli/watch/moved.js";
import {bars, claimOfCell, countOf, figure, notebook, say, stated, table} from "../../src/index.js";
import {textFile} from "../facts/file/textFile.js";

/** A story of a file of trips by town, one of which its headline says. */
function story(csv: string) {
  const trips = table(textFile("trips.csv", csv), {
    key: "town",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {town: "text", trips: {unit: countOf("trip", "trips"), flags: {column: "flag", provisional: ["p"]}}}
  });
  const chart = figure({
    id: "trips",
    headline: say`Osta made ${claimOfCell(trips.at("Osta").trips)}`,
    deck: say`Trips by town`,
    form: bars(trips, {name: "town", value: "trips"})
  });
  return [{file: "notebooks/story.ts", notebook: notebook({slug: "story", title: say`Trips`, cells: [chart]})}];
}

test("a watched save tells of each cell that is drawn and says something else, once", () => {
  const before = valuesOf(story("town,trips,flag\nOsta,120,\nMarn,90,\nDell,70,\n"));
  const now = valuesOf(story("town,trips,flag\nOsta,130,\nMarn,90,p\nDell,70,\n"));
  expect(movedValues(before, now)).toEqual([
    "story: trips of Osta, 2024: 120 trips is now 130 trips\n",
    "story: trips of Marn, 2024: 90 trips is now 90 trips, provisional\n"
  ]);
});
