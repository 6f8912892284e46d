import {existsSync, readdirSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {loaderEndings} from "../../facts/file/loaderEndings.js";

/** A program or a query that makes a data file: Observable's convention, "rents.csv.ts" for "rents.csv". */
export interface LoaderFile {
  /** Absolute. */
  readonly path: string;
  /** What it makes: the same name without its last ending. Absolute. */
  readonly output: string;
  readonly kind: "module" | "query";
}

const loaderName = new RegExp(`^(.+\\.(?:csv|tsv|json))\\.(${loaderEndings.join("|")})$`);

/** The loader that a path names by its endings; *null* for any other file. */
export function loaderAt(path: string): LoaderFile | null {
  const [, output = "", ending = ""] = loaderName.exec(path) ?? [];
  return output === "" ? null : {path, output, kind: ending === "sql" ? "query" : "module"};
}

/** The loader beside a data file; *null* where there is none. @throws where there are two */
export function loaderOf(output: string): LoaderFile | null {
  const [first, second] = loaderEndings.map((ending) => `${output}.${ending}`).filter((path) => existsSync(path));
  if (second !== undefined)
    throw new Error(`two loaders of one file: ${basename(first ?? "")} and ${basename(second)} (keep one): ${output}`);
  return first === undefined ? null : loaderAt(first);
}

/** The loaders in a folder and those below it, in the order of their paths. */
export function loadersIn(folder: string): LoaderFile[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const outputs = entries.flatMap((entry) => {
    const found = entry.isDirectory() ? null : loaderAt(join(entry.parentPath, entry.name));
    return found && !dirname(found.path).split(/[\\/]/).includes("node_modules") ? [found.output] : [];
  });
  return [...new Set(outputs)].sort().flatMap((output) => loaderOf(output) ?? []);
}
