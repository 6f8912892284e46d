import {cpSync, rmSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {figuresIn} from "../../src/publish/plan/shard.js";
import {chartsOf} from "../../src/story/notebook.js";
import published from "../../notebooks/israel-azerbaijan.js";
import {claimsModule, notebookModule, renderedWorkspace, story, workspace, workspaceOnce} from "./workspace.js";

const ids = ["oil", "gas", "coal"];
const formats = "--format svg,dark,inline,html,csv,sheet";

type Space = ReturnType<typeof workspace>;

/** All that stands in a folder, by the paths below it. */
function below(space: Space, folder: string): Record<string, string> {
  const all = Object.entries(space.snapshot()).filter(([path]) => path.startsWith(`${folder}/`));
  return Object.fromEntries(all.map(([path, text]) => [path.slice(folder.length + 1), text]));
}

/** A story in four shards, each rendered into a folder of its own and all brought together in **charts**. */
const sharded = (): Promise<Space> =>
  workspaceOnce("four shards", async () => {
    const space = workspace(story(ids));
    for (let index = 1; index <= 4; index++) {
      expect((await space.run(`render --shard ${index}/4 -o part-${index} ${formats}`)).err).toBe("");
      cpSync(join(space.folder, `part-${index}`), join(space.folder, "charts"), {recursive: true});
    }
    return space;
  });

describe("nutgraf render --shard", () => {
  test("four shards, merged, are byte for byte one render of the whole", {tags: "thorough"}, async () => {
    const space = await sharded();
    const {code, out, err} = await space.run("merge");
    expect({code, err}).toEqual({code: 0, err: ""});
    expect(out).toContain("4 removed");
    await space.run(`render -o whole ${formats}`);
    const whole = below(space, "whole");
    expect(Object.keys(whole).length).toBeGreaterThan(30);
    expect(below(space, "charts")).toEqual(whole);
    expect((await space.run("check --rule stale")).code).toBe(0);
  });

  test("every figure falls into one shard, whatever else is in the story", () => {
    const all = chartsOf(published).map(({figure}) => figure.id);
    for (const count of [1, 2, 3, 7, 1000]) {
      const shards = Array.from({length: count}, (_, index) => figuresIn(published, {index: index + 1, count}));
      expect(shards.flat().sort()).toEqual(all.toSorted());
    }
    const fewer = {...published, cells: published.cells.slice(0, 4)};
    const [some, more] = [fewer, published].map((notebook) => figuresIn(notebook, {index: 1, count: 3}));
    expect(more).toEqual(expect.arrayContaining(some ?? []));
    expect(figuresIn(published, {index: 1, count: 3})).not.toEqual(all);
  });

  test(
    "a shard writes nothing that belongs to the whole story, and leaves what stands there alone",
    {tags: "thorough"},
    async () => {
      const space = await renderedWorkspace(story(ids), `render ${formats}`);
      const before = below(space, "charts");
      expect((await space.run(`render --shard 1/2 ${formats}`)).out).toMatch(/manifest-1-of-2\.json .* new\n/);
      const {"story/manifest-1-of-2.json": list, ...rest} = below(space, "charts");
      expect(rest).toEqual(before);
      expect(JSON.parse(list ?? "").figures.length).toBeLessThan(ids.length);
    }
  );

  test("refuses a shard that is none", async () => {
    const {run} = workspace(story());
    for (const word of ["0/4", "5/4", "4", "a/b", "1/0", "-1/4", "1/4/4"]) {
      expect(await run(`render --shard=${word}`)).toEqual({
        code: 1,
        out: "",
        err: `nutgraf: invalid shard: ${word} (1/4 to 4/4 for four)\n`
      });
    }
  });
});

describe("nutgraf merge", () => {
  test("refuses what is not whole, and writes nothing", async () => {
    const space = await sharded();
    const refused = async (line: RegExp) => {
      const before = space.snapshot();
      const {code, err} = await space.run("merge");
      expect(err).toMatch(line);
      expect(code).toBe(1);
      expect(space.snapshot()).toEqual(before);
    };
    const list = space.read("charts/story/manifest-3-of-4.json");
    rmSync(join(space.folder, "charts/story/manifest-3-of-4.json"));
    await refused(/^nutgraf: notebooks\/story\.ts: missing shard: 3\/4 in charts\/story\n$/);
    space.write("charts/story/manifest-3-of-4.json", list);
    const full = ["1", "2", "3", "4"].map((index) => `charts/story/manifest-${index}-of-4.json`);
    const listing = full.find((path) => space.read(path).includes('"file"')) ?? "";
    const listed = space.read(listing);
    for (const path of ["../../data/claims.ts", "/etc/hostname", "..", "a\\\\b"]) {
      space.write(listing, listed.replace(/"file": ?"[^"]+"/, `"file": "${path}"`));
      await refused(/invalid manifest: charts\/story\/manifest-\d-of-4\.json/);
    }
    space.write(listing, listed);
    space.write("charts/story/manifest-1-of-2.json", list);
    await refused(/mixed shards: of 2 and of 4 in charts\/story \(take those of one render\)\n$/);
    rmSync(join(space.folder, "charts/story/manifest-1-of-2.json"));
    const picture = space.read("charts/story/gas-640.svg");
    space.write("charts/story/gas-640.svg", picture.replace("30%", "40%"));
    await refused(/changed file: charts\/story\/gas-640\.svg \(not what its shard lists\)\n$/);
    rmSync(join(space.folder, "charts/story/gas-640.svg"));
    await refused(/missing file: charts\/story\/gas-640\.svg \(a shard lists it\)\n$/);
    space.write("charts/story/gas-640.svg", picture);
    space.write("notebooks/other.ts", notebookModule([...ids, "tide"], "story"));
    const before = space.snapshot();
    expect((await space.run("merge notebooks/other.ts")).err).toMatch(/missing figure: tide is in no shard of /);
    expect(space.snapshot()).toEqual(before);
    expect((await space.run("merge notebooks/story.ts")).code).toBe(0);
    expect((await space.run("merge notebooks/story.ts")).err).toMatch(/missing shards: none in charts\/story /);
  });

  test("refuses shards that another press rendered", async () => {
    const space = await sharded();
    const list = "charts/story/manifest-2-of-4.json";
    const digest = JSON.parse(space.read(list)).state.press;
    // Of the code, and not only its version.
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    space.write(list, space.read(list).replace(digest, digest.replaceAll(/[0-9]/g, "e")));
    expect((await space.run("merge")).err).toMatch(
      /mixed shards: \S*manifest-2-of-4\.json was rendered by another press \(render it again\)/
    );
  });

  test("refuses shards that were rendered from other facts, and writes nothing", {tags: "thorough"}, async () => {
    const space = await sharded();
    space.write("data/other.ts", claimsModule({quantity: "moreThan(40)"}));
    space.write("notebooks/edited.ts", notebookModule(ids).replace("data/claims.ts", "data/other.ts"));
    const before = space.snapshot();
    const {code, err} = await space.run("merge notebooks/edited.ts");
    expect(err).toMatch(/mixed shards: \S*manifest-\d-of-4\.json was rendered from other facts than the notebook has/);
    expect(code).toBe(1);
    expect(space.snapshot()).toEqual(before);
  });

  test("takes away the files of figures that no shard made", {tags: "thorough"}, async () => {
    const space = workspace({...story(["oil"]), "notebooks/earlier.ts": notebookModule(["oil", "gone"])});
    await space.run("render notebooks/earlier.ts --format svg");
    space.write("charts/story/photo-640.svg", "by hand");
    await space.run("render notebooks/story.ts --shard 1/1 --format svg");
    expect(await space.run("merge notebooks/story.ts")).toMatchObject({code: 0, err: ""});
    const names = Object.keys(below(space, "charts/story"));
    expect(names.filter((name) => name.startsWith("gone"))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["oil-640.svg", "photo-640.svg"]));
  });

  test("prints its usage", async () => {
    const {run} = workspace();
    expect((await run("merge --help")).out).toMatch(/^usage: nutgraf merge /);
  });
});
