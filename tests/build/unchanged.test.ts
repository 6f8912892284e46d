import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {afterAll, beforeAll, beforeEach, expect, test, vi} from "vitest";
import {claimsModule, notebookModule, source} from "../cli/workspace.js";
import {pressCopy} from "./pressCopy.js";

// The command is built here, and started many times.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const {copy, runIn, remove} = pressCopy();
const folder = join(dirname(copy), "story");
const kept = join(copy, "node_modules/.cache/nutgraf");
afterAll(remove);

const own = (text: string) => text.replaceAll(source, join(copy, "src"));
const claims = own(claimsModule());
const notebook = own(notebookModule(["oil", "gas"]));

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const words = ["render", "--format", "svg,csv", "--width", "320"];
const render = (...more: string[]) => runIn(folder, ...words, ...more);

/** The last line that a render prints: 16 files where nothing has changed, told without a render or after one. */
const settled = /\n\d+ files: \d+ unchanged, in \d+\.\d s\n$/;

/** True where the last render was told from what is kept: the file times of a render are only printed by one. */
const isTold = (out: string) => settled.test(out) && !/ \d+ ms /.test(out);

beforeAll(() => render());

beforeEach(async () => {
  rmSync(folder, {recursive: true, force: true});
  write("data/claims.ts", claims);
  write("notebooks/story.ts", notebook);
  await render();
  // The times of what has just been written are not trusted, and are taken again.
  await setTimeout(100);
});

/** Everything that a render makes, made with nothing kept, beside what stands in the folder. */
async function fresh(): Promise<Record<string, string>> {
  rmSync(join(folder, "fresh"), {recursive: true, force: true});
  await runIn(folder, ...words, "--no-cache", "--out", "fresh");
  const files = filesIn("fresh");
  rmSync(join(folder, "fresh"), {recursive: true, force: true});
  return files;
}

function filesIn(path: string): Record<string, string> {
  const entries = readdirSync(join(folder, path), {recursive: true, withFileTypes: true}).filter((each) =>
    each.isFile()
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((file) => [file.slice(join(folder, path).length), readFileSync(file, "utf8")]));
}

test("nutgraf render tells that nothing has changed as a render would, but for its times", async () => {
  const [first, second] = [await render(), await render()];
  expect(isTold(first.out) && isTold(second.out)).toBe(true);
  const rendered = await render("--no-cache");
  expect(isTold(rendered.out)).toBe(false);
  const timeless = (out: string) => out.replace(/ \d+ ms|in [\d.]+ s/g, (time) => " ".repeat(time.length));
  expect(timeless(second.out)).toBe(timeless(rendered.out));
  expect(second).toMatchObject({err: "", code: 0});
  expect(filesIn("charts")).toEqual(await fresh());
});

const changes: Readonly<Record<string, () => void>> = {
  "a data file": () => write("data/claims.ts", claims.replace("moreThan(30)", "moreThan(40)")),
  "a notebook": () => write("notebooks/story.ts", notebook.replaceAll("supplies", "sold")),
  "an output, by hand": () => write("charts/story/oil-320.svg", read("charts/story/oil-320.svg").replace("30%", "31%")),
  "an output that is gone": () => rmSync(join(folder, "charts/story/oil.json")),
  "the manifest": () => write("charts/story/manifest.json", read("charts/story/manifest.json").replace("A story", "B")),
  "a file of a figure that is none": () => write("charts/story/old-320.svg", "<svg/>"),
  "another notebook": () => write("notebooks/other.ts", notebook.replace('"story"', '"other"'))
};

for (const [what, change] of Object.entries(changes)) {
  test(`nutgraf render renders again after a change of ${what}`, async () => {
    expect(isTold((await render()).out)).toBe(true);
    change();
    const {out, err} = await render();
    expect({err, told: isTold(out)}).toEqual({err: "", told: false});
    const made = Object.entries(await fresh());
    const standing = filesIn("charts");
    for (const [path, text] of made) expect(standing[path], path).toBe(text);
    expect(isTold((await render()).out)).toBe(true);
  });
}

test("nutgraf render renders the page of all stories again when one of somebody else has changed", async () => {
  const all = () => runIn(folder, "render", "--format", "svg,sheet", "--width", "320");
  await all();
  expect(isTold((await all()).out)).toBe(true);
  write("charts/else/manifest.json", read("charts/story/manifest.json").replace('"A story"', '"Another"'));
  expect((await all()).out).toMatch(/charts\/index\.html .+ changed\n/);
  expect(isTold((await all()).out)).toBe(true);
});

test("nutgraf render sees a change of the same size whose times were set back", async () => {
  const path = join(folder, "data/claims.ts");
  const time = new Date(2020, 1);
  utimesSync(path, time, time);
  await setTimeout(100);
  for (let call = 0; call < 2; call += 1) expect(isTold((await render()).out)).toBe(true);
  const {size} = statSync(path);
  write("data/claims.ts", claims.replace("moreThan(30)", "moreThan(40)"));
  utimesSync(path, time, time);
  expect(statSync(path)).toMatchObject({size, mtimeMs: time.getTime()});
  expect(isTold((await render()).out)).toBe(false);
  expect(read("charts/story/oil-320.svg")).toContain("40%");
});

test("nutgraf render takes a file that was written again with the same content for the same", async () => {
  write("data/claims.tmp.ts", claims);
  renameSync(join(folder, "data/claims.tmp.ts"), join(folder, "data/claims.ts"));
  write("charts/story/oil-320.svg", read("charts/story/oil-320.svg"));
  expect(isTold((await render()).out)).toBe(true);
});

test("nutgraf render renders for other words, from another folder, and with another press", async () => {
  expect(isTold((await render()).out)).toBe(true);
  expect(isTold((await render("--width", "640")).out)).toBe(false);
  expect(isTold((await runIn(dirname(folder), ...words, "story/notebooks/story.ts", "-o", "story/charts")).out)).toBe(
    false
  );
  const path = join(copy, "src/version.ts");
  const before = readFileSync(path, "utf8");
  writeFileSync(path, before.replace(/\d+\.\d+\.\d+/, "9.9.9"));
  const {out} = await render();
  writeFileSync(path, before);
  expect(out).toMatch(/ changed\n/);
  expect(read("charts/story/manifest.json")).toContain("nutgraf 9.9.9");
});

test("nutgraf render --check tells that nothing would change, and not that something would", async () => {
  const check = () => runIn(folder, ...words, "--check");
  expect((await check()).code).toBe(0);
  expect(isTold((await check()).out)).toBe(true);
  write("charts/story/oil-320.svg", "changed by hand");
  expect((await check()).code).toBe(2);
  expect((await check()).code).toBe(2);
});

test("nutgraf render always renders what asks for more than its files", async () => {
  write("notebooks/story.ts", `${notebook}\nexport const today = new Date();\n`);
  await render();
  expect(isTold((await render()).out)).toBe(false);
  write("notebooks/story.ts", notebook.replaceAll("supplies", "sets a Date to supply, by process,"));
  await render();
  expect(isTold((await render()).out)).toBe(true);
});

test("nutgraf render keeps nothing with --no-cache", async () => {
  rmSync(kept, {recursive: true});
  await render("--no-cache");
  expect(existsSync(kept)).toBe(false);
});

test("nutgraf render takes the oldest away when too much is kept", async () => {
  const [old, young] = [join(kept, "old.woff2"), join(kept, "young.woff2")];
  for (const path of [old, young]) {
    writeFileSync(path, "");
    truncateSync(path, path === old ? 190_000_000 : 20_000_000);
  }
  utimesSync(old, new Date(2020, 1), new Date(2020, 1));
  write("notebooks/story.ts", notebook.replaceAll("supplies", "sold"));
  await render();
  const sizes = [old, young].map((path) => statSync(path, {throwIfNoEntry: false})?.size ?? null);
  rmSync(young, {force: true});
  expect(sizes).toEqual([null, 20_000_000]);
  expect(isTold((await render()).out)).toBe(true);
});

test("cacheFolder() stands beside the packages, or with the user's caches where there is nowhere to write", () => {
  const {cacheFolder} = createRequire(import.meta.url)("../../bin/cacheFolder.cjs") as {
    cacheFolder: (packageFolder: string) => string;
  };
  expect(cacheFolder(copy)).toBe(kept);
  mkdirSync(join(folder, "node_modules/nutgraf"), {recursive: true});
  expect(cacheFolder(join(folder, "node_modules/nutgraf"))).toBe(join(folder, "node_modules/.cache/nutgraf"));
  vi.stubEnv("XDG_CACHE_HOME", join(folder, "caches"));
  const elsewhere = cacheFolder(join(folder, "data"));
  vi.unstubAllEnvs();
  expect(elsewhere).not.toContain("node_modules");
  expect(elsewhere.endsWith("nutgraf")).toBe(true);
});
