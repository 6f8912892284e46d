import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the bundle stands; `bin/nutgraf.cjs` runs it. */
export const folder = join(root, "dist", "press");

/** How modules are put into one script of CommonJS, of which V8 can keep the compiled code on every version of Node. */
export const scriptOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "ascii",
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: "none",
  logLevel: "silent",
  define: {"import.meta.url": "moduleUrl"},
  supported: {"dynamic-import": false},
  // Loaded from their packages when they are asked for: native code, WebAssembly, what starts threads, and what is slow to
  // start or large, and rarely needed. The parsers of modules and of XML are installed anyway, and the package has 2 MB.
  external: [
    "@resvg/resvg-js",
    "dompurify",
    "es-module-lexer",
    "fflate",
    "fontkit",
    "harfbuzzjs",
    "jsdom",
    "oxc-transform",
    "parse5",
    "pdfkit",
    "piscina",
    "saxes",
    "subset-font"
  ]
};

/** The scripts, by their entries: the command, and what it needs before it loads that. */
const scripts = {"press.cjs": "src/cli/press.ts", "start.cjs": "src/cli/start.ts"};

/**
 * Bundles the command, with a list of the files that it was made from; with plugins, as it is in the package, without the
 * list: there are no sources to change, and the repository bundles its own.
 */
export async function bundle({plugins = []} = {}) {
  const start = Date.now();
  const {dependencies} = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const inputs = new Set(["build/bundle.js", "package.json"]);
  const texts = {};
  for (const [name, entry] of Object.entries(scripts)) {
    const outfile = join(folder, name);
    const options = {absWorkingDir: root, entryPoints: [entry], write: false, metafile: true, outfile, plugins};
    const {outputFiles, metafile} = await build({...scriptOptions, ...options});
    for (const path of Object.keys(metafile.inputs)) if (path.startsWith("src/")) inputs.add(path);
    texts[name] = inASCII(outputFiles[0].text);
  }
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder))
    if (name.endsWith(".cache")) await rm(join(folder, name), {recursive: true, force: true});
  // With the versions of the packages that stay outside, so that the digest tells other versions too.
  const press = `/* ${JSON.stringify(dependencies)} */${texts["press.cjs"]}`;
  await put("press.cjs", sealed(press));
  await put("start.cjs", sealed(`${texts["start.cjs"]}module.exports.pressDigest="${digestOf(press)}";\n`));
  if (plugins.length > 0) await rm(join(folder, "inputs.json"), {force: true});
  else await put("inputs.json", JSON.stringify(await Promise.all([...inputs].map((path) => stampOf(path, start)))));
}

/** The script is read as Latin-1, of which V8 takes a byte a letter; esbuild escapes strings only, and no regular expression. */
const inASCII = (script) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A script behind a comment that holds its digest. */
const sealed = (script) => `//${digestOf(script)}\n${script}`;

const digestOf = (content) => createHash("sha256").update(content).digest("hex");

/** By what a changed file is known; the times of one that was changed while the bundle was made are not believed. */
async function stampOf(path, start) {
  const {mtimeMs, size} = await stat(join(root, path));
  return [path, mtimeMs < start ? mtimeMs : null, size, digestOf(await readFile(join(root, path)))];
}

async function put(name, text) {
  const waiting = join(folder, `.${name}.${process.pid}.tmp`);
  const path = join(folder, name);
  try {
    await writeFile(waiting, text);
    // No file takes the place of a folder.
    await rename(waiting, path).catch(async () => {
      await rm(path, {recursive: true, force: true});
      await rename(waiting, path);
    });
  } catch (error) {
    // On a full disk a part of it would stay.
    await rm(waiting, {force: true}).catch(() => undefined);
    throw error;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bundle();
