import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {checkKit, checkPage} from "../../src/check/checkBeside.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {
  type Chart,
  claimOfCell,
  figure,
  histogram,
  notebook,
  periodOf,
  say,
  shareOf,
  stated,
  strip,
  whole
} from "../../src/index.js";
import {plot, Plot} from "../../src/plot.js";
import {writeChanges} from "../../src/publish/plan/folder.js";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {subjectsOf} from "../../src/publish/plan/subjectsOf.js";
import {textFile} from "../facts/file/textFile.js";

const period = stated("2024");
const voters = whole({id: "voters", label: "All voters", measure: "people", geography: "Marn", period});
const text = "town,turnout\nMarn,74.3\nDell,50.6\nOstrau,66.1\nHarrow,61.2\n";
const towns = dataTable(textFile("towns.csv", text), {
  key: "town",
  source: {id: "office", name: "Office"},
  period,
  columns: {town: "text", turnout: {unit: shareOf(voters)}}
});
const marn = towns.at("Marn").turnout;
const deck = say`Turnout by town, ${periodOf(claimOfCell(marn))}`;

const drawn = {
  deck: say`What the station counted; no period stated`,
  alt: say`What the station counted, by letter.`,
  sources: [{id: "station", name: "Station"}]
};
const letters = [
  {letter: "F", share: 0.03896, at: 1},
  {letter: "X", share: 0.06423, at: 2},
  {letter: "Z", share: 0.01116, at: 4}
];

const charts: Readonly<Record<string, Chart>> = {
  phrases: figure({
    id: "phrases",
    headline: say`Almost three in four voted in Marn, just over half in Dell`,
    deck,
    form: strip(towns, {name: "town", value: "turnout", highlight: ["Marn", "Dell"]})
  }),
  medianOfShares: figure({
    id: "median-of-shares",
    headline: say`In Marn ${marn} voted`,
    deck,
    form: histogram(towns, {value: "turnout", of: {one: "town", many: "towns"}, marker: "median"})
  }),
  percents: figure({
    ...drawn,
    id: "percents",
    headline: say`X is the letter that the station sees most`,
    form: plot({y: {percent: true}, marks: [Plot.barY(letters, {x: "letter", y: "share"})]})
  }),
  glass: figure({
    ...drawn,
    id: "glass",
    headline: say`X is the letter that the station sees most`,
    form: plot({
      marks: [
        Plot.areaY(letters, {x: "at", y: "share", fillOpacity: 0.3}),
        Plot.dot(letters, {x: "at", y: "share", fill: "black", fillOpacity: 0.5, strokeOpacity: 0.8, opacity: 0.9})
      ]
    })
  })
};

test.each(Object.entries(charts))("what is published of %s is what the check reads", async (_, chart) => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-fresh-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const story = notebook({slug: "fresh", title: say`Fresh`, cells: [chart], widths: [320]});
  const {changes} = await planStory(story, folder, {formats: ["svg", "dark", "inline", "html", "csv", "sheet"]});
  await writeChanges(folder, changes);
  const [{kit} = {kit: null}] = await subjectsOf(story, folder, {anew: false});
  if (!kit) throw new Error("no figure");
  expect(kit.snippets).toHaveLength(2);
  expect((await checkKit(kit)).map(({finding}) => finding)).toEqual([]);
  const sheet = readFileSync(join(folder, "index.html"), "utf8");
  const page = {file: "index.html", text: sheet, kind: "sheet", addresses: [], made: null} as const;
  expect(checkPage(page, ["page-unsafe"]).filter(({where}) => where !== "a link")).toEqual([]);
});
