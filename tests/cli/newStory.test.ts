import {readFileSync} from "node:fs";
import {join} from "node:path";
import {format, resolveConfig} from "prettier";
import {describe, expect, test} from "vitest";
import {workspace} from "./workspace.js";

const root = join(import.meta.dirname, "../..");

describe("nutgraf new", () => {
  test("makes a story, and what a folder of stories needs", async () => {
    const {run, read, snapshot} = workspace();
    const {code, out} = await run("new harbour-rents");
    expect({code, last: out.split("\n").at(-2)}).toEqual({
      code: 0,
      last: "next: npm install, npm run render, npm test"
    });
    expect(Object.keys(snapshot()).sort()).toEqual([
      ".github/workflows/story.yml",
      ".gitignore",
      "articles/harbour-rents.txt",
      "data/harbour-rents/article.ts",
      "data/harbour-rents/claims.ts",
      "data/harbour-rents/rents.csv",
      "data/harbour-rents/rents.ts",
      "data/harbour-rents/sources.ts",
      "notebooks/harbour-rents.ts",
      "package.json",
      "tsconfig.json"
    ]);
    const {scripts, type} = JSON.parse(read("package.json")) as {
      readonly scripts: Readonly<Record<string, string>>;
      readonly type: string;
    };
    expect(type).toBe("module");
    expect(scripts["test"]).toBe("tsc && nutgraf render --check && nutgraf check");
  });

  test("makes files that Prettier leaves as they are, in this repository's form", async () => {
    const {run, snapshot} = workspace({"a.txt": "More than 1,200 farms of 3 villages lost 40% of the maize in 2024."});
    await run("new harbour-rents");
    await run("claims a.txt --write");
    const config = await resolveConfig(join(root, "package.json"));
    for (const [path, text] of Object.entries(snapshot()).filter(([name]) => name.endsWith(".ts"))) {
      expect(await format(text, {...config, parser: "typescript"}), path).toBe(text);
    }
  });

  test("replaces nothing: a file in the way is an error, and no other is written", async () => {
    const {run, snapshot} = workspace({"notebooks/harbour-rents.ts": "// mine\n"});
    const {code, err} = await run("new harbour-rents");
    expect({code, err}).toEqual({
      code: 1,
      err: "nutgraf: file in the way: notebooks/harbour-rents.ts (move it, or choose another name)\n"
    });
    expect(snapshot()).toEqual({"notebooks/harbour-rents.ts": "// mine\n"});
  });

  test("makes modules of a folder that npm init began, and leaves one that has its own", async () => {
    const begun = {name: "story", main: "index.js", type: "commonjs"};
    const typeIn = async (files: Readonly<Record<string, string>>) => {
      const {run, read} = workspace({"package.json": JSON.stringify(begun), ...files});
      await run("new rents");
      return (JSON.parse(read("package.json")) as {readonly type: string}).type;
    };
    expect(await typeIn({})).toBe("module");
    expect(await typeIn({"index.js": "module.exports = {};\n"})).toBe("commonjs");
  });

  test("leaves what a folder has, and gives its package.json what that lacks", async () => {
    const manifest = {name: "desk", scripts: {test: "node --test", render: "mine"}, dependencies: {nutgraf: "0.1.0"}};
    const {run, read} = workspace({"package.json": JSON.stringify(manifest), "tsconfig.json": "{}\n"});
    const {out} = await run("new storm");
    expect(out).toContain("wrote package.json\n");
    expect(read("tsconfig.json")).toBe("{}\n");
    expect(JSON.parse(read("package.json"))).toMatchObject({
      name: "desk",
      type: "module",
      scripts: {test: "node --test", render: "mine", check: "nutgraf check"},
      dependencies: {nutgraf: "0.1.0"},
      devDependencies: {typescript: expect.stringMatching(/^\d/)}
    });
    const {out: again} = await run("new flood");
    expect(again).not.toContain("package.json");
  });

  test("in this repository makes the story and nothing else", async () => {
    const {run, snapshot} = workspace({"package.json": '{"name": "nutgraf"}'});
    const {out} = await run("new storm");
    expect(out).toContain("next: npm run render, npm test\n");
    expect(Object.keys(snapshot()).filter((path) => !/^(articles|data|notebooks)\//.test(path))).toEqual([
      "package.json"
    ]);
  });

  test("begins from an article, without a figure", async () => {
    const {run, read} = workspace({"a.txt": "More than 1,200 farms lost maize in 2024."});
    const {code, out} = await run("new maize --article a.txt");
    expect({code, out}).toMatchObject({code: 0, out: expect.stringContaining("wrote notebooks/maize.ts\n")});
    expect(read("data/maize/claims.ts")).toContain("moreThan(1_200)");
  });

  test.each([
    ["new", "missing story (nutgraf new STORY: a name such as harbour-rents)"],
    ["new Harbour", 'invalid story id: "Harbour" (kebab-case)'],
    ["new a b", "unexpected word: b (a name in one word: harbour-rents)"],
    ["new a --article none.txt", "missing file: none.txt"]
  ])("nutgraf %s: %s", async (words, message) => {
    const {run, snapshot} = workspace();
    const {code, err} = await run(words);
    expect({code, err, files: snapshot()}).toEqual({code: 1, err: `nutgraf: ${message}\n`, files: {}});
  });

  test("a package.json that is none is told, and the story not half made", async () => {
    const {run, snapshot} = workspace({"package.json": "{"});
    const {code, err} = await run("new storm");
    expect({code, err}).toEqual({
      code: 1,
      err: "nutgraf: invalid package.json (an object in JSON; mend it, or move it away)\n"
    });
    expect(Object.keys(snapshot())).toEqual(["package.json"]);
  });
});

test("the initialiser of npm create is the same command", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  expect(readFileSync(join(root, manifest.bin["create-nutgraf"] ?? ""), "utf8")).toContain(
    'process.argv.splice(2, 0, "new")'
  );
});
