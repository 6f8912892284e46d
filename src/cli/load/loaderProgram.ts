import {readFileSync, realpathSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {addressesIn, writeModules} from "../modules/linkModules.js";
import {installLine} from "../modules/missingPackage.js";
import {readModules} from "../modules/readModules.js";
import type {LoaderFile} from "./loaderFile.js";
import {queryProgram} from "./queryProgram.js";

const engine = "@duckdb/node-api";

/** A loader as a program that Node can run. */
interface LoaderProgram {
  /** The file to run. */
  readonly path: string;
  /** SHA-256 of the loader and of all files that it imports, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Writes a loader as a program into a folder.
 * @throws when it cannot be read, imports what is not there or the press itself, or is a query and DuckDB is not installed
 */
export async function loaderProgram(loader: LoaderFile, folder: string): Promise<LoaderProgram> {
  return loader.kind === "query" ? ofQuery(loader, folder) : ofModule(loader, folder);
}

async function ofModule({path}: LoaderFile, folder: string): Promise<LoaderProgram> {
  const digests = new Map<string, string>();
  const modules = await readModules(realpathSync(path), digests);
  for (const {path: file, targets} of modules)
    for (const [specifier, {kind}] of targets)
      if (kind === "press")
        throw new Error(
          `import of ${specifier}: ${file} (a loader prints data; what stands in them is said by the module that reads them)`
        );
  const addressOf = addressesIn(folder, modules);
  writeModules(modules, addressOf);
  return {path: join(folder, "0.mjs"), digests};
}

async function ofQuery({path, output}: LoaderFile, folder: string): Promise<LoaderProgram> {
  const sql = readFileSync(path, "utf8");
  const delimiter = delimiterOf(output);
  const {resolve} = await import("import-meta-resolve");
  let address: string;
  try {
    address = resolve(engine, pathToFileURL(path).href);
  } catch (error) {
    throw new Error(`missing package: ${engine}, which runs ${path} (${installLine(engine)})`, {cause: error});
  }
  const program = join(folder, "query.mjs");
  writeFileSync(program, queryProgram({address, sql, folder: dirname(path), delimiter}));
  return {path: program, digests: new Map([[path, sha256Hex(sql)]])};
}

function delimiterOf(output: string): string {
  if (output.endsWith(".csv")) return ",";
  if (output.endsWith(".tsv")) return "\t";
  throw new Error(`invalid loader: ${output}.sql (a query makes a .csv or a .tsv)`);
}
