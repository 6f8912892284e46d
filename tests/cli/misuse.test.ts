import {expect, test} from "vitest";
import {notebookModule, renderedWorkspace, story, workspace} from "./workspace.js";

const words = "render --format svg,dark --width 320,640";

test("a figure that is exported and in no cell is named, and nothing is written", async () => {
  const text = notebookModule(["oil"]).replace(
    "cells: [figure({",
    "cells: [say`All of it.`]});\nexport const gas = (figure({"
  );
  const {run, snapshot} = workspace({...story(), "notebooks/story.ts": text.replace(/\}\)\]\}\);\s*$/, "}));\n")});
  const before = Object.keys(snapshot());
  expect(await run("render")).toMatchObject({
    code: 1,
    err: "nutgraf: notebooks/story.ts: unshown figure: gas is exported, and in no cell (put it among the cells)\n"
  });
  expect(Object.keys(snapshot())).toEqual(before);
});

test("a story that is published and that no notebook tells is named by the check", {tags: "thorough"}, async () => {
  const {run, write, read} = await renderedWorkspace(story(), words);
  write("charts/old/manifest.json", read("charts/story/manifest.json"));
  write("charts/mine/manifest.json", '{"name": "an app"}');
  const {out} = await run("check");
  expect(out).toContain(
    "skipped: charts/old is published, and its notebook is gone (render --prune removes it, or bring its notebook back)\n"
  );
  expect(out).not.toContain("charts/mine");
});

test("a finding is told once, with all the files that have it, as text and for GitHub", async () => {
  const {run, write, read} = await renderedWorkspace(story(), words);
  for (const name of ["oil-320.svg", "oil-640.svg", "oil-640-dark.svg"]) {
    const file = `charts/story/${name}`;
    write(file, read(file).replace("<title>", "<title>99 cows: "));
  }
  const {out} = await run("check --rule number-unlicensed");
  expect(out.match(/number-unlicensed {2}/g)).toHaveLength(1);
  expect(out).toContain("  number-unlicensed  charts/story/oil-320.svg and 2 more: 320, 640 px, light and dark\n");
  const {out: github} = await run("check --rule number-unlicensed --format github");
  expect(github).toMatch(/^::error file=charts\/story\/oil-320\.svg,.*and 2 more/m);
  const {findings} = JSON.parse((await run("check --rule number-unlicensed --format json")).out) as {
    readonly findings: readonly unknown[];
  };
  expect(findings.length).toBeGreaterThan(2);
});

test("another article than the one that was taken down is named, with the digests of both", async () => {
  const article = "The valley had a good year. Wheat made up 40 percent of the harvest in 2024.\n";
  const {run, write} = workspace({
    "harvest.txt": article,
    "other.txt": "A storm took 14 roofs off in the night of May 3.\n"
  });
  await run("claims harvest.txt --write");
  const {code, err} = await run("check --article other.txt");
  expect(code).toBe(1);
  expect(err).toMatch(
    /^nutgraf: another file: other\.txt: its digest is [0-9a-f]{12}…, and that of the article of harvest is [0-9a-f]{12}…: 3 of 3 places are not in it \(name the article that was taken down\)\n$/
  );
  // An article that was edited is still that article.
  write("harvest.txt", article.replace("good", "very good"));
  expect((await run("check --article harvest.txt --rule article-changed")).err).toBe("");
});
