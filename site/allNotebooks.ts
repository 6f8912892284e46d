import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {root} from "./notebookPages.js";

/** Every notebook in Notebook Kit's format, from the root of the repository: "notebooks/harvest.html". */
export async function allNotebooks(): Promise<string[]> {
  const names = await readdir(join(root, "notebooks"));
  return names
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => `notebooks/${name}`);
}
