import {writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import type {ReadModule} from "./readModules.js";

/** Gives the address of each file: of a module that was read, that of its copy in a folder; of any other, its own. */
export function addressesIn(folder: string, modules: readonly ReadModule[]): (path: string) => string {
  const files = new Map(modules.map((module, index) => [module.path, join(folder, `${index}.mjs`)]));
  return (file) => pathToFileURL(files.get(file) ?? file).href;
}

/** Writes the copies of modules that were read; they import each other by address. */
export function writeModules(modules: readonly ReadModule[], addressOf: (path: string) => string): void {
  for (const module of modules) writeFileSync(new URL(addressOf(module.path)), linked(module, addressOf));
}

/** The address of what a module imports; *null* where it was not found. */
export function addressIn(
  {targets}: ReadModule,
  specifier: string,
  addressOf: (path: string) => string
): string | null {
  const target = targets.get(specifier);
  return target ? (target.kind === "file" ? addressOf(target.path) : target.url) : null;
}

/** The code of a module that imports by addresses, with its source map. */
function linked(module: ReadModule, addressOf: (path: string) => string): string {
  const {path, code, map, imports, readsMeta} = module;
  const parts: string[] = [];
  let end = 0;
  for (const {specifier, ...each} of imports) {
    const address = addressIn(module, specifier, addressOf);
    if (address === null) continue;
    parts.push(code.slice(end, each.start), JSON.stringify(address));
    end = each.end;
  }
  const url = pathToFileURL(path).href;
  // Where the reporter's file stands, and not its copy; what resolve would tell is wrong.
  const meta = {url, filename: path, dirname: dirname(path)};
  const own = readsMeta ? `Object.assign(import.meta, ${JSON.stringify(meta)}, {resolve: undefined});` : "";
  const json = Buffer.from(JSON.stringify({...map, sources: [url]})).toString("base64");
  return `${own}${parts.join("")}${code.slice(end)}\n//# sourceMappingURL=data:application/json;base64,${json}\n`;
}
