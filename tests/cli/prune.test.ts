import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {notebookModule, renderedWorkspace, story, workspace} from "./workspace.js";

const kinds = "--format svg,csv,html,sheet --width 320,640";

async function storyGone() {
  const files = {...story(), "notebooks/other.ts": notebookModule(["coal"], "other")};
  const space = await renderedWorkspace(files, `render ${kinds}`);
  rmSync(join(space.folder, "notebooks/other.ts"));
  return space;
}

const told =
  "charts/other is published, and its notebook is gone (render --prune removes it, or bring its notebook back)\n";

test("nutgraf render names a story whose notebook is gone, and leaves it", {tags: "thorough"}, async () => {
  const {run, snapshot} = await storyGone();
  const before = Object.keys(snapshot()).filter((path) => path.startsWith("charts/other/"));
  expect(await run(`render ${kinds}`)).toMatchObject({code: 0, err: `nutgraf: ${told}`});
  expect(await run("render --check --format svg --width 320,640")).toMatchObject({err: `nutgraf: ${told}`});
  expect((await run("check")).out).toContain(told);
  // Who names a notebook says nothing of the others.
  expect(await run(`render notebooks/story.ts ${kinds}`)).toMatchObject({err: ""});
  expect(Object.keys(snapshot()).filter((path) => path.startsWith("charts/other/"))).toEqual(before);
  expect(before.length).toBeGreaterThan(8);
});

test(
  "nutgraf render --prune removes what the press made of it, with its line on the page of all stories",
  {tags: "thorough"},
  async () => {
    const {run, snapshot, read, write} = await storyGone();
    write("charts/theirs/manifest.json", '{"name": "an app"}');
    const checked = await run(`render --check --prune ${kinds}`);
    expect(checked).toMatchObject({code: 2, err: ""});
    expect(checked.out).toMatch(/charts\/other\/manifest\.json .*removed\n/);
    expect(snapshot()).toHaveProperty(["charts/other/manifest.json"]);
    expect(await run(`render --prune ${kinds}`)).toMatchObject({code: 0, err: ""});
    expect(Object.keys(snapshot()).filter((path) => path.startsWith("charts/other"))).toEqual([]);
    expect(read("charts/index.html")).not.toContain("other/");
    expect(snapshot()).toHaveProperty(["charts/theirs/manifest.json"]);
    expect((await run(`render --prune ${kinds}`)).out).toContain("unchanged, in");
  }
);

test("nutgraf render --prune removes the last story, and the page of all stories", async () => {
  const {run, snapshot, folder} = await renderedWorkspace(story(), `render ${kinds}`);
  rmSync(join(folder, "notebooks/story.ts"));
  const refused = "nutgraf: missing notebooks: the folder notebooks holds none\n";
  expect(await run(`render ${kinds}`)).toMatchObject({code: 1, err: refused});
  expect(await run(`render --check --prune ${kinds}`)).toMatchObject({code: 2, err: ""});
  expect(await run(`render --prune ${kinds}`)).toMatchObject({code: 0, err: ""});
  expect(Object.keys(snapshot()).filter((path) => path.startsWith("charts/"))).toEqual([]);
  expect(await run(`render --prune ${kinds}`)).toMatchObject({code: 0, err: ""});
  // Where nobody keeps notebooks, nothing is known to be gone.
  rmSync(join(folder, "notebooks"), {recursive: true});
  const nowhere = "nutgraf: missing notebooks: no folder notebooks here (name a notebook)\n";
  expect(await run("render --prune")).toMatchObject({code: 1, err: nowhere});
});

test("nutgraf render --prune leaves what somebody else has put there", {tags: "thorough"}, async () => {
  const {run, snapshot, write} = await storyGone();
  write("charts/other/notes.txt", "by hand");
  write("charts/other/prices.csv", "by hand");
  await run(`render --prune ${kinds}`);
  const left = Object.keys(snapshot()).filter((path) => path.startsWith("charts/other/"));
  expect(left).toEqual(["charts/other/notes.txt", "charts/other/prices.csv"]);
});

test(
  "nutgraf check names the folder of a story whose removal was killed after its last file",
  {tags: "thorough"},
  async () => {
    const {run, write, snapshot} = await storyGone();
    await run(`render --prune ${kinds}`);
    write("charts/other/.nutgraf-journal.json", '{"renamed": [], "removed": ["manifest.json"]}');
    const {code, out} = await run("check");
    expect(code).toBe(2);
    expect(out).toContain("some files of a render that was killed");
    await run(`render ${kinds}`);
    expect(Object.keys(snapshot()).filter((path) => path.startsWith("charts/other"))).toEqual([]);
    expect((await run("check")).out).not.toContain("killed");
  }
);

test("nutgraf render --prune looks at all notebooks", async () => {
  const {run} = workspace(story());
  for (const words of ["notebooks/story.ts --prune", "--prune --shard 1/2"])
    expect(await run(`render ${words}`)).toMatchObject({
      code: 1,
      err: "nutgraf: --prune looks at all notebooks: name none, and no shard\n"
    });
});
