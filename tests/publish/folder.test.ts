import {mkdirSync, readdirSync, statSync, symlinkSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {
  type Change,
  checkWritable,
  compareFolder,
  namesIn,
  readText,
  waitingPath,
  writeChanges
} from "../../src/publish/plan/folder.js";
import {workspace} from "../cli/workspace.js";

const change = (name: string, state: Change["state"], content: string | null = `the text of ${name}`): Change => ({
  name,
  state,
  content
});

test("compareFolder(folder, files, gone) tells what is new, changed, unchanged and to be removed", async () => {
  const {folder, snapshot} = workspace({"a.svg": "a", "b.svg": "b", "c.svg": "c"});
  const before = snapshot();
  const files = [
    {name: "a.svg", content: "a"},
    {name: "b.svg", content: "b "},
    {name: "d.svg", content: "d"}
  ];
  expect((await compareFolder(folder, files, ["c.svg"])).map(({name, state}) => `${name} ${state}`)).toEqual([
    "a.svg unchanged",
    "b.svg changed",
    "d.svg new",
    "c.svg removed"
  ]);
  expect(snapshot()).toEqual(before);
});

test("compareFolder(folder) of a folder that is not there has only what is new", async () => {
  const {folder} = workspace();
  const [first] = await compareFolder(join(folder, "charts/story"), [{name: "a.svg", content: "a"}], []);
  expect(first).toEqual(change("a.svg", "new", "a"));
  expect(await namesIn(join(folder, "charts/story"))).toEqual([]);
});

test("readText(path) and namesIn(folder) name what they cannot read", async () => {
  const {folder} = workspace({charts: "a file", "story/a.svg/b": "a folder"});
  await expect(readText(join(folder, "story/a.svg"))).rejects.toThrow(
    `foreign file: ${join(folder, "story/a.svg")} (a folder; move it)`
  );
  await expect(namesIn(join(folder, "charts/story"))).rejects.toThrow(
    `unreadable folder: ${join(folder, "charts/story")}`
  );
});

test("namesIn(folder) leaves out what waits beside its place, whoever put it there", async () => {
  const waiting = waitingPath("", "a.svg");
  const {folder} = workspace({"a.svg": "", [waiting]: "", [waiting.replace(/[0-9a-f]{8}/, "00000000")]: ""});
  expect(await namesIn(folder)).toEqual(["a.svg"]);
});

test("namesIn(folder) leaves folders out and sorts the rest", async () => {
  const {folder} = workspace({"b.svg": "", "a.svg": "", "c.svg/note.txt": ""});
  expect(await namesIn(folder)).toEqual(["a.svg", "b.svg"]);
});

test("checkWritable(folder) takes one that is there and one that can be made, and makes none", async () => {
  const {folder} = workspace();
  await checkWritable(folder);
  await checkWritable(join(folder, "charts/story"));
  expect(readdirSync(folder)).toEqual([]);
});

test("checkWritable(folder) refuses what is, or lies under, a file", async () => {
  const {folder} = workspace({charts: "a file"});
  const file = join(folder, "charts");
  await expect(checkWritable(file)).rejects.toThrow(`unwritable folder: ${file} (${file} is a file)`);
  await expect(checkWritable(join(file, "story"))).rejects.toThrow(
    `unwritable folder: ${join(file, "story")} (${file} is a file)`
  );
  symlinkSync("loop", join(folder, "loop"));
  symlinkSync("nowhere/at/all", join(folder, "dangling"));
  const dangling = join(folder, "dangling");
  await expect(checkWritable(join(dangling, "story"))).rejects.toThrow(
    `unwritable folder: ${join(dangling, "story")} (${dangling} links to what is not there)`
  );
  const loop = join(folder, "loop");
  await expect(checkWritable(loop)).rejects.toThrow(`unwritable folder: ${loop} (ELOOP)`);
  await expect(readText(loop)).rejects.toThrow(`unreadable file: ${loop} (ELOOP)`);
});

test("writeChanges(folder, changes) writes, replaces and removes, and leaves no other file behind", async () => {
  const {folder, read, write} = workspace({"story/b.svg": "b", "story/c.svg": "c", "story/d.svg": "d"});
  write("story/notes.txt", "by hand");
  const changes = [change("a.svg", "new"), change("b.svg", "changed"), change("c.svg", "removed", null)];
  await writeChanges(join(folder, "story"), changes);
  expect(readdirSync(join(folder, "story"))).toEqual(["a.svg", "b.svg", "d.svg", "notes.txt"]);
  expect([read("story/a.svg"), read("story/b.svg")]).toEqual(["the text of a.svg", "the text of b.svg"]);
});

test("writeChanges(folder, changes) does not touch what is unchanged", async () => {
  const {folder, modified} = workspace({"a.svg": "the text of a.svg"});
  utimesSync(join(folder, "a.svg"), 1000, 1000);
  const {ino} = statSync(join(folder, "a.svg"));
  await writeChanges(folder, [change("a.svg", "unchanged")]);
  expect(modified("a.svg")).toBe(1_000_000);
  expect(statSync(join(folder, "a.svg")).ino).toBe(ino);
});

test("writeChanges(folder, changes) that fails leaves every file as it was, and nothing beside them", async () => {
  const {folder, snapshot} = workspace({"a.svg": "a", "c.svg": "c"});
  const before = snapshot();
  const unwritable = change(`${"long".repeat(100)}.svg`, "new");
  const changes = [change("a.svg", "changed"), unwritable, change("c.svg", "removed", null)];
  await expect(writeChanges(folder, changes)).rejects.toThrow();
  expect(snapshot()).toEqual(before);
});

test("writeChanges(folder, changes) replaces a link rather than the file that it leads to", async () => {
  const {folder, read} = workspace({"elsewhere.txt": "mine"});
  mkdirSync(join(folder, "story"));
  symlinkSync("../elsewhere.txt", join(folder, "story/a.svg"));
  await writeChanges(join(folder, "story"), [change("a.svg", "changed")]);
  expect([read("elsewhere.txt"), read("story/a.svg")]).toEqual(["mine", "the text of a.svg"]);
});

test("writeChanges(folder, changes) writes a text of megabytes whole, whatever its characters", async () => {
  const {folder, read} = workspace();
  const text = `a${"😀😀 é\n".repeat(400_000)}`;
  await writeChanges(folder, [{name: "long.json", state: "new", content: text}]);
  expect(read("long.json") === text).toBe(true);
});
