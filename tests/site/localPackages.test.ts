import {expect, test} from "vitest";
import {specifierOf, withLocalImports} from "../../src/notebookKit/localPackages.js";

test.each([
  ["cdn.jsdelivr.net/npm/d3/+esm", "d3"],
  ["cdn.jsdelivr.net/npm/apache-arrow@17.0.0/+esm", "apache-arrow"],
  ["cdn.jsdelivr.net/npm/@observablehq/plot@0.6/+esm", "@observablehq/plot"],
  ["cdn.jsdelivr.net/npm/@observablehq/inputs/dist/index.css", "@observablehq/inputs/dist/index.css"],
  ["d3", "d3"],
  ["d3@7", "d3"],
  ["esm.sh/jsr/@std/async", "esm.sh/jsr/@std/async"]
])("specifierOf(%o) is %o", (address, specifier) => {
  expect(specifierOf(address)).toBe(specifier);
});

test.each([
  ['import("https://cdn.jsdelivr.net/npm/d3/+esm")', 'import("d3")'],
  ["import {max} from 'npm:d3';", 'import {max} from "d3";'],
  ['export * from "npm:d3";', 'export * from "d3";']
])("withLocalImports turns %o into %o", (code, local) => {
  expect(withLocalImports(code, new Set(["cdn.jsdelivr.net/npm/d3/+esm", "d3"]))).toBe(local);
});

test.each([
  'import("https://cdn.jsdelivr.net/npm/lodash/+esm")',
  'import JSZip from "https://cdn.jsdelivr.net/npm/jszip/+esm";',
  'export * from "https://cdn.jsdelivr.net/npm/@observablehq/inputs/+esm";',
  'import "npm:leaflet";',
  '@import url("https://cdn.jsdelivr.net/npm/@observablehq/inputs/dist/index.css");'
])("withLocalImports leaves no address in %o where the package is missing", (code) => {
  const local = withLocalImports(code, new Set());
  expect(local).not.toMatch(/https:|npm:|\bfrom\b "/);
  if (!code.startsWith("@")) expect(local).toContain('new Error("missing package: ');
});

test("withLocalImports leaves local imports and other strings alone", () => {
  const code = 'import {a} from "./a.js";\nconst page = "https://example.org";\nconst b = import("./b.js");';
  expect(withLocalImports(code, new Set())).toBe(code);
});
