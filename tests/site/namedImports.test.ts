import {expect, test} from "vitest";
import type {Cell} from "@observablehq/notebook-kit";
import {namedImports} from "../../src/notebookKit/namedImports.js";
import {pressModule} from "../../src/notebookKit/pressPaths.js";

const cell = (value: string, mode: Cell["mode"] = "js"): Cell => ({id: 1, value, mode, pinned: false, hidden: false});
const press = pressModule("index");

/** The module that cells get for `nutgraf`; *null* for all of it. */
function moduleOf(cells: readonly Cell[], importer = "/x.html?html-proxy&index=0.js"): string | null {
  const {resolveId, load} = namedImports(cells);
  if (typeof resolveId !== "function" || typeof load !== "function") throw new Error("no hooks");
  const id: unknown = Reflect.apply(resolveId, null, [press, importer, {}]);
  return id === null ? null : String(Reflect.apply(load, null, [id]));
}

test.each([
  ['import {bars, say} from "nutgraf";\nimport {line as lines} from "nutgraf";', ["bars", "say", "line"]],
  ["import {bars,\n  type Chart} from 'nutgraf';", ["bars"]],
  ['import {choose} from "nutgraf/live";\nimport {bars} from "nutgraf";', ["bars"]]
])("namedImports() gives cells what they name of nutgraf: %s", (code, names) => {
  expect(moduleOf([cell(code), cell('say import {no} from "nutgraf"', "md")])).toBe(
    `export {${names.join(", ")}} from ${JSON.stringify(press)};`
  );
});

test.each(['import * as nutgraf from "nutgraf";', 'const {bars} = await import("nutgraf");'])(
  "namedImports() gives all of nutgraf to cells that import all: %s",
  (code) => {
    expect(moduleOf([cell('import {bars} from "nutgraf";'), cell(code)])).toBeNull();
  }
);

test("namedImports() leaves the modules of a story what they import themselves", () => {
  expect(moduleOf([cell('import {bars} from "nutgraf";')], "/notebooks/harvest.ts")).toBeNull();
});
