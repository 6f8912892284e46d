import {objectIn} from "../input/objectIn.js";
import {existsSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve, sep} from "node:path";
import {isObject} from "../../facts/boundary.js";
import {manifestIn, packageFolder} from "../../publish/packageFolder.js";
import {version} from "../../version.js";

const scripts = {
  render: "nutgraf render",
  watch: "nutgraf render --watch --format svg,dark",
  preview: "nutgraf preview",
  site: "nutgraf site",
  check: "nutgraf check",
  test: "tsc && nutgraf render --check && nutgraf check"
};

/**
 * The `package.json` of a folder of stories, or its own with what that lacks: modules, scripts, and the packages that they
 * call. What it says already stays.
 * @returns *null* where nothing is missing
 * @throws when there is one that is no JSON object
 */
export function completedManifest(folder: string): string | null {
  const text = readText(join(folder, "package.json"));
  const own = text === null ? {private: true} : parsed(text);
  const [dependencies, devDependencies] = [objectIn(own, "dependencies"), objectIn(own, "devDependencies")];
  const has = (name: string) => name in dependencies || name in devDependencies;
  const complete = {
    ...own,
    type: writtenType(own, folder) ?? "module",
    scripts: {...scripts, ...writtenScripts(own)},
    dependencies: {...dependencies, ...(has("nutgraf") ? {} : {nutgraf: pressAt(folder)})},
    devDependencies: {...devDependencies, ...(has("typescript") ? {} : {typescript: compiler()})}
  };
  const made = `${JSON.stringify(complete, null, 2)}\n`;
  return made === text ? null : made;
}

/** The type of a manifest, without the one that npm puts there, which nobody chose while there is no module. */
function writtenType({type, main}: Readonly<Record<string, unknown>>, folder: string): unknown {
  const isUnused = type === "commonjs" && !existsSync(join(folder, typeof main === "string" ? main : "index.js"));
  return isUnused ? undefined : type;
}

/** The scripts of a manifest, without the one that npm puts there to say that there is no test. */
function writtenScripts(own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const {test, ...others} = objectIn(own, "scripts");
  return test === undefined || /no test specified/.test(String(test)) ? others : {...others, test};
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below, as any other content that is no object.
  }
  throw new Error("invalid package.json (an object in JSON; mend it, or move it away)");
}

/** Where npm gets the press that runs: the version or the tarball that it was installed from, or this repository. */
function pressAt(folder: string): string {
  const above = dirname(dirname(packageFolder));
  if (!packageFolder.includes(`${sep}node_modules${sep}`)) return `file:${slashed(relative(folder, packageFolder))}`;
  const manifest: unknown = manifestIn(above);
  const from = isObject(manifest) ? objectIn(manifest, "dependencies")["nutgraf"] : undefined;
  if (typeof from !== "string") return version;
  return from.startsWith("file:") ? `file:${slashed(relative(folder, resolve(above, from.slice(5))))}` : from;
}

const slashed = (path: string) => path.replaceAll(sep, "/");

/** The compiler that the press is compiled with. */
function compiler(): string {
  const manifest: unknown = manifestIn(packageFolder);
  return String(isObject(manifest) ? (objectIn(manifest, "devDependencies")["typescript"] ?? "5.9.3") : "5.9.3");
}
