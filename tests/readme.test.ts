import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {pinAnchor} from "../src/facts/article/pinAnchor.js";
import {readArticle} from "../src/facts/article/articleText.js";
import {articleModule} from "../src/cli/claims/articleModule.js";
import {anchorCode} from "../src/cli/claims/anchorCode.js";
import {exampleStory} from "../src/cli/new/exampleStory.js";
import {renderCommand} from "../src/cli/commands/renderCommand.js";
import {mostScale} from "../src/story/files.js";
import {blocksOf, filesOf} from "./markdownBlocks.js";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pages];
const readme = read("README.md");
const {scripts} = JSON.parse(read("package.json")) as {readonly scripts: Readonly<Record<string, string>>};

const compiler = join(root, "node_modules/typescript-7/bin/tsc");

/** What the compiler says of files that stand below the repository for as long as it looks. */
function complaints(files: ReadonlyMap<string, string>): string[] {
  mkdirSync(join(root, "dist"), {recursive: true});
  const folder = mkdtempSync(join(root, "dist/pages-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const settings = {
    extends: "../../tsconfig.json",
    compilerOptions: {noEmit: true, allowJs: true, checkJs: true},
    exclude: [],
    include: [".", "../../src/**/*.d.ts", "../../tests/**/*.d.ts"]
  };
  for (const [path, text] of [...files, ["tsconfig.json", JSON.stringify(settings)] as const]) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  const {stdout} = spawnSync(process.execPath, [compiler, "--pretty", "false"], {cwd: folder, encoding: "utf8"});
  const lines = stdout.trim().split("\n");
  return lines.filter((line) => !line.startsWith(" ")).map((line) => line.replace(/\(\d+,\d+\): error TS\d+/, ""));
}

/** The story that `nutgraf new harbour-rents` makes, which the pages go on from. */
const example = new Map(exampleStory("harbour-rents").map(({path, text}) => [path, text]));

const [harvest = ""] = blocksOf(read("docs/start.md"), "text");

/** The code of all pages as files: a story is told over several of them. */
const code = new Map([
  ["data/harvest/article.ts", articleModule(readArticle(harvest), [])],
  ...[...example].filter(([path]) => path.endsWith(".ts")),
  // Lines without a path are of no file.
  ...["README.md", ...pages].flatMap((page) => [...filesOf(read(page))]).filter(([path]) => path !== "")
]);

test("the code of the pages compiles where it says it stands, and a slip in it would not", {tags: "thorough"}, () => {
  const names = ["wheat.ts", "story.js", "notebooks/harvest.ts", "notebooks/flats.ts", "forms/shareStrip.ts"];
  expect([...code.keys()]).toEqual(expect.arrayContaining([...names, "data/rents/rents.ts"]));
  const claims = code.get("data/harvest/claims.ts") ?? "";
  const rents = code.get("notebooks/rents.ts") ?? "";
  const spoilt = claims.replace("exact(40)", "exact(forty)");
  const misspelt = rents.replace("const {price} =", "const {prise: price} =");
  const found = complaints(new Map([...code, ["data/harvest/spoilt.ts", spoilt], ["notebooks/misspelt.ts", misspelt]]));
  expect([...new Set(found)]).toEqual([
    "data/harvest/spoilt.ts: Cannot find name 'forty'.",
    expect.stringMatching(/^notebooks\/misspelt\.ts: Property 'prise' does not exist/)
  ]);
});

test("the claims of docs/start.md are anchored in its article", () => {
  const text = readArticle(harvest);
  const claims = code.get("data/harvest/claims.ts") ?? "";
  for (const [token, hedge] of [["2024"], ["40 percent"], ["1,200", "more than"]] as const) {
    const anchor = anchorCode(pinAnchor(text, token, 1, hedge ?? null));
    expect(claims.replaceAll(/\n +/g, "\n")).toContain(anchor.replaceAll(/\n +/g, "\n"));
  }
});

test.each(documents)("%s links to what is there", (path) => {
  const text = read(path);
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = ""]) => target);
  const pictures =
    path === "README.md" ? [...text.matchAll(/<img src="([^"]+)"/g)].map(([, target = ""]) => target) : [];
  const inside = [...links, ...pictures].filter((target) => !/^https?:/.test(target));
  expect(inside.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
});

test.each(documents)("%s names only scripts that package.json has", (path) => {
  const named = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = ""]) => name);
  // What a folder of stories has besides.
  const own = ["watch"];
  expect(named.filter((name) => !(name in scripts) && !own.includes(name))).toEqual([]);
});

test.each(pages)("%s is linked from the README or from a page of it, and short enough to be read", (page) => {
  const linking = ["README.md", ...pages].filter((path) => path !== page);
  const name = page.replace("docs/", "");
  expect(linking.some((path) => read(path).includes(path === "README.md" ? `(${page})` : `(${name}`))).toBe(true);
  expect(read(page).length).toBeLessThanOrEqual(8000);
});

test("the README is a screen and a half", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(96);
});

test("the README shows six pictures of the story, each with its alternative text", () => {
  const alts = [...readme.matchAll(/!\[([^\]]+)\]\(charts\/|<img src="charts\/[^"]+" width="\d+" alt="([^"]+)"/g)];
  expect(new Set(alts.map(([whole]) => whole)).size).toBe(6);
});

test("docs/render.md lists every option of nutgraf render", () => {
  const described = [...renderCommand.usage.matchAll(/--[a-z]+/g)].map(([option]) => option);
  expect(described.length).toBeGreaterThan(4);
  for (const option of described) expect(read("docs/render.md")).toContain(`\`${option}`);
});

test("the scripts of package.json run in any shell", () => {
  const shellOnly = /(?:^|\s)[A-Z_]+=|(?<!&)&(?!&)|[;|`$*']|\b(?:rm|cp|mv|mkdir|cat|wait|export)\s/;
  const lines = Object.entries(scripts).filter(([, line]) => shellOnly.test(line));
  expect(lines).toEqual([]);
  for (const line of ["CI=true vitest", "rm -rf dist", "tsc & wait", "a; b", "a | b"]) expect(line).toMatch(shellOnly);
});

test("the machines that test a change run the README's own lines", () => {
  const [render, checks] = blocksOf(readme, "sh")
    .flatMap((block) => block.trim().split("\n"))
    .map((line) => line.replace(/ +#.*/, ""));
  expect([render, checks]).toEqual(["npm ci && npm run render", "npm ci && npm test"]);
  expect(read(".ci/run")).toContain(`PATH=$bare sh -c '${checks}'`);
  expect(read(".ci/run")).toContain("\nnpm run render\n");
});

test("the pages of docs/library.md are those that the browser's tests open", () => {
  const page = (name: string) => read(`tests/browser/${name}`);
  const library = read("docs/library.md");
  const files = filesOf(library);
  expect(blocksOf(library, "html")).toContain(page("page/index.html"));
  expect(library).toContain(`\`\`\`\`md\n${page("framework/src/index.md")}\`\`\`\``);
  for (const name of ["figures.js", "vite.config.js"]) expect(files.get(name)).toBe(page(`page/${name}`));
});

test("docs/embed.md embeds files in the size and with the words that they have", () => {
  const embed = blocksOf(read("docs/embed.md"), "html").find((block) => block.includes("<picture>")) ?? "";
  const sources = [...embed.matchAll(/(?:src|srcset)="([^"]+)"\s+width="(\d+)"\s+height="(\d+)"/g)];
  const shown = sources.map(([, path = "", width, height]) => ({path, size: `width="${width}" height="${height}"`}));
  expect(shown).toHaveLength(3);
  for (const {path, size} of shown) {
    const [, ...own] = /width="(\d+)" height="(\d+)"/.exec(read(path)) ?? [];
    const [width, height] = own.map((size) => Math.round(Number(size) * mostScale));
    const found = `width="${width}" height="${height}"`;
    expect({path, size}).toEqual({path, size: found});
  }
  const described = /<desc>(.+)<\/desc>/.exec(read(shown[2]?.path ?? ""))?.[1];
  expect(/alt="([^"]+)"/.exec(embed)?.[1]).toBe(described);
});
