import {createHash} from "node:crypto";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {blame} from "../../src/cli/faults/blame.js";
import {importedFiles, importModule, sourcesOf} from "../../src/cli/modules/importModule.js";
import {pressAddress} from "../../src/cli/modules/pressModules.js";
import * as press from "../../src/index.js";
import {source, workspace} from "./workspace.js";

/** A folder with a module and what it imports, and what the module exports. */
function modules(files: Readonly<Record<string, string>>, entry = "story.ts") {
  const space = workspace(files);
  const path = join(space.folder, entry);
  const exported = async () => (await importModule(path)) as Readonly<Record<string, unknown>>;
  /** What a reporter is told. */
  const fault = () =>
    importModule(path).then(
      () => null,
      (error: unknown) => blame(error, space.folder, entry)
    );
  return {...space, path, exported, fault, isPlain: async () => (await exported(), sourcesOf(path)?.isPlain)};
}

test("importModule(path) imports what the files say each time, with their types stripped", async () => {
  const {write, exported} = modules({
    "story.ts": 'import {a, type A} from "./a.js";\nenum E {One = 1}\nexport const sum: number = (a as A) + E.One;\n',
    "a.ts": "export type A = number;\nexport const a: A = 1;\n"
  });
  expect((await exported())["sum"]).toBe(2);
  write("a.ts", "export type A = number;\nexport const a: A = 41;\n");
  expect((await exported())["sum"]).toBe(42);
});

test("importModule(path) counts the data files that a table is read from among what it read, each time", async () => {
  const {write, exported, path, folder} = modules({
    "story.ts": `import {stated, table, countOf} from "${source}/index.ts";
export const {rows} = table(new URL("homes.csv", import.meta.url), {
  key: "city",
  source: {id: "office", name: "Office"},
  period: stated("2024"),
  columns: {city: "text", homes: {unit: countOf("home", "homes")}}
});
`,
    "homes.csv": "city,homes\nRiga,1\n"
  });
  const digest = () => sourcesOf(path)?.digests.get(join(folder, "homes.csv"));
  expect((await exported())["rows"]).toBe(1);
  const before = digest();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  write("homes.csv", "city,homes\nRiga,1\nTartu,2\n");
  expect((await exported())["rows"]).toBe(2);
  expect(digest()).not.toBe(before);
});

test.each([
  ["./a.js", "a.ts"],
  ["./a.ts", "a.ts"],
  ["./a", "a.ts"],
  ["./a", "a/index.ts"],
  ["./a.mjs", "a.mts"],
  ["./a.js", "a.js"],
  ["./a%20b.js", "a b.ts"]
])("importModule(path) finds %s in %s", async (specifier, file) => {
  const {exported} = modules({"story.ts": `export {a} from "${specifier}";\n`, [file]: "export const a = 1;\n"});
  expect((await exported())["a"]).toBe(1);
});

test("importModule(path) imports JSON, modules in a ring, and later what a function asks for", async () => {
  const {exported} = modules({
    "story.ts": [
      'import data from "./data.json" with {type: "json"};',
      'import plain from "./data.json";',
      'import {even} from "./even.js";',
      "export const same = data === plain && data.a;",
      "export const isEven = even(4);",
      'export const later = async () => (await import("./odd.js")).odd;',
      'export const never = async () => import("./never.js");'
    ].join("\n"),
    "data.json": '{"a": 1}',
    "even.ts": 'import {odd} from "./odd.js";\nexport const even = (n: number): boolean => n === 0 || odd(n - 1);\n',
    "odd.ts": 'import {even} from "./even.js";\nexport const odd = (n: number): boolean => n !== 0 && even(n - 1);\n'
  });
  const {same, isEven, later, never} = await exported();
  expect({same, isEven}).toEqual({same: 1, isEven: true});
  expect((await (later as () => Promise<(n: number) => boolean>)())(3)).toBe(true);
  await expect((never as () => Promise<unknown>)()).rejects.toThrow("never.js");
});

test("importModule(path) hands the press that runs, and packages where the module finds them", async () => {
  const {exported} = modules({
    "story.ts": `export {claim} from "${source}/index.ts";\nexport {own} from "own";\nexport {join} from "node:path";\n`,
    "node_modules/own/package.json": '{"name": "own", "exports": {"import": "./own.mjs"}}',
    "node_modules/own/own.mjs": "export const own = import.meta.url;\n"
  });
  const {claim, own, join: joined} = await exported();
  expect(claim).toBe(press.claim);
  expect(own).toMatch(/node_modules\/own\/own\.mjs$/);
  expect(joined).toBe(join);
});

test.each(["nutgraf", "nutgraf/plot", "nutgraf/render", "nutgraf/live"])("%s is the press that runs", async (entry) => {
  const {exported} = modules({"story.ts": `export * from "${entry}";\n`});
  const name = entry.split("/")[1] ?? "index";
  const running = (await import(`../../src/${name}.ts`)) as Readonly<Record<string, unknown>>;
  expect({...(await exported())}).toEqual({...running});
});

test.each(["nutgraf/facts/claim", "nutgraf/toString", "nutgrafs"])("%s is no entry of the press", async (specifier) => {
  expect(await pressAddress(specifier)).toBeNull();
});

test("importModule(path) tells a module where it stands, and not where to find another", async () => {
  const {exported, folder, path} = modules({
    "story.ts": "export const {url, filename, dirname, resolve} = import.meta;\n"
  });
  const found = await exported();
  expect(found).toMatchObject({url: pathToFileURL(path).href, filename: path, dirname: folder});
  expect(found["resolve"]).toBeUndefined();
});

test("sourcesOf(path) has the digests of what was read, whatever is saved meanwhile", async () => {
  const a = 'import {writeFileSync} from "node:fs";\nwriteFileSync(import.meta.filename, "");\nexport const a = 1;\n';
  const {path, folder, exported, read} = modules({"story.ts": 'export {a} from "./a.js";\n', "a.ts": a});
  await exported();
  expect(read("a.ts")).toBe("");
  const digest = createHash("sha256").update(a).digest("hex");
  expect(sourcesOf(path)?.digests.get(join(folder, "a.ts"))).toBe(digest);
});

test("importedFiles() has what was read of a module that could not be imported", async () => {
  const {path, folder, fault} = modules({"story.ts": 'export {a} from "./a.js";\n', "a.ts": "export const = 1;\n"});
  expect(await fault()).toMatch(/^a\.ts:1: /);
  expect(importedFiles()).toEqual(expect.arrayContaining([path, join(folder, "a.ts")]));
});

test.each([
  ["a text and its own names", "const process = 1; export const a = `Date: ${process}`; export const fetch = 2;", true],
  ["the press", `export {claim} from "${source}/index.ts";`, true],
  ["a comment", "// Date.now() and import('x')\nexport const a = 1;", true],
  ["the clock", "export const a = Date.now();", false],
  ["the clock by another way", "export const a = globalThis.Date.now();", false],
  ["chance", "export const a = Math.random();", false],
  ["the environment", "export const a = process.env.A;", false],
  ["the locale", "export const a = (1).toLocaleString();", false],
  ["the network", 'export const a = () => fetch("https://example.org");', false],
  ["a module of Node", 'export {sep} from "node:path";', false],
  ["what is imported later", 'export const a = () => import("./a.js");', false]
])("sourcesOf(path) of a module with %s: plain is told", async (_, text, plain) => {
  expect(await modules({"story.ts": text}).isPlain()).toBe(plain);
  expect(await modules({"story.ts": 'export * from "./b.ts";', "b.ts": text}).isPlain()).toBe(plain);
});

test.each([
  ["const é = '€';\nexport const = 1;", 'story.ts:2: invalid syntax: Unexpected token "="'],
  ["\nexport {a}\n  from './a.js';", "story.ts:3: missing module: ./a.js"],
  ["export {a} from 'nutgraf-none';", "story.ts:1: missing package: nutgraf-none"],
  [
    "type T = 1;\nimport {\n  b,\n  one as c\n} from './b.js';\nexport {b, c};",
    "story.ts:2: missing export: one of ./b.js"
  ],
  ["export {nothing} from './press.js';", "press.ts:1: missing export: nothing of SOURCE/index.ts"],
  ["import './c.cjs';", "story.ts:1: CommonJS: ./c.cjs (write a module: import and export)"],
  ["import './d.csv';", "story.ts:1: unreadable module: ./d.csv (a .ts, .js or .json file)"],
  ["import './e.json';", "e.json:2: invalid syntax: "],
  ["interface A {}\n\nexport const a: A = JSON.parse('-');", "story.ts:3: "],
  ["const a = 1;\nlet a = 2;", "story.ts:2: invalid syntax: "]
])("importModule(path) names the place of what is wrong in %j", async (text, told) => {
  const {fault} = modules({
    "story.ts": text,
    "b.ts": "export const b = 1;\n",
    "press.ts": `export {nothing} from "${source}/index.ts";\n`,
    "c.cjs": "module.exports = 1;\n",
    "d.csv": "a,b\n",
    "e.json": '{\n"a" 1}'
  });
  expect((await fault())?.slice(0, told.replace("SOURCE", source).length)).toBe(told.replace("SOURCE", source));
});
