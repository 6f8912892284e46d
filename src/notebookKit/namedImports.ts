import type {Cell} from "@observablehq/notebook-kit";
import type {Plugin} from "vite";
import {pressModule} from "./pressPaths.js";

const press = pressModule("index");
const named = "\0nutgraf-of-cells";

/**
 * Lets cells import of `nutgraf` what they name, and not all of it: a cell imports when it runs, which would keep every form in the
 * script of its page.
 */
export function namedImports(cells: readonly Cell[]): Plugin {
  const names = namesIn(cells);
  return {
    name: "nutgraf-named-imports",
    enforce: "pre",
    resolveId: (source, importer) => (names && source === press && importer?.includes("html-proxy") ? named : null),
    load: (id) => (id === named && names ? `export {${names.join(", ")}} from ${JSON.stringify(press)};` : null)
  };
}

/** What cells import of `nutgraf` by name; *null* where one imports all of it. */
function namesIn(cells: readonly Cell[]): readonly string[] | null {
  const code = cells.filter(({mode}) => mode === "js" || mode === "ts");
  const imports = code.flatMap(({value}) => [...value.matchAll(/\bimport\b([^;"']*)\bfrom\s*["']nutgraf["']/g)]);
  const lists = imports.map(([, list = ""]) => /^\s*\{([^}]*)\}\s*$/.exec(list)?.[1]);
  const isAll = cells.some(({value}) => /\bimport\(/.test(value)) || lists.includes(undefined);
  if (isAll) return null;
  const names = lists.flatMap((list) => (list ?? "").split(",").map((name) => name.trim().split(/\s+/)[0] ?? ""));
  return [...new Set(names.filter((name) => name !== "" && name !== "type"))];
}
