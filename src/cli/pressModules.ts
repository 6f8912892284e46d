import {randomUUID} from "node:crypto";
import {join, sep} from "node:path";
import {packageFolder} from "../publish/packageFolder.js";

/** The press's own modules that a notebook may import, by path in src: a notebook gets those that already run. */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  index: () => import("../index.js"),
  render: () => import("../render.js"),
  plot: () => import("../plot.js"),
  "facts/anchor": () => import("../facts/anchor.js"),
  "facts/article": () => import("../facts/article.js"),
  "facts/boundary": () => import("../facts/boundary.js"),
  "facts/cell": () => import("../facts/cell.js"),
  "facts/citable": () => import("../facts/citable.js"),
  "facts/claim": () => import("../facts/claim.js"),
  "facts/column": () => import("../facts/column.js"),
  "facts/columnChecks": () => import("../facts/columnChecks.js"),
  "facts/derived": () => import("../facts/derived.js"),
  "facts/digest": () => import("../facts/digest.js"),
  "facts/event": () => import("../facts/event.js"),
  "facts/evidence": () => import("../facts/evidence.js"),
  "facts/evidenceOf": () => import("../facts/evidenceOf.js"),
  "facts/measure": () => import("../facts/measure.js"),
  "facts/name": () => import("../facts/name.js"),
  "facts/period": () => import("../facts/period.js"),
  "facts/proofRecord": () => import("../facts/proofRecord.js"),
  "facts/quantity": () => import("../facts/quantity.js"),
  "facts/readJSON": () => import("../facts/readJSON.js"),
  "facts/record": () => import("../facts/record.js"),
  "facts/recordSchema": () => import("../facts/recordSchema.js"),
  "facts/signature": () => import("../facts/signature.js"),
  "facts/source": () => import("../facts/source.js"),
  "facts/strictRecord": () => import("../facts/strictRecord.js"),
  "facts/table": () => import("../facts/table.js"),
  "facts/tableRecord": () => import("../facts/tableRecord.js"),
  "facts/unit": () => import("../facts/unit.js"),
  "facts/unitLimits": () => import("../facts/unitLimits.js"),
  "facts/unitSchema": () => import("../facts/unitSchema.js"),
  "facts/waiver": () => import("../facts/waiver.js"),
  "facts/file/columnReader": () => import("../facts/file/columnReader.js"),
  "facts/file/columnSpec": () => import("../facts/file/columnSpec.js"),
  "facts/file/dataFile": () => import("../facts/file/dataFile.js"),
  "facts/file/dataTable": () => import("../facts/file/dataTable.js"),
  "facts/file/delimited": () => import("../facts/file/delimited.js"),
  "facts/file/fileRows": () => import("../facts/file/fileRows.js"),
  "facts/file/keyIndex": () => import("../facts/file/keyIndex.js"),
  "facts/file/readNumber": () => import("../facts/file/readNumber.js"),
  "facts/file/totals": () => import("../facts/file/totals.js")
};

/** Under which the modules that run are found by those that import them: no other press of this process has it. */
const symbol = `nutgraf.press.${randomUUID()}`;
const running: Record<string, object> = {};
Reflect.set(globalThis, Symbol.for(symbol), running);

// The press's own modules, in the repository and installed.
const folders = [join(packageFolder, "src") + sep, join(packageFolder, "dist", "src") + sep];

/**
 * The address of a module with the exports of the press's own module that a file is, as it runs; *null* for any other file.
 * @param path absolute
 */
export async function pressAddress(path: string): Promise<string | null> {
  const folder = folders.find((each) => path.startsWith(each));
  if (folder === undefined) return null;
  const name = path
    .slice(folder.length)
    .replaceAll(sep, "/")
    .replace(/\.[jt]s$/, "");
  const module = Object.hasOwn(modules, name) ? await modules[name]?.() : undefined;
  if (!module) return null;
  running[name] = module;
  const exported = Object.keys(module).filter((each) => each !== "default");
  const code = `export const {${exported.join(",")}} = globalThis[Symbol.for("${symbol}")]["${name}"];`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
