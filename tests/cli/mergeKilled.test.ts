import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {journalName} from "../../src/publish/plan/journal.js";
import {notebookModule, story, workspace} from "./workspace.js";

const kinds = "--format svg,csv --width 320";
const two = {...story(), "notebooks/other.ts": notebookModule(["wood"], "other")};

test(
  "nutgraf merge goes on where one that was killed has merged some stories, and says so",
  {tags: "thorough"},
  async () => {
    const {run, snapshot} = workspace(two);
    await run(`render --shard 1/1 ${kinds}`);
    const {run: whole, snapshot: rendered} = workspace(two);
    await whole(`render ${kinds}`);
    expect((await run("merge notebooks/other.ts")).code).toBe(0);
    expect(await run("merge")).toMatchObject({
      code: 0,
      err: "nutgraf: charts/other has no shards, and is left as it is\n"
    });
    const files = Object.keys(rendered());
    const merged = snapshot();
    expect(files.filter((path) => merged[path] !== rendered()[path])).toEqual([]);
    expect((await run("merge")).err).toMatch(/missing shards: none in charts\/other /);
  }
);

test("nutgraf merge passes over no story that was never merged", async () => {
  const {run, folder} = workspace(two);
  await run(`render --shard 1/1 ${kinds}`);
  rmSync(join(folder, "charts/other"), {recursive: true});
  expect(await run("merge")).toMatchObject({code: 1});
  expect((await run("merge")).err).toMatch(/missing shards: none in charts\/other /);
});

test("nutgraf check names every folder that a killed command has left half written", async () => {
  const {run, folder, write} = workspace(two);
  await run(`render ${kinds}`);
  rmSync(join(folder, "notebooks/other.ts"));
  const told = /some files of a render that was killed/g;
  expect((await run("check --rule decimals")).out).not.toMatch(told);
  for (const path of [".", "story", "other"])
    write(`charts/${path}/${journalName}`, '{"renamed": [], "removed": ["gone.svg"]}');
  expect((await run("check --rule decimals")).out.match(told)).toHaveLength(3);
  await run(`render ${kinds}`);
  expect((await run("check --rule decimals")).out).not.toMatch(told);
});
