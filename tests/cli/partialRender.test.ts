import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {notebookModule, source, story, workspace} from "./workspace.js";

interface Listed {
  readonly figures: readonly {readonly id: string; readonly headline: string; readonly files: readonly unknown[]}[];
}

const charts = (files: Readonly<Record<string, string>>) =>
  Object.keys(files).filter((path) => path.startsWith("charts"));

test("nutgraf render --only leaves the stories alone that have none of the figures", async () => {
  const other = notebookModule(["coal"], "other");
  const {run, snapshot} = workspace({...story(["oil", "gas"]), "notebooks/other.ts": other});
  const {out} = await run("render --only gas --width 320 --format svg");
  expect(out).toContain("3 files: 3 new");
  const names = ["gas-320.svg", "gas.json", "manifest.json"];
  expect(charts(snapshot())).toEqual(names.map((name) => `charts/story/${name}`));
  expect((await run("render --only gas,coal --width 320 --format svg")).out).toContain("6 files: 3 new, 3 unchanged");
});

test("nutgraf render --only keeps the entries and files of other figures as they were published", async () => {
  const {run, read, snapshot, write} = workspace(story(["oil", "gas"]));
  await run("render --width 320 --format svg");
  const before = snapshot();
  const edited = notebookModule(["oil", "gas"]).replaceAll("Azerbaijan supplies", "Azerbaijan sells");
  write("notebooks/edited.ts", edited);
  await run("render notebooks/edited.ts --only gas --width 320 --format svg");
  const {figures} = JSON.parse(read("charts/story/manifest.json")) as Listed;
  expect(figures.map(({id, headline}) => `${id}: ${headline}`)).toEqual([
    "oil: Azerbaijan supplies more than 30% of the oil",
    "gas: Azerbaijan sells more than 30% of the oil"
  ]);
  expect(read("charts/story/oil-320.svg")).toBe(before["charts/story/oil-320.svg"]);
  expect(read("charts/story/gas-320.svg")).not.toBe(before["charts/story/gas-320.svg"]);
});

test("nutgraf render --width forgets the entries of files that someone took away", async () => {
  const {folder, run, read} = workspace(story());
  await run("render --width 320,400 --format svg");
  rmSync(join(folder, "charts/story/oil-400.svg"));
  await run("render --width 320 --format svg");
  const {figures} = JSON.parse(read("charts/story/manifest.json")) as Listed;
  expect(figures[0]?.files).toMatchObject([{width: 320}]);
  expect(figures[0]?.files).toHaveLength(1);
  expect(Object.keys(JSON.parse(read("charts/story/oil.json")).files)).toEqual(["oil-320.svg"]);
});

test("nutgraf render takes a notebook that is named twice once, and what a compiler left beside it not at all", async () => {
  const {run, write} = workspace(story());
  expect((await run("render notebooks/story.ts ./notebooks/story.ts --width 320 --format svg")).out).toContain(
    "3 files: 3 new"
  );
  write("notebooks/story.js", "throw new Error('not this one');\n");
  write("notebooks/story.d.ts", "export default 1;\n");
  expect(await run("render --width 320 --check --format svg")).toMatchObject({code: 0, err: ""});
});

test("nutgraf render reports one file as one file", async () => {
  const {run} = workspace({
    "notebooks/empty.ts": `import {notebook, say} from "${source}/index.ts";
export default notebook({slug: "empty", title: say\`Empty\`, cells: []});
`
  });
  expect((await run("render --format svg")).out).toMatch(/\n1 file: 1 new, in /);
});
