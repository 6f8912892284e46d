import {existsSync, readdirSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {type LoadedNotebook, loadNotebook} from "./loadNotebook.js";
import {blame} from "../faults/blame.js";
import {UsageError} from "../options.js";
import {faultOf} from "../faults/severalFaults.js";

/**
 * Loads notebooks.
 * @param paths of their files, or the names of stories in the folder `notebooks`; when none is given, every module in the folder `notebooks`
 * @param onStart called with each file before it is loaded
 * @throws UsageError with a line for each that cannot be loaded, with the file and line that it comes from
 */
export async function findNotebooks(
  paths: readonly string[],
  cwd: string,
  onStart: (file: string) => void = () => undefined
): Promise<LoadedNotebook[]> {
  const loaded: LoadedNotebook[] = [];
  const faults: string[] = [];
  let cause: unknown;
  const named = new Set((paths.length > 0 ? paths : defaultNotebooks(cwd)).map((path) => pathOf(path, cwd)));
  for (const path of named) {
    const file = relative(cwd, path);
    onStart(file);
    const found = await loadNotebook(file, cwd).catch((error: unknown) => {
      cause ??= error;
      faults.push(blame(error, cwd, file));
      return null;
    });
    if (!found) continue;
    const twin = loaded.find(({notebook}) => notebook.slug === found.notebook.slug);
    if (twin) throw new UsageError(`duplicate slug: ${twin.notebook.slug}: ${twin.file} and ${file}`);
    loaded.push(found);
  }
  if (faults.length > 0) throw faultOf(faults, cause);
  return loaded;
}

/** The file of a notebook; the name of a story stands for its module, where nothing else has that name. */
function pathOf(path: string, cwd: string): string {
  const own = resolve(cwd, path);
  if (!/^[a-z0-9-]+$/.test(path) || existsSync(own)) return own;
  const files = ["ts", "mts", "js", "mjs"].map((ending) => resolve(cwd, "notebooks", `${path}.${ending}`));
  return files.find((file) => existsSync(file)) ?? own;
}

function defaultNotebooks(cwd: string): string[] {
  const modules = modulesIn(cwd);
  if (modules.length === 0) throw new UsageError("missing notebooks: the folder notebooks holds none");
  // A compiler may have left its output beside the source, and that is the same notebook.
  const own = modules.filter((name) => !modules.includes(name.replace(/js$/, "ts")) || name.endsWith("ts"));
  return own.map((name) => join("notebooks", name));
}

/** Whether the last notebook is gone: the folder `notebooks` holds none. @throws UsageError where there is no such folder */
export const hasNoNotebook = (cwd: string): boolean => modulesIn(cwd).length === 0;

const modulesIn = (cwd: string): string[] =>
  namesIn(join(cwd, "notebooks"))
    .filter((name) => /\.m?[jt]s$/.test(name) && !/\.d\.m?ts$/.test(name))
    .sort();

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch (error) {
    throw new UsageError("missing notebooks: no folder notebooks here (name a notebook)", {cause: error});
  }
}
