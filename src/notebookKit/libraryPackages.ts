import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {specifierOf} from "./localPackages.js";

const address = /\bimport\s*\(\s*"https:\/\/(cdn\.jsdelivr\.net\/npm\/[^"]+)"/g;

/**
 * The packages that Notebook Kit’s standard library would load and that are installed here. One that Vite finds only when a
 * page asks for it loads the page a second time.
 * @param root the folder of the story’s folders
 */
export async function libraryPackages(root: string): Promise<string[]> {
  const {resolve} = await import("import-meta-resolve");
  const here = pathToFileURL(join(root, "package.json")).href;
  const library = fileURLToPath(new URL("stdlib/", resolve("@observablehq/notebook-kit/runtime", here)));
  const named = readdirSync(library)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) =>
      Array.from(readFileSync(join(library, file), "utf8").matchAll(address), ([, path = ""]) => path)
    );
  const isInstalled = (name: string) => {
    try {
      return Boolean(resolve(name, here));
    } catch {
      return false;
    }
  };
  return [...new Set(named.map(specifierOf))].filter(isInstalled).toSorted();
}
