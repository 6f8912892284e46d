import {readFileSync} from "node:fs";
import {posix} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";
import {pagePackages} from "../../src/notebookKit/viteConfig.js";

/** The packages that some modules and what they import ask for when they run. */
function packagesOf(entries: readonly string[]): string[] {
  const [left, seen, found] = [[...entries], new Set<string>(), new Set<string>()];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    // The compiler writes none of an import of types only.
    const text = readFileSync(path, "utf8").replaceAll(/^(?:import|export) type [^;]*;$/gm, "");
    for (const {fileName} of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName.startsWith(".")) left.push(posix.join(posix.dirname(path), fileName).replace(/\.js$/, ".ts"));
      else found.add(fileName);
    }
  }
  return [...found];
}

test("pagePackages are what the press imports in a page", {tags: "thorough"}, () => {
  const {browser} = JSON.parse(readFileSync("package.json", "utf8")) as {readonly browser: object};
  // What a page has not, what serves itself, and what the pages of notebooks are made of.
  const others = [...Object.keys(browser), "harfbuzzjs", "@observablehq/notebook-kit/runtime"];
  const entries = ["index", "plot", "live", "notebookKit/cellRuntime"].map((name) => `src/${name}.ts`);
  const asked = packagesOf(entries).filter((name) => !name.startsWith("node:") && !others.includes(name));
  expect(asked.toSorted()).toEqual(pagePackages.toSorted());
});
