import {readdirSync, readFileSync} from "node:fs";
import {deserialize, serialize} from "@observablehq/notebook-kit";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {loadKit} from "../../src/cli/kit/loadKit.js";
import {placedCells, syntaxFailures} from "../../src/notebookKit/cellLines.js";

const {window} = new JSDOM("");
const kit = await loadKit(process.cwd());
const files = readdirSync("notebooks").filter((name) => name.endsWith(".html"));

describe.each(files)("notebooks/%s", (name) => {
  const text = readFileSync(`notebooks/${name}`, "utf8");

  test("is as Notebook Kit itself would write it", () => {
    const notebook = deserialize(text, {parser: new window.DOMParser()});
    expect(serialize(notebook, {document: window.document})).toBe(text);
  });

  test("has cells that parse, and lines where they are said to be", () => {
    expect(syntaxFailures(text, kit)).toEqual([]);
    const lines = text.split("\n");
    for (const {lines: own, firstLine} of placedCells(text, kit)) {
      expect(lines[firstLine - 1]?.trim()).toBe(own[0]?.trim());
    }
  });

  test("imports its own story, its own data, nutgraf and npm packages, and nothing else", () => {
    const slug = name.replace(/\.html$/, "");
    const allowed = new RegExp(String.raw`^(?:\./${slug}\.ts|\.\./data/${slug}/.*|nutgraf(?:/(?:live|plot))?|npm:.*)$`);
    const imported = [...text.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)].map(([, a, b]) => a ?? b ?? "");
    expect(imported).not.toEqual([]);
    expect(imported.filter((specifier) => !allowed.test(specifier))).toEqual([]);
  });

  test("types no digit by hand into its prose", () => {
    const prose = placedCells(text, kit).filter(({cell}) => cell.mode === "md");
    const typed = prose.flatMap(({lines}) => lines.map((line) => line.replaceAll(/\$\{[^}]*\}/g, "")));
    expect(prose.length).toBeGreaterThan(0);
    expect(typed.filter((line) => /\p{N}/u.test(line))).toEqual([]);
  });
});

test("syntaxFailures names the line of the file", () => {
  const text = '<!doctype html>\n<notebook>\n  <script id="4" type="module">\n\n    a b\n  </script>\n</notebook>\n';
  expect(syntaxFailures(text, kit)).toEqual([{cell: 4, line: 5, message: "Unexpected token"}]);
});
