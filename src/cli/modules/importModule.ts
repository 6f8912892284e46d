import {realpathSync, rmSync} from "node:fs";
import {takeFilesRead} from "../../facts/file/dataFile.js";
import {faultAt} from "../faults/fault.js";
import {importFile} from "./importFile.js";
import {addressesIn, addressIn, writeModules} from "./linkModules.js";
import {sweepTemporary} from "../process/sweepTemporary.js";
import {temporaryFolder} from "../../type/fonts/temporaryFolder.js";
import {placeIn, type ReadModule, readModules} from "./readModules.js";

/** What a module was made from. */
interface ModuleSources {
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
  const folder = temporaryFolder("module");
  const remove = () => rmSync(folder, {recursive: true, force: true});
  // What a function of a notebook imports is asked for later.
  const isLasting = modules.some(({imports}) => imports.some(({isDynamic}) => isDynamic));
  if (isLasting) process.once("exit", remove);
  const addressOf = addressesIn(folder, modules);
  // Errors are to name the reporter's own lines.
  process.setSourceMapsEnabled(true);
  try {
    writeModules(modules, addressOf);
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
