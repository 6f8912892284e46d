import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {importedFiles} from "./importModule.js";
import {packageFolder, read} from "./kept.js";

/** What a watching command looks at, and how it makes the press anew. */
export function watchedFiles() {
  const press = pressFiles();
  // Whoever watches renders the same again and again.
  pressRequire(join(packageFolder, "bin", "tuneV8.cjs")).untuneV8();
  return {notebooks: importedFiles, press: () => press, rebuild};
}

const builder = join(packageFolder, "build", "bundle.js");

/** The sources of the bundle; an installed press has none. */
function pressFiles() {
  if (read(builder) === null) return [];
  const inputs = JSON.parse(read(join(packageFolder, "dist", "press", "inputs.json"), "utf8") ?? "[]");
  return inputs.flatMap(([path]) => (path.startsWith("src/") ? [join(packageFolder, path)] : []));
}

async function rebuild() {
  const {bundle} = await pressImport(pathToFileURL(builder).href);
  await bundle();
}
