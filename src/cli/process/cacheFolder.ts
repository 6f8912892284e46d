import {accessSync, constants} from "node:fs";
import {homedir} from "node:os";
import {basename, dirname, join} from "node:path";

/**
 * Where results are kept from one run to the next: beside the packages, as other tools do, so that `npm ci` begins anew
 * and no repository has to ignore it; where nothing may be written there, in the user's own folder of caches.
 * @param packageFolder folder of the package that runs: this repository, or where the press is installed
 */
export function cacheFolder(packageFolder: string): string {
  const beside = dirname(packageFolder);
  const modules = basename(beside) === "node_modules" ? beside : join(packageFolder, "node_modules");
  try {
    accessSync(modules, constants.W_OK);
    return join(modules, ".cache", "nutgraf");
  } catch {
    return join(userCaches(), "nutgraf");
  }
}

function userCaches(): string {
  const {XDG_CACHE_HOME, LOCALAPPDATA} = process.env;
  if (process.platform === "win32") return LOCALAPPDATA || join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return XDG_CACHE_HOME || join(homedir(), ".cache");
}
