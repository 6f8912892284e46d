import {readdirSync, readFileSync} from "node:fs";
import {posix, resolve} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Text by path from the root of the repository, with slashes: the files that the table of imports governs. */
type Files = ReadonlyMap<string, string>;

const repository: Files = new Map(
  ["src", "data", "notebooks"].flatMap((folder) =>
    readdirSync(resolve(root, folder), {recursive: true, encoding: "utf8"})
      .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
      .filter((path) => path.endsWith(".ts"))
      .map((path) => [path, readFileSync(resolve(root, path), "utf8")] as const)
  )
);

const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** What the folder of notebooks in `.html` takes from Notebook Kit, and from the Vite that comes with it. */
const kit = ["@observablehq/notebook-kit", "vite"];

interface Import {
  readonly from: string;
  /** As it is written: "../claims/claim.js", "d3", "node:fs". */
  readonly specifier: string;
  /** The file that a relative specifier means; *null* for a package. */
  readonly to: string | null;
}

/** Every import, type import, export-from and dynamic import of some files. */
function importsOf(files: Files): Import[] {
  return [...files].flatMap(([from, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({fileName: specifier}) => {
      const relative = specifier.startsWith(".") || specifier.startsWith("/");
      const to = relative ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts") : null;
      return {from, specifier, to};
    })
  );
}

const drawing = ["facts", "words", "theme", "drawing", "type", "plot"];
const figure = [...drawing, "form.ts", "forms"];
const verify = [...figure, "figure", "story", "check"];
const publish = [...verify, "verify"];

/** What each folder of src may import besides itself and the version. A form has its own family only. */
const layers: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  words: ["facts"],
  theme: ["facts"],
  drawing: ["facts"],
  type: ["words", "theme"],
  plot: ["facts", "words", "theme", "type", "drawing"],
  "form.ts": drawing,
  forms: [...drawing, "form.ts"],
  figure,
  story: [...figure, "figure"],
  // And the shipped font, for the checker measures with it: src/type/fonts.
  check: ["facts"],
  verify,
  publish,
  live: [...publish, "publish"],
  notebookKit: [...publish, "publish", "live"],
  cli: [...publish, "publish", "notebookKit"]
};

/** What is built of them all, for other packages; inside only the loader of notebooks imports it, to hand it to them. */
const entries = ["index.ts", "render.ts", "live.ts", "plot.ts"];

/** What a story imports of the press, in this repository and outside. */
const press = ["nutgraf", "nutgraf/plot"];

/** Packages that reach out: files, threads, processes, a document that is no page. */
const outward = /^(node:|jsdom$|subset-font$|piscina$|oxc-transform$)/;
const edge = ["verify", "publish", "notebookKit", "cli"];

/** Files elsewhere that reach out, each for a reason, and loaded only where they are needed: never in a page. */
const reachingOut: Readonly<Record<string, string>> = {
  "src/check/markup/sanitiserChanges.ts": "the sanitiser wants a window",
  "src/type/fonts/fontPaths.ts": "the painter reads fonts from files only",
  "src/type/fonts/temporaryFolder.ts": "it makes the folder of these files"
};

const folderOf = (path: string) => path.split("/")[1]!;

/** What is wrong with an import inside src; *null* where it is allowed. */
function brokenInside(from: string, to: string): string | null {
  const [folder, target] = [folderOf(from), folderOf(to)];
  if (entries.includes(target))
    return from === "src/cli/modules/pressModules.ts" ? null : "nobody inside imports an entry";
  if (entries.includes(folder) || target === "version.ts") return null;
  if (to.startsWith("src/words/en/") && !from.startsWith("src/words/en/") && from !== "src/words/language.ts") {
    return "a language is taken from src/words/language.ts";
  }
  if (folder === "forms" && target === "forms") {
    return from.split("/")[2] === to.split("/")[2] ? null : "a form has its own family only";
  }
  if (folder === target || layers[folder]?.includes(target)) return null;
  if (folder === "check" && to.startsWith("src/type/fonts/")) return null;
  return `${folder} may not import ${target}`;
}

/** What is wrong with an import by the table in the design; *null* where it is allowed. */
function broken({from, specifier, to}: Import, files: Files, dependencies: readonly string[]): string | null {
  if (to !== null && !specifier.endsWith(".js")) return "a relative import ends in .js";
  if (to !== null && !files.has(to)) return "no such file, or outside src, data and notebooks";
  const [folder, ...rest] = from.split("/");
  const slug = rest[0]!.replace(/\.ts$/, "");
  if (folder === "data" || folder === "notebooks") {
    if (to === null) return press.includes(specifier) ? null : "a story has no packages but nutgraf";
    return to.startsWith(`data/${slug}/`) ? null : "a story has nutgraf and its own data";
  }
  if (to !== null) return to.startsWith("src/") ? brokenInside(from, to) : "src knows no story";
  if (outward.test(specifier)) {
    return edge.includes(folderOf(from)) || from in reachingOut ? null : "only the edge reaches out";
  }
  const [scope, name] = specifier.split("/");
  const dependency = scope!.startsWith("@") ? `${scope}/${name}` : scope!;
  if (kit.includes(dependency) && folderOf(from) === "notebookKit") return null;
  return dependencies.includes(dependency) ? null : "not a dependency";
}

function violations(files: Files, dependencies: readonly string[]): string[] {
  return importsOf(files).flatMap((each) => {
    const why = broken(each, files, dependencies);
    return why === null ? [] : [`${each.from} imports ${each.specifier}: ${why}`];
  });
}

/** The first ring of files that import one another, in the order of import; *null* where there is none. */
function ringIn(files: Files): string[] | null {
  const targets = new Map<string, string[]>();
  for (const {from, to} of importsOf(files)) {
    if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of targets.get(file) ?? []) {
      const ring = visit(target, [...path, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  }
  for (const file of files.keys()) {
    const ring = visit(file, []);
    if (ring) return ring;
  }
  return null;
}

const seeded: Files = new Map([
  ["src/index.ts", ""],
  ["src/render.ts", ""],
  ["src/live.ts", ""],
  ["src/version.ts", ""],
  ["src/form.ts", ""],
  ["src/facts/claim.ts", ""],
  ["src/words/say.ts", ""],
  ["src/words/language.ts", ""],
  ["src/words/en/english.ts", ""],
  ["src/theme/theme.ts", ""],
  ["src/type/font.ts", ""],
  ["src/type/fonts/fontFile.ts", ""],
  ["src/drawing/element.ts", ""],
  ["src/plot/plotMarks.ts", ""],
  ["src/forms/shares/shareGrid.ts", ""],
  ["src/forms/count/unitCount.ts", ""],
  ["src/figure/figure.ts", ""],
  ["src/story/notebook.ts", ""],
  ["src/check/rules.ts", ""],
  ["src/verify/checkStory.ts", ""],
  ["src/publish/files/svg.ts", ""],
  ["src/live/checkDrawing.ts", ""],
  ["src/notebookKit/viteConfig.ts", ""],
  ["src/cli/nutgraf.ts", ""],
  ["data/harvest/claims.ts", ""],
  ["data/harvest/sources.ts", ""],
  ["data/storm/claims.ts", ""],
  ["notebooks/harvest.ts", ""],
  ["notebooks/storm.ts", ""]
]);

const withLine = (from: string, line: string): Files =>
  new Map([...seeded, [from, `${line}\nexport const here = 1;\n`]]);

test.each([
  ["src/words/say.ts", 'import {here} from "../facts/claim.js";'],
  ["src/words/language.ts", 'import {here} from "./en/english.js";'],
  ["src/words/say.ts", 'import type {here} from "../facts/claim.js";'],
  ["src/check/rules.ts", 'import {here} from "../facts/claim.js";'],
  ["src/words/say.ts", 'import {format} from "d3";'],
  ["src/words/say.ts", 'import {sha256} from "@noble/hashes/sha2.js";'],
  ["src/publish/files/svg.ts", 'import {JSDOM} from "jsdom";'],
  ["src/verify/checkStory.ts", 'import {join} from "node:path";'],
  ["src/check/markup/sanitiserChanges.ts", 'const {JSDOM} = await import("jsdom");'],
  ["src/check/rules.ts", 'import {here} from "../type/fonts/fontFile.js";'],
  ["src/check/rules.ts", 'import {here} from "../version.js";'],
  ["src/forms/shares/shareGrid.ts", 'import {here} from "../../form.js";'],
  ["src/forms/shares/twoWholes.ts", 'import {here} from "./shareGrid.js";'],
  ["src/figure/figure.ts", 'import type {here} from "../forms/shares/shareGrid.js";'],
  ["src/verify/checkStory.ts", 'import {here} from "../check/rules.js";'],
  ["src/publish/files/svg.ts", 'import {here} from "../../verify/checkStory.js";'],
  ["src/render.ts", 'export {here} from "./publish/files/svg.js";'],
  ["src/live/checkDrawing.ts", 'import {here} from "../verify/checkStory.js";'],
  ["src/cli/nutgraf.ts", 'import {readFileSync} from "node:fs";'],
  ["src/cli/nutgraf.ts", 'import {transformSync} from "oxc-transform";'],
  ["src/notebookKit/viteConfig.ts", 'import type {Plugin} from "vite";'],
  ["src/notebookKit/viteConfig.ts", 'import {join} from "node:path";'],
  ["src/notebookKit/viteConfig.ts", 'import {here} from "../live/checkDrawing.js";'],
  ["src/cli/nutgraf.ts", 'import {here} from "../notebookKit/viteConfig.js";'],
  ["src/index.ts", 'export {here} from "./facts/claim.js";'],
  ["data/harvest/claims.ts", 'import {claim} from "nutgraf";'],
  ["data/harvest/claims.ts", 'import {here} from "./sources.js";'],
  ["notebooks/harvest.ts", 'import {figure} from "nutgraf";'],
  ["notebooks/harvest.ts", 'import {plot} from "nutgraf/plot";'],
  ["notebooks/harvest.ts", 'import {here} from "../data/harvest/claims.js";']
])("violations finds nothing wrong in %s with %s", (from, line) => {
  expect(violations(withLine(from, line), ["d3", "@noble/hashes"])).toEqual([]);
});

test.each([
  ["src/words/say.ts", 'import {here} from "../index.js";', "nobody inside imports an entry"],
  ["src/words/say.ts", 'import type {here} from "../index.js";', "nobody inside imports an entry"],
  ["src/words/say.ts", 'export {here} from "../../data/harvest/claims.js";', "src knows no story"],
  ["src/words/say.ts", 'const {here} = await import("../../notebooks/harvest.js");', "src knows no story"],
  ["src/cli/nutgraf.ts", 'import {here} from "../../data/harvest/claims.js";', "src knows no story"],
  ["src/verify/checkStory.ts", 'import {here} from "../render.js";', "nobody inside imports an entry"],
  ["src/live/checkDrawing.ts", 'import {here} from "../live.js";', "nobody inside imports an entry"],
  ["src/facts/claim.ts", 'import {here} from "../words/say.js";', "facts may not import words"],
  ["src/words/say.ts", 'import {here} from "../type/font.js";', "words may not import type"],
  ["src/words/say.ts", 'import {here} from "./en/english.js";', "a language is taken from src/words/language.ts"],
  ["src/theme/theme.ts", 'import {here} from "../words/say.js";', "theme may not import words"],
  ["src/drawing/element.ts", 'import {here} from "../type/font.js";', "drawing may not import type"],
  ["src/type/font.ts", 'import type {here} from "../facts/claim.js";', "type may not import facts"],
  ["src/type/font.ts", 'import {here} from "../drawing/element.js";', "type may not import drawing"],
  ["src/plot/plotMarks.ts", 'import type {here} from "../form.js";', "plot may not import form.ts"],
  ["src/form.ts", 'import {here} from "./forms/count/unitCount.js";', "form.ts may not import forms"],
  ["src/forms/shares/shareGrid.ts", 'import {here} from "../count/unitCount.js";', "a form has its own family only"],
  ["src/forms/shares/shareGrid.ts", 'import {here} from "../../figure/figure.js";', "forms may not import figure"],
  ["src/figure/figure.ts", 'import type {here} from "../check/rules.js";', "figure may not import check"],
  ["src/figure/figure.ts", 'import {here} from "../story/notebook.js";', "figure may not import story"],
  ["src/story/notebook.ts", 'import {here} from "../publish/files/svg.js";', "story may not import publish"],
  ["src/story/notebook.ts", 'import {here} from "../check/rules.js";', "story may not import check"],
  ["src/check/rules.ts", 'import {here} from "../words/say.js";', "check may not import words"],
  ["src/check/rules.ts", 'import {here} from "../type/font.js";', "check may not import type"],
  ["src/check/rules.ts", 'import {here} from "../figure/figure.js";', "check may not import figure"],
  ["src/check/rules.ts", 'import {here} from "../verify/checkStory.js";', "check may not import verify"],
  ["src/verify/checkStory.ts", 'import type {here} from "../publish/files/svg.js";', "verify may not import publish"],
  ["src/verify/checkStory.ts", 'import {here} from "../cli/nutgraf.js";', "verify may not import cli"],
  ["src/publish/files/svg.ts", 'import {here} from "../../cli/nutgraf.js";', "publish may not import cli"],
  ["src/publish/files/svg.ts", 'import {here} from "../../live/checkDrawing.js";', "publish may not import live"],
  ["src/live/checkDrawing.ts", 'import {here} from "../cli/nutgraf.js";', "live may not import cli"],
  ["src/live/checkDrawing.ts", 'import {here} from "../notebookKit/viteConfig.js";', "live may not import notebookKit"],
  ["src/publish/files/svg.ts", 'import type {Plugin} from "vite";', "not a dependency"],
  ["src/notebookKit/viteConfig.ts", 'import {here} from "../cli/nutgraf.js";', "notebookKit may not import cli"],
  ["src/cli/nutgraf.ts", 'import {here} from "../live/checkDrawing.js";', "cli may not import live"],
  ["src/check/rules.ts", 'import {JSDOM} from "jsdom";', "only the edge reaches out"],
  ["src/figure/figure.ts", 'import {Worker} from "node:worker_threads";', "only the edge reaches out"],
  ["src/render.ts", 'import {JSDOM} from "jsdom";', "only the edge reaches out"],
  ["src/live/checkDrawing.ts", 'import {join} from "node:path";', "only the edge reaches out"],
  ["src/words/say.ts", 'import {readFileSync} from "node:fs";', "only the edge reaches out"],
  ["src/words/say.ts", 'import type {JSDOM} from "jsdom";', "only the edge reaches out"],
  ["src/index.ts", 'import subsetFont from "subset-font";', "only the edge reaches out"],
  ["src/words/say.ts", 'import {transformSync} from "oxc-transform";', "only the edge reaches out"],
  ["src/words/say.ts", 'import {range} from "lodash";', "not a dependency"],
  ["src/words/say.ts", 'import {readFileSync} from "fs";', "not a dependency"],
  ["src/words/say.ts", 'import {x} from "@noble/curves/x.js";', "not a dependency"],
  ["src/words/say.ts", 'import {here} from "../claims/claim.ts";', "a relative import ends in .js"],
  ["src/words/say.ts", 'import {here} from "../claims/claim";', "a relative import ends in .js"],
  ["src/words/say.ts", 'import {here} from "../../tests/any.js";', "no such file, or outside src, data and notebooks"],
  ["data/harvest/claims.ts", 'import {here} from "../../src/facts/claim.js";', "a story has nutgraf and its own data"],
  ["data/harvest/claims.ts", 'import {here} from "../../src/index.js";', "a story has nutgraf and its own data"],
  ["data/harvest/claims.ts", 'import {here} from "../storm/claims.js";', "a story has nutgraf and its own data"],
  [
    "data/harvest/claims.ts",
    'import {here} from "../../notebooks/harvest.js";',
    "a story has nutgraf and its own data"
  ],
  ["data/harvest/claims.ts", 'import {sum} from "d3";', "a story has no packages but nutgraf"],
  ["data/harvest/claims.ts", 'import {readFileSync} from "node:fs";', "a story has no packages but nutgraf"],
  ["notebooks/harvest.ts", 'import {here} from "../src/index.js";', "a story has nutgraf and its own data"],
  ["notebooks/harvest.ts", 'import {here} from "../data/storm/claims.js";', "a story has nutgraf and its own data"],
  ["notebooks/harvest.ts", 'import {here} from "./storm.js";', "a story has nutgraf and its own data"],
  ["notebooks/harvest.ts", 'import {renderSVG} from "nutgraf/render";', "a story has no packages but nutgraf"],
  ["notebooks/harvest.ts", 'import {dot} from "@observablehq/plot";', "a story has no packages but nutgraf"]
])("violations catches %s with %s", (from, line, why) => {
  const [found, ...more] = violations(withLine(from, line), ["d3", "@noble/hashes"]);
  expect(found).toMatch(new RegExp(`^${from} imports \\S+: ${why}$`));
  expect(more).toEqual([]);
});

test("ringIn names the files of a ring, and finds none where there is none", () => {
  const ring: Files = new Map([
    ["src/a.ts", 'import {b} from "./b.js";'],
    ["src/b.ts", 'import type {c} from "./c.js";'],
    ["src/c.ts", 'export {b} from "./b.js";']
  ]);
  expect(ringIn(ring)).toEqual(["src/b.ts", "src/c.ts", "src/b.ts"]);
  expect(ringIn(new Map([...ring, ["src/c.ts", ""]]))).toBeNull();
  expect(ringIn(new Map([["src/a.ts", 'import {a} from "./a.js";']]))).toEqual(["src/a.ts", "src/a.ts"]);
});

test("the files that reach out elsewhere are there and do", () => {
  const reaching = importsOf(repository).filter(({specifier}) => outward.test(specifier));
  expect(Object.keys(reachingOut).filter((path) => !reaching.some(({from}) => from === path))).toEqual([]);
});

test("the table has a row for every folder of src", () => {
  const folders = [...repository.keys()].filter((path) => path.startsWith("src/")).map(folderOf);
  const rows = [...Object.keys(layers), ...entries, "version.ts"];
  expect(new Set(folders)).toEqual(new Set(rows));
});

test("the repository keeps to the table of imports", () => {
  expect(importsOf(repository).length).toBeGreaterThan(50);
  expect(violations(repository, Object.keys(manifest.dependencies))).toEqual([]);
});

test("no two files of the repository import one another, even for a type", () => {
  expect(ringIn(repository)).toBeNull();
});
