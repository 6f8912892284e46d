import {spawnSync} from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {type Call, noteUnchanged, unchangedReport} from "../../src/cli/render/unchanged.js";
import {workspace} from "./workspace.js";

const report = {coloured: "in colours\n", plain: "plain\n", summary: "2 files: 2 unchanged"};
const old = new Date(Date.now() - 60_000);

/** Notes a call by a process that begins when all files are old. */
function noteLater(call: Call, paths: readonly string[]) {
  const origin = performance.timeOrigin;
  Object.defineProperty(performance, "timeOrigin", {value: Date.now() + 60_000, configurable: true});
  noteUnchanged(call, paths, report);
  Object.defineProperty(performance, "timeOrigin", {value: origin, configurable: true});
}

/** Puts something else in the place of a file. */
function replace(path: string, put: () => void) {
  rmSync(path);
  put();
}

/** A call that is noted, with the files that it looked at. */
async function noted() {
  const {folder, write} = workspace({"story/a.ts": "1", "story/b.ts": "1"});
  const paths = ["story", "story/a.ts", "story/b.ts", "story/none"].map((path) => join(folder, path));
  const call = {words: ["render"], press: "1", folder: join(folder, "kept")};
  noteUnchanged(call, paths, report);
  // What was written after this process began may have been seen otherwise.
  expect(unchangedReport(call)).toBeNull();
  noteLater(call, paths);
  expect(unchangedReport(call)).toMatch(/^plain\n2 files: 2 unchanged, in \d+\.\d s\n$/);
  return {call, write, path: (name: string) => join(folder, name), paths};
}

test.each<[string, (path: (name: string) => string) => void]>([
  ["another content", (path) => writeFileSync(path("story/a.ts"), "12")],
  [
    "another content of the same size and its times set back",
    (path) => {
      const {atime, mtime} = statSync(path("story/a.ts"));
      writeFileSync(path("story/a.ts"), "2");
      utimesSync(path("story/a.ts"), atime, mtime);
    }
  ],
  [
    "another file in its place",
    (path) => {
      writeFileSync(path("new"), "1");
      utimesSync(path("new"), old, old);
      renameSync(path("new"), path("story/a.ts"));
    }
  ],
  ["no file any more", (path) => rmSync(path("story/b.ts"))],
  ["a file that was not there", (path) => mkdirSync(path("story/none"))],
  ["one file more in a folder", (path) => writeFileSync(path("story/c.ts"), "")]
])("unchangedReport(call) knows nothing of a call where there is %s", async (_, change) => {
  const {call, path} = await noted();
  change(path);
  expect(unchangedReport(call)).toBeNull();
});

test("unchangedReport(call) knows nothing of other words and of another press", async () => {
  const {call} = await noted();
  expect(unchangedReport({...call, words: ["render", "--check"]})).toBeNull();
  expect(unchangedReport({...call, press: "2"})).toBeNull();
});

test.each<[string, (path: string) => void]>([
  ["cut off", (path) => writeFileSync(path, readFileSync(path).subarray(0, -9))],
  ["empty", (path) => writeFileSync(path, "")],
  ["zeros", (path) => writeFileSync(path, Buffer.alloc(400))],
  ["somebody else's", (path) => writeFileSync(path, '{"call": 3}')],
  ["null", (path) => writeFileSync(path, "null")],
  ["a folder", (path) => replace(path, () => mkdirSync(path))],
  ["a link to nowhere", (path) => replace(path, () => symlinkSync("nowhere/at/all", path))]
])("unchangedReport(call) knows nothing where what was noted is %s, and what is noted then is known", (_, spoil) =>
  heals(spoil)
);

test("unchangedReport(call) knows nothing where what was noted is a pipe", {tags: "mkfifo"}, () =>
  heals((path) => replace(path, () => spawnSync("mkfifo", [path])))
);

/** Notes a call, spoils what was noted, and has it noted again. */
async function heals(spoil: (path: string) => void): Promise<void> {
  const {call, path, paths} = await noted();
  const [name = ""] = readdirSync(path("kept"));
  spoil(join(path("kept"), name));
  expect(unchangedReport(call)).toBeNull();
  noteLater(call, paths);
  expect(unchangedReport(call)).not.toBeNull();
}

test("noteUnchanged(call) notes nothing where nothing can be written", async () => {
  const {call, path} = await noted();
  rmSync(path("kept"), {recursive: true});
  writeFileSync(path("kept"), "{");
  expect(unchangedReport(call)).toBeNull();
  expect(() => noteUnchanged(call, [], report)).not.toThrow();
});
