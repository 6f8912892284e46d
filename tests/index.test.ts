import {readFileSync} from "node:fs";
import {builtinModules} from "node:module";
import {resolve} from "node:path";
import {init, parse} from "es-module-lexer";
import {transformSync} from "oxc-transform";
import {expect, test} from "vitest";
import * as index from "../src/index.js";

const root = resolve(import.meta.dirname, "..");

/** All that a module imports when it runs, and what those import: the packages, types left out. */
async function packagesBehind(entry: string): Promise<string[]> {
  await init;
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const options = {sourceType: "module", typescript: {onlyRemoveTypeImports: true}} as const;
    const [imports] = parse(transformSync(file, readFileSync(file, "utf8"), options).code);
    for (const {n: name} of imports) {
      if (name?.startsWith(".")) visit(resolve(file, "..", name.replace(/\.js$/, ".ts")));
      else if (name !== undefined) packages.add(name);
    }
  };
  visit(resolve(root, entry));
  return [...packages].sort();
}

const isNodeOnly = (specifier: string) =>
  /^(node:|jsdom|subset-font|oxc-transform|fontkit|@resvg\/)/.test(specifier) || builtinModules.includes(specifier);

test("the index reaches nothing that a browser lacks", async () => {
  const packages = await packagesBehind("src/index.ts");
  expect(packages).toContain("@observablehq/plot");
  expect(packages.filter(isNodeOnly)).toEqual([]);
});

test("the walk finds what a browser lacks behind render, which is for Node", async () => {
  expect((await packagesBehind("src/render.ts")).filter(isNodeOnly)).toEqual(
    expect.arrayContaining(["node:module", "subset-font"])
  );
});

test("the index has all that a story needs: claims, words, forms, figures", () => {
  const needed = [
    ["about", "absent", "anchor", "atLeast", "atMost", "attributedTo", "claim", "countOf", "durationIn", "event"],
    ["exact", "inferred", "lessThan", "moreThan", "pinAnchor", "range", "readArticle", "shareOf", "stated"],
    ["supplied", "unattributed", "verifyAnchor", "whole", "complement", "remainder", "wholeRatio"],
    ["countInWords", "inWords", "intervalWords", "periodOf", "plain", "say", "valueWords"],
    ["eventTimeline", "shareGrid", "shareGrids", "statPanel", "twoWholes", "unitCount"],
    ["chartsOf", "figure", "notebook", "serializeSVG"]
  ].flat();
  expect(Object.keys(index)).toEqual(expect.arrayContaining(needed));
});

test("the index names its modules once for values and once for types, in the order of the alphabet", () => {
  const text = readFileSync(resolve(root, "src/index.ts"), "utf8");
  const exported = /^export (type )?\{[^}]+\} from "(.+)";\n/gm;
  expect(text.replaceAll(exported, "")).toBe("");
  const order = [...text.matchAll(exported)].map(([, type, module]) => `${module} ${type ? "types" : "0"}`);
  expect(order).toEqual([...new Set(order)].sort());
});
