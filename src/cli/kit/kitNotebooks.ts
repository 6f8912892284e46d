import {existsSync, readdirSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {UsageError} from "../options.js";

/** The files that a call is about. */
interface NotebookFiles {
  /** Modules that tell stories; *null* for those of the folder `notebooks`. */
  readonly modules: readonly string[] | null;
  /** Notebooks in Notebook Kit’s format, from the folder: "notebooks/harvest.html". */
  readonly pages: readonly string[];
}

/**
 * Parts modules from notebooks in `.html`. The story of one is the module of its name.
 * @param paths as they were typed; none for all of the folder `notebooks`
 * @throws UsageError for one that is not there
 */
export function notebookFiles(paths: readonly string[], cwd: string): NotebookFiles {
  if (paths.length === 0) {
    const names = existsSync(join(cwd, "notebooks")) ? readdirSync(join(cwd, "notebooks")).sort() : [];
    const pages = names.filter((name) => name.endsWith(".html")).map((name) => `notebooks/${name}`);
    const hasModules = names.some((name) => /\.m?[jt]s$/.test(name));
    return {modules: pages.length > 0 && !hasModules ? [] : null, pages};
  }
  const pages = paths.filter((path) => path.endsWith(".html")).map((path) => relative(cwd, resolve(cwd, path)));
  const missing = pages.find((path) => path.startsWith("..") || !existsSync(join(cwd, path)));
  if (missing !== undefined) throw new UsageError(`missing notebook: ${missing} (a file of this folder)`);
  const named = paths.filter((path) => !path.endsWith(".html"));
  const told = pages.map((path) => path.replace(/html$/, "ts")).filter((path) => existsSync(join(cwd, path)));
  return {modules: [...new Set([...named, ...told])], pages};
}
