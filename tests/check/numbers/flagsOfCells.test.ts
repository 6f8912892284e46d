import {expect, test} from "vitest";
import {numberLicencesOf} from "../../../src/check/numbers/licences/licences.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import {bars, countOf, figure, say, stated, table} from "../../../src/index.js";
import {textFile} from "../../facts/file/textFile.js";

test("the number of a cell has the flags of its own row", () => {
  const jobs = table(textFile("jobs.csv", "town,jobs,mark\nAsh,52,p\nBirch,48,\nCedar,61,e\n"), {
    key: "town",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {
      town: "text",
      jobs: {
        unit: countOf("job", "jobs"),
        flags: {column: "mark", provisional: ["p"], estimated: ["e"]}
      }
    }
  });
  const form = bars(jobs, {name: "town", value: "jobs"});
  const {figure: drawn} = figure({id: "jobs", headline: say`Jobs`, deck: say`Jobs by town`, form});
  const cells = numberLicencesOf(evidenceOf(drawn), new Set()).filter(({of}) => of === "cell");
  expect(Object.fromEntries(cells.map(({name, flags}) => [name, flags]))).toEqual({
    "jobs/jobs/0": ["provisional"],
    "jobs/jobs/1": [],
    "jobs/jobs/2": ["estimated"]
  });
});
