import {describe, expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";
import {everyNth, testSome} from "../testSome.js";

/** Files of somebody’s own, named as the press names its own. */
const foreign = {
  "charts/story/photo-1200.svg": "a photo",
  "charts/story/me-card.png": "a card",
  "charts/story/scan-210mm.pdf": "a scan",
  "charts/story/notes.json": '{"generator": "nutgraf 0.1.0", "figure": "notes"}',
  "charts/story/table.csv": "a,b"
};

const formats = "--format svg,png,csv,html";

describe("nutgraf render", () => {
  test("leaves files alone that no manifest of its own lists", {tags: "thorough"}, async () => {
    const {run, read, write} = workspace({...story(["oil", "gas"]), ...foreign});
    for (const ids of [["oil", "gas"], ["oil"], ["oil"]]) {
      write("notebooks/story.ts", notebookModule(ids));
      expect(await run(`render ${formats}`)).toMatchObject({code: 0, err: ""});
      for (const [path, text] of Object.entries(foreign)) expect(read(path)).toBe(text);
    }
    expect((await run("render --check")).code).toBe(2);
  });

  test("removes all files of a figure that is gone, of each format", {tags: "thorough"}, async () => {
    const {run, snapshot, write} = workspace(story(["oil", "gas"]));
    await run(`render ${formats} --width 320`);
    expect(Object.keys(snapshot()).filter((path) => path.includes("/gas")).length).toBeGreaterThan(6);
    write("other/story.ts", notebookModule(["oil"]));
    await run("render other/story.ts --format svg");
    expect(Object.keys(snapshot()).filter((path) => path.includes("/gas"))).toEqual([]);
  });

  const inTheWay = [
    ["manifest.json", "{", "no nutgraf manifest; move it"],
    ["manifest.json", '{"name": "a web app"}', "no nutgraf manifest; move it"],
    [
      "manifest.json",
      '{"generator": "other 1", "slug": "story", "title": "", "figures": []}',
      "no nutgraf manifest; move it"
    ],
    ["manifest-1-of-4.json", "{}", "no nutgraf manifest; move it"],
    ["oil-320.svg", "a photo", "in no nutgraf manifest; move it"],
    ["oil-card.png", "a card", "in no nutgraf manifest; move it"],
    ["oil.json", "{}", "in no nutgraf manifest; move it"],
    ["oil.csv", "a,b", "in no nutgraf manifest; move it"],
    ["oil.html", "<p>", "in no nutgraf manifest; move it"],
    ["datapackage.json", "{}", "in no nutgraf manifest; move it"]
  ] as const;
  testSome(inTheWay, everyNth(4))(
    "refuses to replace %s with %s in it, and writes nothing",
    async ([name, text, words]) => {
      const {run, snapshot} = workspace({...story(), [`charts/story/${name}`]: text});
      const before = snapshot();
      for (const option of ["", "--only oil "]) {
        const {code, err} = await run(`render ${option}${formats} --width 320`);
        expect({code, err}).toEqual({
          code: 1,
          err: `nutgraf: notebooks/story.ts: foreign file: charts/story/${name} (${words})\n`
        });
        expect(snapshot()).toEqual(before);
      }
    }
  );

  test("replaces a PNG of its own where it renders no other format", {tags: "thorough"}, async () => {
    const {run, read, write} = workspace(story());
    await run("render --format png --width 320");
    write("charts/story/oil-320@2x.png", "an earlier render");
    expect(await run("render --format png --width 320")).toMatchObject({code: 0, err: ""});
    expect(read("charts/story/oil-320@2x.png")).not.toBe("an earlier render");
  });

  test("leaves a page of all stories alone that only quotes one of its own", async () => {
    const page = '<html><title>Notes</title><pre><meta name="generator" content="nutgraf 0.1.0"></pre></html>';
    const {run, read} = workspace({...story(), "charts/index.html": page});
    expect((await run("render --format svg,sheet")).code).toBe(0);
    expect(read("charts/index.html")).toBe(page);
  });

  test("--shard and merge refuse what is in their way, and write nothing", async () => {
    const {run, snapshot, write} = workspace({...story(), "charts/story/oil-320.svg": "a photo"});
    const before = snapshot();
    expect((await run("render --shard 1/1 --format svg")).err).toContain("foreign file: charts/story/oil-320.svg");
    expect(snapshot()).toEqual(before);
    await run("render --shard 1/1 --format svg -o other");
    write("other/story/manifest.json", "{}");
    const sharded = snapshot();
    expect((await run("merge -o other")).err).toContain("foreign file: other/story/manifest.json (no nutgraf manifest");
    expect(snapshot()).toEqual(sharded);
  });
});
