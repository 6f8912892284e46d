import {readdirSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {type LoadedNotebook, loadNotebook} from "./loadNotebook.js";
import {blame} from "../blame.js";
import {UsageError} from "../options.js";

/**
 * Loads notebooks.
 * @param paths of their files; when none is given, every module in the folder `notebooks`
 * @param onStart called with each file before it is loaded
 * @throws UsageError in one line, with the file and line that it comes from
 */
export async function findNotebooks(
  paths: readonly string[],
  cwd: string,
  onStart: (file: string) => void = () => undefined
): Promise<LoadedNotebook[]> {
  const loaded: LoadedNotebook[] = [];
  const named = new Set((paths.length > 0 ? paths : defaultNotebooks(cwd)).map((path) => resolve(cwd, path)));
  for (const path of named) {
    const file = relative(cwd, path);
    onStart(file);
    const found = await loadNotebook(file, cwd).catch((error: unknown) => {
      throw new UsageError(blame(error, cwd, file), {cause: error});
    });
    const twin = loaded.find(({notebook}) => notebook.slug === found.notebook.slug);
    if (twin) throw new UsageError(`duplicate slug: ${twin.notebook.slug}: ${twin.file} and ${file}`);
    loaded.push(found);
  }
  return loaded;
}

function defaultNotebooks(cwd: string): string[] {
  const names = namesIn(join(cwd, "notebooks"));
  const modules = names.filter((name) => /\.m?[jt]s$/.test(name) && !/\.d\.m?ts$/.test(name)).sort();
  // A compiler may have left its output beside the source, and that is the same notebook.
  const own = modules.filter((name) => !modules.includes(name.replace(/js$/, "ts")) || name.endsWith("ts"));
  if (own.length === 0) throw new UsageError("missing notebooks: the folder notebooks holds none");
  return own.map((name) => join("notebooks", name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch (error) {
    throw new UsageError("missing notebooks: no folder notebooks here (name a notebook)", {cause: error});
  }
}
