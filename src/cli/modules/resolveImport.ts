import {realpathSync, statSync} from "node:fs";
import {extname, sep} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {packageFolder} from "../../publish/packageFolder.js";
import {pressAddress, pressFileAddress} from "./pressModules.js";
import {messageOf} from "../faults/messageOf.js";

/** What a module imports: a file of the reporter, the press that runs, or a package or a module of Node. */
export type Target =
  {readonly kind: "file"; readonly path: string} | {readonly kind: "press" | "package"; readonly url: string};

/**
 * Finds what a module imports, as Node does and as TypeScript does: "./claims.js" and "./claims" are claims.ts too.
 * @param from path of the module
 * @throws in words for the reporter, without a place
 */
export async function resolveImport(specifier: string, from: string): Promise<Target> {
  const running = await pressAddress(specifier);
  if (running !== null) return {kind: "press", url: running};
  const base = pathToFileURL(from).href;
  const url = /^(\.|\/|file:)/.test(specifier) ? fileLike(specifier, base) : await packageLike(specifier, base);
  if (!url.startsWith("file:")) return {kind: "package", url};
  const path = realpathSync(fileURLToPath(url));
  const press = await pressFileAddress(path);
  if (press !== null) return {kind: "press", url: press};
  if (isPackaged(path)) return {kind: "package", url};
  if (/^\.c[jt]s$/.test(extname(path))) throw new Error(`CommonJS: ${specifier} (write a module: import and export)`);
  if (/^\.(m?[jt]s|json)$/.test(extname(path))) return {kind: "file", path};
  throw new Error(`unreadable module: ${specifier} (a .ts, .js or .json file)`);
}

function fileLike(specifier: string, base: string): string {
  const {href} = new URL(specifier.replace(/[?#].*$/, ""), base);
  const endings = ["", ".ts", ".js", ".json", "/index.ts", "/index.js"].map((ending) => href + ending);
  const found = [...endings, href.replace(/js$/, "ts")].find(isFile);
  if (found === undefined) throw new Error(`missing module: ${specifier}`);
  return found;
}

const isFile = (url: string) => statSync(fileURLToPath(url), {throwIfNoEntry: false})?.isFile() === true;

async function packageLike(specifier: string, base: string): Promise<string> {
  const {resolve} = await import("import-meta-resolve");
  try {
    return resolve(specifier, base);
  } catch (error) {
    const message = messageOf(error);
    const isMissing = message.startsWith("Cannot find package");
    throw new Error(isMissing ? `missing package: ${specifier}` : message.replace(/ imported from .*$/s, ""), {
      cause: error
    });
  }
}

/** True in a package, but for the files of the press itself, which stand in one where it is installed. */
function isPackaged(path: string): boolean {
  const below = path.startsWith(packageFolder + sep) ? path.slice(packageFolder.length) : path;
  return below.includes(`${sep}node_modules${sep}`);
}
