import {createRequire} from "node:module";
import {join} from "node:path";
import {packageFolder} from "../../publish/packageFolder.js";

interface Importer {
  readonly importFile: (url: string) => Promise<unknown>;
}

/** Imports a module by the address of its file, "file:///…", whichever way the press itself was loaded. */
export async function importFile(url: string): Promise<unknown> {
  const importer: Importer = createRequire(import.meta.url)(join(packageFolder, "bin", "importFile.cjs"));
  return importer.importFile(url);
}
