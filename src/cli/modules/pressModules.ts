import {randomUUID} from "node:crypto";
import {join, sep} from "node:path";
import {packageFolder} from "../../publish/packageFolder.js";

/** What a story imports of the press, by the path in src: it gets the modules that already run. */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  index: () => import("../../index.js"),
  plot: () => import("../../plot.js"),
  render: () => import("../../render.js"),
  live: () => import("../../live.js")
};

/** Under which the modules that run are found by those that import them: no other press of this process has it. */
const symbol = `nutgraf.press.${randomUUID()}`;
const running: Record<string, object> = {};
Reflect.set(globalThis, Symbol.for(symbol), running);

// The press's own modules, in the repository and installed.
const folders = [join(packageFolder, "src") + sep, join(packageFolder, "dist", "src") + sep];

/**
 * The address of an entry of the press with the exports that it has as it runs; *null* for anything else.
 * @param specifier as it is written: "nutgraf", "nutgraf/plot"
 */
export async function pressAddress(specifier: string): Promise<string | null> {
  if (specifier === "nutgraf") return entryAddress("index");
  return specifier.startsWith("nutgraf/") ? entryAddress(specifier.slice("nutgraf/".length)) : null;
}

/** The same of a file of the press, as its own tests import it. @param path absolute */
export async function pressFileAddress(path: string): Promise<string | null> {
  const folder = folders.find((each) => path.startsWith(each));
  return folder === undefined ? null : entryAddress(path.slice(folder.length).replace(/\.[jt]s$/, ""));
}

async function entryAddress(name: string): Promise<string | null> {
  const module = Object.hasOwn(modules, name) ? await modules[name]?.() : undefined;
  if (!module) return null;
  running[name] = module;
  const exported = Object.keys(module).filter((each) => each !== "default");
  const code = `export const {${exported.join(",")}} = globalThis[Symbol.for("${symbol}")]["${name}"];`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
