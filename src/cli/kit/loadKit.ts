import {pathToFileURL} from "node:url";
import {join} from "node:path";
import type {Kit} from "../../notebookKit/kit.js";
import {importFile} from "../modules/importFile.js";
import {installLine} from "../modules/missingPackage.js";
import {UsageError} from "../options.js";

const name = "@observablehq/notebook-kit";

/**
 * Loads Notebook Kit, which a folder has where it has notebooks in `.html`, and the Vite that comes with it.
 * @throws UsageError with the line that installs it
 */
export async function loadKit(cwd: string): Promise<Kit> {
  const {resolve} = await import("import-meta-resolve");
  const addressOf = (specifier: string, from: string) => {
    try {
      return resolve(specifier, from);
    } catch (error) {
      const line = installLine(name).replace("install", "install --save-dev");
      throw new UsageError(`missing package: ${name} (${line}: it reads notebooks in .html)`, {cause: error});
    }
  };
  const here = pathToFileURL(join(cwd, "package.json")).href;
  const [format, plugin] = [addressOf(name, here), addressOf(`${name}/vite`, here)];
  const vite = addressOf("vite", format);
  // What these modules export is theirs to say.
  return {
    format: (await importFile(format)) as Kit["format"],
    plugin: (await importFile(plugin)) as Kit["plugin"],
    vite: (await importFile(vite)) as Kit["vite"]
  };
}
