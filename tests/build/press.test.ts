import {spawnSync} from "node:child_process";
import {createHash, randomBytes} from "node:crypto";
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {basename, dirname, join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {claimsModule, notebookModule, source} from "../cli/workspace.js";
import {version} from "../../src/version.js";
import {pressCopy, root} from "./pressCopy.js";

// The command is built here, and started several times.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const {copy, runIn, remove} = pressCopy();
const folder = join(dirname(copy), "story");
const dist = join(copy, "dist/press");
afterAll(remove);

const own = (text: string) => text.replaceAll(source, join(copy, "src"));

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  write("data/claims.ts", own(claimsModule()));
  write("notebooks/story.ts", own(notebookModule(["oil"])));
  await render();
});

const render = (...words: string[]) => runIn(folder, "render", "--format", "svg,csv", "--width", "320", ...words);

const change = (path: string, from: string | RegExp, to: string) => {
  const file = join(copy, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
};

test("nutgraf render publishes from the bundle what the sources do, with nothing kept and with all kept", async () => {
  const published = join(root, "charts/israel-azerbaijan");
  const words = ["render", "--only", "arms-imports", "--format", "svg,dark,inline,html,csv", "--out"];
  for (const out of ["first", "second"]) {
    expect(await runIn(copy, ...words, out)).toMatchObject({code: 0, err: ""});
    const names = readdirSync(join(copy, out, "israel-azerbaijan")).filter((name) => name.startsWith("arms-imports"));
    expect(names.length).toBeGreaterThan(9);
    for (const name of names) {
      const made = readFileSync(join(copy, out, "israel-azerbaijan", name), "utf8");
      expect(made, name).toBe(readFileSync(join(published, name), "utf8"));
    }
  }
});

test("the bundle is ASCII, as which it is read, in regular expressions too", async () => {
  const isASCII = (name: string) => !/[^\0-\x7f]/.test(readFileSync(join(dist, name), "utf8"));
  expect(["press.cjs", "start.cjs"].map(isASCII)).toEqual([true, true]);
  write("poll.txt", "In May 44 percent chose it, ± 3 points.\n");
  expect((await runIn(folder, "claims", "poll.txt")).out).toContain("withMargin(44, 3)");
});

test("nutgraf render without a change prints what a render does, but for its times, and renders after one", async () => {
  // What has just been written is not believed.
  await setTimeout(100);
  const timeless = ({out}: {readonly out: string}) => out.replace(/ \d+ ms|in [\d.]+ s/g, "").replace(/ +/g, " ");
  const [rendered, noted] = [await render(), await render()];
  expect([rendered.err, noted.err]).toEqual(["", ""]);
  expect(rendered.out).toMatch(/ \d+ ms .* unchanged\n/);
  expect(noted.out).not.toMatch(/ \d+ ms .* unchanged\n/);
  expect(timeless(noted)).toBe(timeless(rendered));
  const changes = [
    {path: "charts/story/oil-320.svg", from: "30%", to: "40%"},
    // With its call: the addresses in this file hold letters and digits by chance.
    {path: "data/claims.ts", from: "moreThan(30)", to: "moreThan(40)"}
  ];
  for (const {path, from, to} of changes) {
    write(path, readFileSync(join(folder, path), "utf8").replace(from, to));
    const out: unknown = expect.stringMatching(/oil-320\.svg .* changed\n/);
    expect(await render(), path).toEqual({code: 0, err: "", out});
  }
  expect(readFileSync(join(folder, "charts/story/oil-320.svg"), "utf8")).toContain("40%");
});

test("nutgraf tells the reporter's own line where a notebook throws", {tags: "thorough"}, async () => {
  write("data/claims.ts", own(claimsModule({quantity: "moreThan(300)"})));
  const {err, code} = await render();
  write("data/claims.ts", own(claimsModule()));
  expect(code).toBe(1);
  expect(err).toMatch(/^nutgraf: data\/claims\.ts:\d+: .*300/);
});

test(
  "nutgraf is bundled anew when a source has changed, and says why when it cannot be",
  {tags: "thorough"},
  async () => {
    const nutgraf = (...words: string[]) => runIn(copy, ...words);
    expect(await nutgraf("--version")).toEqual({out: `${version}\n`, err: "", code: 0});
    change("src/version.ts", version, "9.9.9");
    expect(await nutgraf("--version")).toEqual({out: "9.9.9\n", err: "", code: 0});
    change("src/version.ts", '"9.9.9"', "9.9.9");
    const {out, err, code} = await nutgraf("--version");
    expect({out, code}).toEqual({out: "", code: 1});
    expect(err).toContain("src/version.ts:2:");
    change("src/version.ts", "9.9.9", `"${version}"`);
    expect(await nutgraf("--version")).toEqual({out: `${version}\n`, err: "", code: 0});
  }
);

/** Every file that the command keeps for later calls. */
const keptFiles = () =>
  [dist, join(copy, "node_modules/.cache/nutgraf")].flatMap((each) =>
    readdirSync(each).map((name) => join(each, name))
  );

/** The published files, by name. */
const published = () => {
  const charts = join(folder, "charts/story");
  return Object.fromEntries(readdirSync(charts).map((name) => [name, readFileSync(join(charts, name), "latin1")]));
};

/** Turns a byte in the middle of a file. */
function turnByte(path: string) {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(path, bytes);
}

/** Puts other bytes into a file with the digest that they have. */
function reseal(path: string) {
  const digest = createHash("sha256").update(basename(path)).update("junk").digest();
  writeFileSync(path, Buffer.concat([digest, Buffer.from("junk")]));
}

/** Puts something else in the place of a file. */
function replace(path: string, put: () => void) {
  rmSync(path);
  put();
}

const ways: readonly ((path: string) => void)[] = [
  turnByte,
  (path) => writeFileSync(path, readFileSync(path).subarray(0, -40)),
  (path) => writeFileSync(path, ""),
  (path) => replace(path, () => spawnSync("mkfifo", [path])),
  (path) => replace(path, () => mkdirSync(join(path, "deep"), {recursive: true})),
  (path) => replace(path, () => symlinkSync("nowhere/at/all", path)),
  (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)),
  (path) => writeFileSync(path, randomBytes(readFileSync(path).length)),
  (path) => copyFileSync(fileURLToPath(import.meta.url), path),
  (path) => writeFileSync(path, "<html>somebody else's, and longer than a digest</html>"),
  reseal
];

// Those of one kind: `tests/publish/memo.test.ts` and `tests/cli/unchanged.test.ts` have each way for each.
const turns = process.env["FUZZ_RUNS"] === undefined ? [0, 4] : ways.map((_, turn) => turn);

test.each(turns)(
  "nutgraf render publishes the same where all kept files are damaged, and keeps whole ones again (turn %i)",
  {tags: "thorough"},
  async (turn) => {
    rmSync(join(copy, "node_modules/.cache"), {recursive: true, force: true});
    await render();
    const before = published();
    // A font, two modules, and the bundle with its code and its list.
    const kept = keptFiles();
    expect(kept.length).toBeGreaterThan(6);
    for (const [index, path] of kept.entries()) ways[(index + turn) % ways.length]?.(path);
    rmSync(join(folder, "charts"), {recursive: true});
    expect(await render()).toMatchObject({code: 0, err: ""});
    expect(published()).toEqual(before);
    expect(await render()).toMatchObject({code: 0, err: ""});
    expect(keptFiles().filter((path) => !lstatSync(path).isFile())).toEqual([]);
    expect(keptFiles()).toEqual(expect.arrayContaining(kept));
  }
);

test("nutgraf is not bundled anew for other times of the same sources", {tags: "thorough"}, async () => {
  await runIn(copy, "--version");
  const time = new Date(1_600_000_000_000);
  for (const name of readdirSync(join(copy, "src/cli"))) utimesSync(join(copy, "src/cli", name), time, time);
  const {ino} = statSync(join(dist, "press.cjs"));
  expect(await runIn(copy, "--version")).toEqual({out: `${version}\n`, err: "", code: 0});
  expect(statSync(join(dist, "press.cjs")).ino).toBe(ino);
});

test("nutgraf runs from its sources where no bundle and nothing else can be written", {tags: "thorough"}, async () => {
  rmSync(join(copy, "dist"), {recursive: true});
  rmSync(join(copy, "node_modules/.cache"), {recursive: true});
  for (const path of ["dist", "node_modules/.cache"]) writeFileSync(join(copy, path), "");
  expect(await render()).toMatchObject({code: 0, err: ""});
  for (const path of ["dist", "node_modules/.cache"]) rmSync(join(copy, path));
});
