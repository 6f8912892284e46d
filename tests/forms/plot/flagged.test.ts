import {expect} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {claimOfCell} from "../../../src/facts/table/cell.js";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {measureIn} from "../../../src/facts/unit/measure.js";
import {figure} from "../../../src/figure/figure.js";
import {plot, Plot} from "../../../src/plot.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {periodOf, say} from "../../../src/words/say.js";
import {JSDOM} from "jsdom";
import {everyNth, testSome} from "../../testSome.js";
import {textFile} from "../../facts/file/textFile.js";

const {document} = new JSDOM("").window;
const text = `region,quarter,wait,status
North,2024-12,14,
North,2025-03,13,
North,2025-06,12,p
Coast,2024-12,18,
Coast,2025-03,17,e
Coast,2025-06,17,p
`;
const waits = dataTable(textFile("waits.csv", text), {
  key: ["region", "quarter"],
  source: {id: "office", name: "Health Office"},
  period: {column: "quarter"},
  columns: {
    region: "text",
    quarter: "period",
    wait: {
      unit: measureIn("week", "weeks"),
      flags: {column: "status", provisional: ["p"], estimated: ["e"]}
    }
  }
});

const instant = ({quarter}: {readonly quarter: string | null}) => new Date(`${quarter}-01`);
const marks = {
  cell: () => ({
    x: {type: "band", label: null},
    y: {label: null},
    color: {legend: true, scheme: "blues", label: "Weeks"},
    marks: [Plot.cell(waits.data, {x: "quarter", y: "region", fill: "wait", stroke: "#555"})]
  }),
  line: () => ({
    y: {label: "Weeks", grid: true},
    x: {label: null},
    color: {legend: true, range: ["#14436b", "#a3322c"]},
    marks: [Plot.line(waits.data, {x: instant, y: "wait", stroke: "region"})]
  }),
  dot: () => ({
    y: {label: null, type: "point"},
    x: {label: "Weeks"},
    marks: [Plot.dot(waits.data.slice(3), {x: "wait", y: "quarter"})]
  })
} as const;

testSome(Object.entries(marks), everyNth(4))(
  "plot() of a table says which rows of %s are flagged",
  async ([name, options]) => {
    const chart = figure({
      id: "waits",
      headline: say`Patients wait less than before`,
      deck: say`Weeks that patients wait by region, until ${periodOf(claimOfCell(waits.at("Coast", "2025-06").wait))}`,
      alt: say`Weeks that patients wait, by region and quarter.`,
      form: plot(options() as Parameters<typeof plot>[0])
    });
    for (const width of [320, 640]) {
      const file = serializeSVG(chart({document, width}));
      const words = [...file.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(" ");
      expect(words).toContain("Coast (June 2025): provisional. Coast (March 2025): estimated.");
      const findings = await checkFile(subjectOf(chart.figure, {file: `${name}.svg`, text: file}, [file, file]));
      const told = findings.filter(({rule}) => rule !== "period-missing" && rule !== "text-turned");
      expect(told.map(({rule, where, found, expected}) => `${width} ${rule}: ${where}: ${found}; ${expected}`)).toEqual(
        []
      );
      // Without those words nobody sees that a number may still change.
      const unsaid = file.replaceAll(/provisional/g, "firm");
      const lost = await checkFile(subjectOf(chart.figure, {file: `${name}.svg`, text: unsaid}, [file, file]));
      expect(lost.map(({rule}) => rule)).toContain("label-elsewhere");
    }
  }
);
