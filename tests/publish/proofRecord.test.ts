import {createHash} from "node:crypto";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {proofSchema} from "../../src/facts/evidence/proofRecord.js";
import {readJSON} from "../../src/facts/evidence/readJSON.js";
import {renditionsOf} from "../../src/publish/files/renditions.js";
import {namesIn} from "../../src/publish/plan/folder.js";
import {proofRecord, type RecordedFile, recordText} from "../../src/publish/plan/proofRecord.js";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {listedFormats} from "../../src/story/formats.js";
import {chartsOf} from "../../src/story/notebook.js";
import {version} from "../../src/version.js";
import {everyNth, testSome} from "../testSome.js";

const charts = resolve(import.meta.dirname, "../../charts");
const folder = join(charts, story.slug);
const widths = [320, 640, 1000];
const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

function chartNamed(id: string) {
  const chart = chartsOf(story).find(({figure}) => figure.id === id);
  if (!chart) throw new Error(`no figure ${id}`);
  return chart;
}

async function drawn(id: string) {
  const renditions = renditionsOf(chartNamed(id));
  return Promise.all(
    widths.map(async (width) => {
      const {text, carriers} = await renditions.file({width});
      return {name: `${id}-${width}.svg`, sha256: digestOf(text), carriers, text};
    })
  );
}

const recordOf = async (id: string) => proofRecord(chartNamed(id).figure, await drawn(id));

test("proofRecord(figure, files) has the evidence that the files carry, their digests, and the versions", async () => {
  const files = await drawn("arms-flow");
  const record = proofRecord(chartNamed("arms-flow").figure, files);
  const carried = readEvidence(readPublished(files[0]?.text ?? "")?.metadata ?? "");
  expect(record).toMatchObject({generator: `nutgraf ${version}`, figure: "arms-flow", form: "twoWholes"});
  expect(record.headline).toBe("One arms flow: 69% of Azerbaijan’s imports, 17% of Israel’s exports");
  expect(JSON.stringify(record.evidence)).toBe(JSON.stringify(carried?.evidence));
  expect(record.data).toBe(carried?.digest);
  expect(record.files).toEqual(Object.fromEntries(files.map(({name, text}) => [name, digestOf(text)])));
  expect(record.versions).toEqual({
    nutgraf: version,
    "@observablehq/plot": "0.6.17",
    harfbuzzjs: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    font: "Nutgraf Sans"
  });
});

test("proofRecord(figure, files) has what carries each fact: texts and shapes, once for all files that have them", async () => {
  const {carries, evidence} = await recordOf("oil-purchases");
  expect(Object.keys(carries)).toEqual(evidence.claims.map(({id}) => id));
  expect(carries["oil-share"]).toEqual({
    texts: [
      {part: "description", text: expect.stringContaining("more than 30%")},
      {part: "headline", text: expect.stringContaining("more than 30%")},
      {part: "label", text: "more than 30%"}
    ],
    marks: [
      {by: "count", shapes: 30},
      {by: "openEnd", shapes: 72}
    ]
  });
});

test.each([
  ["arms-flow", "100 − arms-import-share", ["31% from all other suppliers (our calculation)"], [["share", 1]]],
  [
    "ties-in-public",
    "arrest-announced",
    ["Azerbaijan announces arrest over alleged plot 10 or 11 July"],
    [["position", 2]]
  ],
  ["by-the-numbers", "soldiers-killed", ["more than 6,000", "2020"], []]
])("proofRecord(figure, files) has in %s the labels and the shapes of %s", async (id, fact, labels, marks) => {
  const {texts = [], marks: shown = []} = (await recordOf(id)).carries[fact] ?? {};
  expect(texts.flatMap(({part, text}) => (part === "label" ? [text] : []))).toEqual(labels);
  expect(shown.map(({by, shapes}) => [by, shapes])).toEqual(marks);
});

test("proofRecord(figure, files) names the files of a text or of shapes that not all have", async () => {
  const files = await drawn("arms-imports");
  const narrow = files[0]?.carriers ?? {labels: [], marks: []};
  const other = {
    labels: narrow.labels.filter(({text}) => text !== "69%"),
    marks: narrow.marks.map((each) => ({...each, shapes: each.shapes - 1}))
  };
  const changed: RecordedFile[] = files.map((file, index) => (index === 0 ? {...file, carriers: other} : file));
  const {texts = [], marks} =
    proofRecord(chartNamed("arms-imports").figure, changed).carries["arms-import-share"] ?? {};
  const having = ["arms-imports-640.svg", "arms-imports-1000.svg"];
  expect(texts.find(({text}) => text === "69%")).toEqual({part: "label", text: "69%", files: having});
  expect(marks).toEqual([
    {by: "count", shapes: 68, files: ["arms-imports-320.svg"]},
    {by: "count", shapes: 69, files: having}
  ]);
});

test("proofRecord(figure, files, earlier) keeps what it said of files that stay, and knows nothing of a changed one", async () => {
  const files = await drawn("arms-imports");
  const {figure} = chartNamed("arms-imports");
  const whole = proofRecord(figure, files);
  const staying = files.map((file, index) => (index === 0 ? file : {...file, carriers: null}));
  expect(proofRecord(figure, staying, recordText(whole))).toEqual(whole);
  const changed = staying.map((file, index) => (index === 2 ? {...file, sha256: "0".repeat(64)} : file));
  const having = ["arms-imports-320.svg", "arms-imports-640.svg"];
  const marks = [{by: "count", shapes: 69, files: having}];
  expect(proofRecord(figure, changed, recordText(whole)).carries["arms-import-share"]?.marks).toEqual(marks);
  for (const earlier of [null, "", "{}"]) {
    const known = proofRecord(figure, staying, earlier);
    expect(Object.keys(known.files)).toEqual(files.map(({name}) => name));
    expect(known.carries["arms-import-share"]?.marks).toEqual([{...marks[0], files: having.slice(0, 1)}]);
  }
});

test("recordText(record) is JSON of the schema with two spaces and a newline, the same every time", async () => {
  const record = await recordOf("oil-purchases");
  const text = recordText(record);
  expect(text).toMatch(/^\{\n {2}"generator": .*\}\n$/s);
  expect(recordText(await recordOf("oil-purchases"))).toBe(text);
  expect(readJSON(proofSchema, text)).toEqual(record);
  expect(readJSON(proofSchema, text.replace('"carries"', '"carried"'))).toBeNull();
});

// The sheet has every picture once more, and what the check finds.
const lists = [{formats: listedFormats.filter((format) => format !== "sheet")}, {formats: listedFormats}];

testSome(lists, everyNth(lists.length))(
  "planStory finds every file as it is published, with its record: $formats",
  async ({formats}) => {
    const {changes} = await planStory(story, charts, {formats});
    const records = changes.filter(({name}) => /^(?!manifest|datapackage).*\.json$/.test(name));
    expect(records.map(({name}) => name)).toEqual(chartsOf(story).map(({figure}) => `${figure.id}.json`));
    expect(changes.filter(({state}) => state !== "unchanged").map(({name, state}) => `${name} ${state}`)).toEqual([]);
    const isMade = (name: string) => !/\.(png|pdf)$/.test(name) && (name !== "index.html" || formats.includes("sheet"));
    const committed = (await namesIn(folder)).filter(isMade);
    expect(changes.map(({name}) => name).sort()).toEqual(committed);
  }
);
