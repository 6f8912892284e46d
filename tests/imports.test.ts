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

/**
 * Packages that reach out of the drawing: files, processes, a made-up browser. Only the edge may have them; of the
 * checker that is the one rule that asks a sanitiser, which needs a window, and the font for a painter that wants files.
 */
const outward = /^(node:|jsdom$|subset-font$|tsx($|\/))/;
const edge =
  /^src\/(render\.ts$|verify\/|publish\/|cli\/|check\/markup\/sanitiserChanges\.ts$|type\/fonts\/fontPaths\.ts$)/;

/** What both the drawing and the checker may have: what a claim is, and the font that is shipped. */
const apart = /^src\/(check|facts|type\/fonts)\/|^src\/version\.ts$/;

/** What is wrong with an import by the table in the design; *null* where it is allowed. */
function broken({from, specifier, to}: Import, files: Files, dependencies: readonly string[]): string | null {
  if (to !== null && !specifier.endsWith(".js")) return "a relative import ends in .js";
  if (to !== null && !files.has(to)) return "no such file, or outside src, data and notebooks";
  const [folder, ...rest] = from.split("/");
  const slug = rest[0]!.replace(/\.ts$/, "");
  if (folder === "data") {
    if (to === null) return "data has no packages";
    return to.startsWith("src/facts/") || to.startsWith(`data/${slug}/`) ? null : "data has src/facts and its own slug";
  }
  if (folder === "notebooks") {
    if (to === null) return "a notebook has no packages";
    return to === "src/index.ts" || to.startsWith(`data/${slug}/`) ? null : "a notebook has the index and its own data";
  }
  if (to === "src/index.ts") return "nobody inside imports the index";
  if (from.startsWith("src/check/") && to !== null && !apart.test(to))
    return "the checker shares no code with the drawing";
  if (to !== null) return to.startsWith("src/") ? null : "src knows no story";
  if (outward.test(specifier)) return edge.test(from) ? null : "only render, publish and cli reach out";
  const [scope, name] = specifier.split("/");
  const dependency = scope!.startsWith("@") ? `${scope}/${name}` : scope!;
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
  ["src/facts/claim.ts", ""],
  ["src/words/say.ts", ""],
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
  ["src/words/say.ts", 'import type {here} from "../facts/claim.js";'],
  ["src/check/rules.ts", 'import {here} from "../facts/claim.js";'],
  ["src/words/say.ts", 'import {format} from "d3";'],
  ["src/words/say.ts", 'import {sha256} from "@noble/hashes/sha2.js";'],
  ["src/render.ts", 'import {JSDOM} from "jsdom";'],
  ["src/cli/nutgraf.ts", 'import {readFileSync} from "node:fs";'],
  ["src/cli/nutgraf.ts", 'import "tsx/esm/api";'],
  ["src/index.ts", 'export {here} from "./facts/claim.js";'],
  ["data/harvest/claims.ts", 'import {here} from "../../src/facts/claim.js";'],
  ["data/harvest/claims.ts", 'import {here} from "./sources.js";'],
  ["notebooks/harvest.ts", 'import {here} from "../src/index.js";'],
  ["notebooks/harvest.ts", 'import {here} from "../data/harvest/claims.js";']
])("violations finds nothing wrong in %s with %s", (from, line) => {
  expect(violations(withLine(from, line), ["d3", "@noble/hashes"])).toEqual([]);
});

test.each([
  ["src/words/say.ts", 'import {here} from "../index.js";', "nobody inside imports the index"],
  ["src/words/say.ts", 'import type {here} from "../index.js";', "nobody inside imports the index"],
  ["src/words/say.ts", 'export {here} from "../../data/harvest/claims.js";', "src knows no story"],
  ["src/words/say.ts", 'const {here} = await import("../../notebooks/harvest.js");', "src knows no story"],
  ["src/cli/nutgraf.ts", 'import {here} from "../../data/harvest/claims.js";', "src knows no story"],
  ["src/check/rules.ts", 'import {here} from "../words/say.js";', "the checker shares no code with the drawing"],
  ["src/words/say.ts", 'import {readFileSync} from "node:fs";', "only render, publish and cli reach out"],
  ["src/words/say.ts", 'import type {JSDOM} from "jsdom";', "only render, publish and cli reach out"],
  ["src/index.ts", 'import subsetFont from "subset-font";', "only render, publish and cli reach out"],
  ["src/words/say.ts", 'import "tsx/esm/api";', "only render, publish and cli reach out"],
  ["src/words/say.ts", 'import {range} from "lodash";', "not a dependency"],
  ["src/words/say.ts", 'import {readFileSync} from "fs";', "not a dependency"],
  ["src/words/say.ts", 'import {x} from "@noble/curves/x.js";', "not a dependency"],
  ["src/words/say.ts", 'import {here} from "../claims/claim.ts";', "a relative import ends in .js"],
  ["src/words/say.ts", 'import {here} from "../claims/claim";', "a relative import ends in .js"],
  ["src/words/say.ts", 'import {here} from "../../tests/any.js";', "no such file, or outside src, data and notebooks"],
  ["data/harvest/claims.ts", 'import {here} from "../../src/words/say.js";', "data has src/facts and its own slug"],
  ["data/harvest/claims.ts", 'import {here} from "../../src/index.js";', "data has src/facts and its own slug"],
  ["data/harvest/claims.ts", 'import {here} from "../storm/claims.js";', "data has src/facts and its own slug"],
  ["data/harvest/claims.ts", 'import {here} from "../../notebooks/harvest.js";', "data has src/facts and its own slug"],
  ["data/harvest/claims.ts", 'import {sum} from "d3";', "data has no packages"],
  ["data/harvest/claims.ts", 'import {readFileSync} from "node:fs";', "data has no packages"],
  ["notebooks/harvest.ts", 'import {here} from "../src/facts/claim.js";', "a notebook has the index and its own data"],
  [
    "notebooks/harvest.ts",
    'import {here} from "../data/storm/claims.js";',
    "a notebook has the index and its own data"
  ],
  ["notebooks/harvest.ts", 'import {here} from "./storm.js";', "a notebook has the index and its own data"],
  ["notebooks/harvest.ts", 'import {dot} from "@observablehq/plot";', "a notebook has no packages"]
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

test("the repository keeps to the table of imports", () => {
  expect(importsOf(repository).length).toBeGreaterThan(50);
  expect(violations(repository, Object.keys(manifest.dependencies))).toEqual([]);
});

test("no two files of the repository import one another, even for a type", () => {
  expect(ringIn(repository)).toBeNull();
});
