import {existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {dirname, join, resolve} from "node:path";

/**
 * Deletes the modules and declarations under some folders of **dist** that no entry of a package reaches, nor a page.
 * @param {string} root the folder of package.json
 * @returns {number} how many files are left
 */
export function pruneUnreached(root) {
  const {exports: entries} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const all = readdirSync(join(root, "dist"), {recursive: true})
    .map((name) => join(root, "dist", String(name)))
    .filter((path) => /\.(?:js|d\.ts)$/.test(path));
  const asked = Object.values(entries).flatMap((entry) => (typeof entry === "string" ? [] : Object.values(entry)));
  const left = [...asked, ...pageModules].flatMap((target) => {
    const [before = "", after = ""] = join(root, target).split("*");
    return all.filter((path) => path.startsWith(before) && path.endsWith(after));
  });
  const reached = new Set(left);
  while (left.length > 0) {
    for (const path of importsOf(left.pop())) {
      if (reached.has(path)) continue;
      reached.add(path);
      left.push(path);
    }
  }
  for (const path of all) if (!reached.has(path)) rmSync(path);
  return reached.size;
}

/** What the pages of notebooks load. */
const pageModules = ["dist/src/notebookKit/cellRuntime.js"];

/** The files that a module or a declaration imports, or names in a type. */
function importsOf(path) {
  const suffix = path.endsWith(".d.ts") ? ".d.ts" : ".js";
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)\.js["']/g)]
    .map(([, name]) => resolve(dirname(path), `${name}${suffix}`))
    .filter((each) => existsSync(each));
}
