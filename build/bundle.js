import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";
import {pressPlugin} from "./pressPlugin.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the bundle stands; `bin/nutgraf.cjs` runs it. */
export const folder = join(root, "dist", "press");

const require = createRequire(import.meta.url);

/** HarfBuzz, to measure text and to cut fonts. */
const programs = ["harfbuzz.wasm", "harfbuzz-subset.wasm"];

function digestOf(contents) {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 16);
}

/** What decides the bytes of an embedded font, beside its characters: the fonts and what cuts and packs them. */
function fontDigest() {
  const fonts = readdirSync(join(root, "src", "type", "fonts")).filter((name) => name.endsWith(".ts"));
  const packages = ["subset-font", "fontverter", "wawoff2/compress.js", "wawoff2/build/compress_binding.js"];
  const files = ["harfbuzzjs/dist/harfbuzz-subset.wasm", ...packages].map((name) => require.resolve(name));
  const sources = [...fonts.map((name) => `type/fonts/${name}`), "publish/files/subsetFont.ts"].map((name) =>
    join(root, "src", name)
  );
  return digestOf([...files, ...sources].map((path) => readFileSync(path)));
}

/** How the press is put into one script of CommonJS, of which V8 can keep the compiled code on every version of Node. */
export const pressOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "ascii",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "silent",
  define: {"import.meta.url": "pressUrl", fontDigest: JSON.stringify(fontDigest())},
  plugins: [pressPlugin()]
};

/** Bundles the command and what it needs to draw into one script, with a list of what it was made from. */
export async function bundle() {
  const start = Date.now();
  const {outputFiles, metafile} = await build({
    ...pressOptions,
    absWorkingDir: root,
    stdin: {contents: await entry(), resolveDir: root, sourcefile: "press.js"},
    write: false,
    metafile: true,
    outfile: join(folder, "press.cjs")
  });
  const fonts = await build({
    ...pressOptions,
    absWorkingDir: root,
    entryPoints: ["build/fonts.js"],
    write: false,
    metafile: true,
    outfile: join(folder, "fonts.cjs")
  });
  const script = outputFiles[0].text;
  const digest = digestOf([script]);
  const paths = Object.keys({...metafile.inputs, ...fonts.metafile.inputs}).map((path) => path.replace("?plain", ""));
  const inputs = [...new Set(paths)].filter((path) => /^(?:build|src)\//.test(path));
  await mkdir(folder, {recursive: true});
  // The code that V8 keeps is told from other code only by the length of its source.
  for (const name of await readdir(folder)) if (name.endsWith(".cache")) await rm(join(folder, name), {force: true});
  for (const name of programs) await put(name, await readFile(require.resolve(`harfbuzzjs/dist/${name}`)));
  for (const [name, file] of await fontFiles()) await put(name, file);
  await put("fonts.cjs", fonts.outputFiles[0].text);
  await put("press.cjs", `//${digest}\n${script}`);
  const stamps = await Promise.all([...inputs, ...others].map((path) => stamp(path, start)));
  await put("inputs.json", JSON.stringify(stamps));
}

/** The shipped font, a file for each weight, as `fontFile.js` looks for them. */
async function fontFiles() {
  const entryPoints = ["src/type/fonts/fontFile.ts"];
  const {outputFiles} = await build({bundle: true, format: "cjs", absWorkingDir: root, entryPoints, write: false});
  const module = {exports: {}};
  new Function("module", outputFiles[0].text)(module);
  const {fontFile, weights} = module.exports;
  return weights.map((weight) => [`${weight}.ttf`, fontFile(weight)]);
}

/** The command, and each module that a notebook may import, by its path in src. */
async function entry() {
  const claims = (await readdir(join(root, "src", "facts"))).filter((name) => name.endsWith(".ts"));
  const modules = ["index", "render", ...claims.map((name) => `facts/${name.slice(0, -3)}`)];
  const lines = modules.map((path) => `  "${path}": () => import("./src/${path}.ts")`);
  return `import {main} from "./src/cli/main.ts";
const renderPart = async (part) => (await import("./src/cli/renderPart.ts")).renderPart(part);
import {offer} from "./build/offered.js";
offer({\n${lines.join(",\n")}\n});
export {main, renderPart};
`;
}

// What else decides what the bundle holds.
const others = ["build/bundle.js", "build/pressPlugin.js", "node_modules/.package-lock.json"];

/** By what a changed file is known; one that was changed while the bundle was made counts as changed since. */
async function stamp(path, start) {
  const {mtimeMs, size} = await stat(resolve(root, path));
  return [path, mtimeMs < start ? mtimeMs : 0, size];
}

async function put(name, text) {
  const waiting = join(folder, `.${name}.${process.pid}.tmp`);
  await writeFile(waiting, text);
  await rename(waiting, join(folder, name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bundle();
