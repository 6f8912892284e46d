import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test, vi} from "vitest";
import {pressCopy} from "./pressCopy.js";

// The command is built here, and started several times.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const {copy, runIn, remove} = pressCopy();
const desk = mkdtempSync(join(tmpdir(), "nutgraf-jobs-"));
const kept = join(copy, "node_modules/.cache/nutgraf");
const fonts = join(copy, "bin/fontWorker.cjs");
afterAll(() => {
  remove();
  rmSync(desk, {recursive: true, force: true});
});

const filesIn = (path: string) =>
  Object.fromEntries(
    readdirSync(path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(path.length), readFileSync(file, "base64")])
  );

/** A notebook of figures that each show a number of their own. */
function manyFigures(count: number, faulty = -1): void {
  mkdirSync(join(desk, "notebooks"), {recursive: true});
  const names = "claim, exact, figure, notebook, say, shareGrid, shareOf, stated, unattributed, whole";
  writeFileSync(
    join(desk, "notebooks/counties.ts"),
    `import {${names}} from "${join(copy, "src/index.ts")}";
const period = stated("2024");
const votes = whole({id: "votes", label: "The votes", measure: "ballots", geography: "FR", period});
const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
const cells = Array.from({length: ${count}}, (_, index) => {
  const share = claim({id: \`share-\${index}\`, topic: "turnout", quantity: exact(1 + index), unit: shareOf(votes), period, attribution: unattributed, anchor});
  const drawn = shareGrid([{claim: share, label: say\`the list\`}], {rest: say\`others\`});
  const form = {
    ...drawn,
    layouts: (area: Parameters<typeof drawn.layouts>[0]) => {
      if (index === ${faulty}) throw new Error("no paper left");
      return drawn.layouts(area);
    }
  };
  return figure({id: \`county-\${index}\`, headline: say\`The list won \${share} of the votes\`, deck: say\`Share\`, form, alt: say\`Grid: \${share}.\`});
});
export default notebook({slug: "counties", title: say\`The count\`, cells});
`
  );
}

test("nutgraf render --jobs 2 writes the story byte for byte as --jobs 1 does", async () => {
  for (const jobs of ["1", "2"]) {
    const words = ["--format", "svg,dark,inline,png,html,csv", "--width", "320,640", "--no-cache"];
    expect(await runIn(copy, "render", "--out", `jobs-${jobs}`, "--jobs", jobs, ...words)).toMatchObject({code: 0});
  }
  const [one, two] = ["1", "2"].map((jobs) => filesIn(join(copy, `jobs-${jobs}`)));
  expect(Object.keys(one ?? {}).length).toBeGreaterThan(60);
  expect(two).toEqual(one);
});

test("nutgraf render --jobs 2 writes forty figures byte for byte as --jobs 1 does, all in reading order", async () => {
  manyFigures(40);
  const printed: string[] = [];
  for (const jobs of ["1", "2"]) {
    const {code, out, err} = await runIn(desk, "render", "--jobs", jobs, "--out", jobs, "--width", "320");
    expect({code, err}).toEqual({code: 0, err: ""});
    printed.push(out.replace(/^\d\//gm, "").replace(/ +[\d.]+ ms|in [\d.]+ s/g, ""));
  }
  expect(filesIn(join(desk, "2"))).toEqual(filesIn(join(desk, "1")));
  expect(printed[1]?.match(/county-\d+-320\.svg/g)).toEqual(printed[0]?.match(/county-\d+-320\.svg/g));
});

test("nutgraf render --jobs 2 tells what is wrong as --jobs 1 does, in one line, and writes nothing", async () => {
  manyFigures(20, 13);
  const [one, two] = [await fail("1"), await fail("2")];
  expect(one.code).toBe(1);
  expect(one.err).toMatch(/^nutgraf: notebooks\/counties\.ts:\d+: no paper left: figure county-13 at 320 px\n$/);
  expect(two).toEqual(one);
  expect(readdirSync(desk)).not.toContain("failed");
});

const fail = (jobs: string) =>
  runIn(desk, "render", "--jobs", jobs, "--out", "failed", "--width", "320", "--format", "svg");

test.each(["1", "2"])("nutgraf render --jobs %s --no-cache keeps nothing", async (jobs) => {
  manyFigures(20);
  rmSync(kept, {recursive: true, force: true});
  const words = ["--out", `anew-${jobs}`, "--width", "320", "--format", "svg", "--jobs", jobs];
  expect(await runIn(desk, "render", ...words, "--no-cache")).toMatchObject({code: 0, err: ""});
  expect(existsSync(kept)).toBe(false);
  expect(await runIn(desk, "render", ...words)).toMatchObject({code: 0, err: ""});
  expect(readdirSync(kept).some((name) => name.endsWith(".woff2"))).toBe(true);
});

// Once the press is built, what its thread runs is changed, and what that makes of its fonts is held against this.
test.each([
  ["is not there", null],
  ["does not start", 'throw new Error("no thread");'],
  ["ends when it is asked", 'require("node:worker_threads").parentPort.on("message", () => process.exit(3));'],
  [
    "fails when it is asked",
    'require("node:worker_threads").parentPort.on("message", () => { throw new Error("out"); });'
  ]
])("nutgraf render cuts its fonts itself where the thread for them %s", async (_what, program) => {
  manyFigures(6);
  const words = ["--width", "320,640", "--format", "svg", "--jobs", "1", "--no-cache"];
  await runIn(desk, "render", "--out", "sound", ...words);
  const text = readFileSync(fonts);
  if (program === null) rmSync(fonts);
  else writeFileSync(fonts, program);
  const ran = await runIn(desk, "render", "--out", "alone", ...words);
  writeFileSync(fonts, text);
  expect(ran).toMatchObject({code: 0, err: ""});
  expect(filesIn(join(desk, "alone"))).toEqual(filesIn(join(desk, "sound")));
});

test.each(["0", "-1", "1.5", "two", ""])("nutgraf render --jobs=%s is refused", async (word) => {
  const {code, err, out} = await runIn(copy, "render", `--jobs=${word}`);
  expect({code, out}).toEqual({code: 1, out: ""});
  expect(err).toBe(`nutgraf: invalid jobs: ${word} (a whole number from 1)\n`);
});
