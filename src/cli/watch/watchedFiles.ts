import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {packageFolder} from "../../publish/packageFolder.js";
import {importFile} from "../modules/importFile.js";
import {isBundled} from "../process/isBundled.js";

const builder = join(packageFolder, "build", "bundle.js");

/** The sources of the bundle that runs; an installed press has none, and one that runs from source reads them once. */
export function pressFiles(): readonly string[] {
  if (!isBundled || !existsSync(builder)) return [];
  const inputs: readonly (readonly [string])[] = JSON.parse(
    readFileSync(join(packageFolder, "dist", "press", "inputs.json"), "utf8")
  );
  return inputs.flatMap(([path]) => (path.startsWith("src/") ? [join(packageFolder, path)] : []));
}

/** Bundles the press anew. @throws where the sources cannot be put together */
export async function bundleAnew(): Promise<void> {
  const module = await importFile(pathToFileURL(builder).href);
  if (typeof module !== "object" || !module || !("bundle" in module) || typeof module.bundle !== "function") return;
  await module.bundle();
}
