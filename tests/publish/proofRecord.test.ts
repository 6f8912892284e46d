import {createHash} from "node:crypto";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {chartsOf} from "../../src/story/notebook.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {publishedFormats, rasterFormats} from "../../src/story/formats.js";
import {namesIn, readText} from "../../src/publish/plan/folder.js";
import {isRecordOf, type ProofRecord, proofRecord, recordText} from "../../src/publish/plan/proofRecord.js";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {version} from "../../src/version.js";

const charts = resolve(import.meta.dirname, "../../charts");
const folder = join(charts, story.slug);
const widths = [320, 640, 1000];

async function published(id: string) {
  return Promise.all(
    widths.map(async (width) => {
      const name = `${id}-${width}.svg`;
      return {name, text: (await readText(join(folder, name))) ?? ""};
    })
  );
}

function figureNamed(id: string) {
  const chart = chartsOf(story).find(({figure}) => figure.id === id);
  if (!chart) throw new Error(`no figure ${id}`);
  return chart.figure;
}

test("proofRecord(figure, files) has the evidence that the files carry, their digests, and the versions", async () => {
  const files = await published("arms-flow");
  const record = proofRecord(figureNamed("arms-flow"), files);
  const carried = readEvidence(readPublished(files[0]?.text ?? "")?.metadata ?? "");
  expect(record).toMatchObject({generator: `nutgraf ${version}`, figure: "arms-flow", form: "twoWholes"});
  expect(record.headline).toBe("One arms flow: 69% of Azerbaijan’s imports, 17% of Israel’s exports");
  expect(JSON.stringify(record.evidence)).toBe(JSON.stringify(carried?.evidence));
  expect(record.data).toBe(carried?.digest);
  const digests = files.map(({name, text}) => [name, createHash("sha256").update(text).digest("hex")]);
  expect(record.files).toEqual(Object.fromEntries(digests));
  expect(record.versions).toEqual({
    nutgraf: version,
    "@observablehq/plot": "0.6.17",
    harfbuzzjs: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    font: "Nutgraf Sans"
  });
});

test("proofRecord(figure, files) has what carries each number: texts once, marks with their ratio for each file", async () => {
  const {carries, evidence} = proofRecord(figureNamed("arms-imports"), await published("arms-imports"));
  const names = [...evidence.claims.map(({id}) => id), ...evidence.derived.map(({operation}) => operation)];
  expect(Object.keys(carries)).toEqual(names);
  expect(carries["arms-import-share"]?.texts["label"]).toEqual([{text: "69%"}]);
  expect(carries["arms-import-share"]?.marks).toEqual(
    widths.map((width) => ({file: `arms-imports-${width}.svg`, drawn: "69 of 100 squares", ratio: 1}))
  );
});

test("proofRecord(figure, files) names the files of a text or mark that not all have", async () => {
  const files = await published("arms-imports");
  const [narrow, ...others] = files;
  const text =
    narrow?.text
      .replace(">69%<", ">68%<")
      .replace(/(<g fill="#12436d">\n<rect [^>]*width=")(\d+)/, (_, start, width) => `${start}${width / 2}`) ?? "";
  const {carries} = proofRecord(figureNamed("arms-imports"), [{name: "arms-imports-320.svg", text}, ...others]);
  const carriers = carries["arms-import-share"];
  const having = ["arms-imports-640.svg", "arms-imports-1000.svg"];
  expect(carriers?.texts["label"]).toEqual([{text: "69%", files: having}]);
  expect(carriers?.marks.map(({ratio}) => ratio)).toEqual([0.993, 1, 1]);
});

test("proofRecord(figure, files) covers a file that cannot be read with its digest alone", async () => {
  const [first] = await published("arms-imports");
  const files = [...(first ? [first] : []), {name: "arms-imports-400.svg", text: "changed by hand"}];
  const record = proofRecord(figureNamed("arms-imports"), files);
  expect(Object.keys(record.files)).toEqual(["arms-imports-320.svg", "arms-imports-400.svg"]);
  expect(record.carries["arms-import-share"]?.marks.map(({file}) => file)).toEqual(["arms-imports-320.svg"]);
});

test("recordText(record) is JSON with two spaces and a newline, the same every time, and isRecordOf knows it", async () => {
  const record: ProofRecord = proofRecord(figureNamed("oil-purchases"), await published("oil-purchases"));
  const text = recordText(record);
  expect(text).toMatch(/^\{\n {2}"generator": .*\}\n$/s);
  expect(recordText(proofRecord(figureNamed("oil-purchases"), await published("oil-purchases")))).toBe(text);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(record)));
  expect(isRecordOf(text, "oil-purchases")).toBe(true);
  expect(isRecordOf(text, "oil")).toBe(false);
  for (const other of ["", "{", "null", "[]", "{}", '{"figure": "oil-purchases"}', '{"generator": "nutgraf 0.1.0"}']) {
    expect(isRecordOf(other, "oil-purchases")).toBe(false);
  }
});

test("planStory finds every file of the story and its records as they are published", async () => {
  const formats = publishedFormats.filter((format) => !rasterFormats.includes(format));
  const {changes} = await planStory(story, charts, {formats});
  const records = changes.filter(({name}) => /^(?!manifest|datapackage).*\.json$/.test(name));
  expect(records.map(({name}) => name)).toEqual(chartsOf(story).map(({figure}) => `${figure.id}.json`));
  expect(changes.filter(({state}) => state !== "unchanged").map(({name, state}) => `${name} ${state}`)).toEqual([]);
  const committed = (await namesIn(folder)).filter((name) => !/\.(png|pdf)$/.test(name));
  expect(changes.map(({name}) => name).sort()).toEqual(committed);
});
