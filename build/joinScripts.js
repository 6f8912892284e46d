import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative, resolve, sep} from "node:path";
import {build} from "esbuild";

/**
 * Puts the scripts of a folder of **dist** into those that scripts outside it import, with what these share beside them: hundreds of
 * small files have a tenth of the download for their heads and for the names of one another. Declarations stay.
 * @param {string} dist where all scripts stand
 * @param {string} name of the folder in it
 */
export async function joinScripts(dist, name) {
  const folder = join(dist, name) + sep;
  const all = readdirSync(dist, {recursive: true, encoding: "utf8"}).flatMap((path) => (path.endsWith(".js") ? join(dist, path) : [])); // prettier-ignore
  const own = all.filter((path) => path.startsWith(folder));
  const asked = new Set(all.filter((path) => !path.startsWith(folder)).flatMap(importsOf));
  const options = {
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8"
  };
  const {outputFiles} = await build({
    ...options,
    entryPoints: own.filter((path) => asked.has(path)),
    outbase: folder,
    outdir: folder,
    chunkNames: "shared-[hash]",
    packages: "external",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    write: false,
    plugins: [{name: "others", setup: ({onResolve}) => onResolve({filter: /^\./}, (found) => outside(found, folder))}]
  });
  for (const path of own) rmSync(path);
  for (const {path, text} of outputFiles) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(
      path,
      text.replaceAll(/"outside:([^"]+)"/g, (_, other) => `"${toOther(path, join(folder, other))}"`)
    );
  }
}

/** A script outside the folder stays where it is, and a chunk finds it from its own place. */
function outside({path, resolveDir}, folder) {
  const found = resolve(resolveDir, path);
  return found.startsWith(folder) ? undefined : {path: `outside:${relative(folder, found)}`, external: true};
}

const toOther = (path, other) =>
  relative(dirname(path), other)
    .split(sep)
    .join("/")
    .replace(/^(?!\.)/, "./");

const importsOf = (path) =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+\.js)"/g)].map(([, name]) =>
    resolve(dirname(path), name)
  );
