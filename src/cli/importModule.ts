import {mkdtempSync, realpathSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {takeFilesRead} from "../facts/file/dataFile.js";
import {faultAt} from "./fault.js";
import {importFile} from "./importFile.js";
import {sweepTemporary} from "./sweepTemporary.js";
import {temporaryPrefix} from "../type/fonts/temporaryPrefix.js";
import {placeIn, type ReadModule, readModules} from "./readModules.js";

/** What a module was made from. */
export interface ModuleSources {
  /** SHA-256 of the contents that were read, by the path of each file. */
  readonly digests: ReadonlyMap<string, string>;
  /** Whether what it exports follows from these files alone, as far as can be told. */
  readonly isPlain: boolean;
}

const imported = new Map<string, ModuleSources>();

/** What a module was made from when it was imported last, whether or not it could be; *null* where it never was. */
export const sourcesOf = (path: string): ModuleSources | null => imported.get(path) ?? null;

/** All files that the modules imported so far were made from, with the digests of what was read. */
export const readDigests = (): [path: string, digest: string][] =>
  [...imported.values()].flatMap(({digests}) => [...digests]);

/** Forgets them: what is imported from here on is all that counts. */
export const forgetImports = (): void => imported.clear();

/** The paths of these files. */
export const importedFiles = (): string[] => readDigests().map(([path]) => path);

/**
 * Imports a module of TypeScript or JavaScript and the files that it imports, anew each time, with the contents that they
 * have then. Each is stripped of its types into a file of its own, which Node imports. What they import of the press is
 * the press that runs.
 * @param path absolute
 */
export async function importModule(path: string): Promise<unknown> {
  const digests = new Map<string, string>();
  imported.set(path, {digests, isPlain: false});
  const modules = await readModules(realpathSync(path), digests);
  imported.set(path, {digests, isPlain: modules.every(isPlain)});
  sweepTemporary();
  const folder = mkdtempSync(temporaryPrefix("module"));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  // What a function of a notebook imports is asked for later.
  const isLasting = modules.some(({imports}) => imports.some(({isDynamic}) => isDynamic));
  if (isLasting) process.once("exit", remove);
  const files = new Map(modules.map((module, index) => [module.path, join(folder, `${index}.mjs`)]));
  const addressOf = (file: string) => pathToFileURL(files.get(file) ?? file).href;
  // Errors are to name the reporter's own lines.
  process.setSourceMapsEnabled(true);
  try {
    for (const module of modules) writeFileSync(files.get(module.path) ?? "", linked(module, addressOf));
    return await importFile(addressOf(modules[0]?.path ?? path));
  } catch (error) {
    throw exportFault(error, modules, addressOf) ?? error;
  } finally {
    // What a module makes of a data file follows from that file, too.
    for (const [file, digest] of takeFilesRead()) digests.set(file, digest);
    if (!isLasting) remove();
  }
}

const isPlain = (module: ReadModule) =>
  module.isPlain && [...module.targets.values()].every(({kind}) => kind !== "package");

/** The address of what a module imports; *null* where it was not found. */
function addressIn({targets}: ReadModule, specifier: string, addressOf: (path: string) => string): string | null {
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

/** What Node says of an export that is not there, with the reporter's own place and names; *null* for any other error. */
function exportFault(
  error: unknown,
  modules: readonly ReadModule[],
  addressOf: (path: string) => string
): Error | null {
  const message = error instanceof SyntaxError ? error.message : "";
  const [, url, name] = /^The requested module '(.+)' does not provide an export named '(.+)'$/.exec(message) ?? [];
  for (const module of modules) {
    for (const {specifier, statement, start} of module.imports) {
      const words = module.code.slice(statement, start).match(/[\w$]+/g);
      if (!words?.includes(name ?? "") || addressIn(module, specifier, addressOf) !== url) continue;
      return faultAt(placeIn(module, statement), `missing export: ${name} of ${specifier}`);
    }
  }
  return null;
}
