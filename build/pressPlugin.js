import {readFile} from "node:fs/promises";
import {join} from "node:path";

const here = import.meta.dirname;

/** Modules of the press that the built command has in another form, which does the same in less time. */
const faster = new Map([
  ["src/facts/digest.ts", "digest.js"],
  ["src/type/fonts/fontFile.ts", "fontFile.js"],
  ["src/cli/importModule.ts", "importModule.js"],
  ["src/cli/keepRender.ts", "keepRender.js"],
  ["src/publish/plan/readCarriers.ts", "readCarriers.js"],
  ["src/publish/startWorkers.ts", "startWorkers.js"],
  ["src/publish/files/subsetFont.ts", "subsetFont.js"],
  ["src/cli/watchedFiles.ts", "watchedFiles.js"]
]);

// Required from their packages when they are asked for: native code, what starts threads, what is too large to be read each time.
const apart = /^(?:@resvg\/resvg-js|esbuild|jsdom|pdfkit|piscina)$/;

/** An esbuild plugin that puts the faster forms in, and makes packages ready to stand in one script. */
export function pressPlugin() {
  return {
    name: "press",
    setup(build) {
      build.onLoad({filter: /\/src\/(?:facts|type|publish|cli)\/[\w/]+\.ts$/}, ({path, suffix}) => {
        const instead = faster.get(path.slice(path.lastIndexOf("/src/") + 1));
        if (instead === undefined || suffix === "?plain") return null;
        return {contents: `export * from "./${instead}";`, resolveDir: here};
      });
      build.onResolve({filter: /\.ts\?plain$/}, ({path, resolveDir}) => {
        return {path: join(resolveDir, path.replace("?plain", "")), suffix: "?plain"};
      });
      build.onResolve({filter: apart}, ({path}) => ({path, namespace: "apart"}));
      // Asked for by few figures, and slow to start.
      build.onResolve({filter: /^fontkit$/, namespace: "file"}, ({path}) => ({path, namespace: "fontkit"}));
      build.onLoad({filter: /./, namespace: "fontkit"}, () => ({
        contents: 'exports.create = (...words) => require("fontkit").create(...words);',
        resolveDir: here
      }));
      build.onLoad({filter: /./, namespace: "apart"}, ({path}) => ({
        contents: `module.exports = pressRequire("${path}");`
      }));
      build.onLoad({filter: /\/harfbuzzjs\/dist\/(?:index\.m|harfbuzz\.)js$/}, async ({path}) => {
        const text = await readFile(path, "utf8");
        return {contents: path.endsWith("index.mjs") ? changed(text, shaper) : changed(text, shaperModule)};
      });
      build.onLoad({filter: /\/subset-font\/index\.js$/}, async ({path}) => {
        return {contents: changed(await readFile(path, "utf8"), subsetter)};
      });
      build.onLoad({filter: /\/@observablehq\/plot\/src\/format\.js$/}, async ({path}) => {
        return {contents: changed(await readFile(path, "utf8"), formats)};
      });
      // The tables of Unicode are unpacked as soon as the font reader is loaded; the other has half a megabyte of words.
      build.onLoad({filter: /\/tiny-inflate\/index\.js$/}, () => ({contents: inflate}));
      build.onLoad({filter: /\/brotli\/decompress\.js$/}, () => ({
        contents: 'module.exports = (packed) => require("node:zlib").brotliDecompressSync(packed);'
      }));
      // Only compression is needed, and each half of the package starts a program of its own.
      build.onLoad({filter: /\/wawoff2\/index\.js$/}, () => ({
        contents: 'exports.compress = require("./compress.js");'
      }));
    }
  };
}

const inflate = `const {inflateRawSync} = require("node:zlib");
module.exports = (source, target) => {
  target.set(inflateRawSync(source));
  return target;
};`;

// A script cannot wait where a module can, so the shaper is compiled at once, in a few milliseconds.
const shaper = [
  [
    "init(await createHarfBuzz());",
    'init(createHarfBuzz({wasmBinary: require("node:fs").readFileSync(`${__dirname}/harfbuzz.wasm`)}));'
  ]
];

const subsetter = [["require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')", "`${__dirname}/harfbuzz-subset.wasm`"]];

// Plot makes a format of the machine's at once, which takes as long as all else of it, and is for texts of its own.
const formats = [
  ["const format = numberFormat(locale);", ""],
  ["? format.format(i)", "? numberFormat(locale).format(i)"]
];

const shaperModule = [
  ["async function createHarfBuzz(", "function createHarfBuzz("],
  ['const{createRequire}=await import("module");var require=createRequire(import.meta.url)', ""],
  ["await createWasm()", "createWasm()"],
  ["async function createWasm()", "function createWasm()"],
  [
    "var result=await instantiateAsync(wasmBinary,wasmBinaryFile,info);var exports=receiveInstantiationResult(result);",
    "var module=new WebAssembly.Module(wasmBinary);var exports=receiveInstance(new WebAssembly.Instance(module,info),module);"
  ]
];

function changed(text, changes) {
  return changes.reduce((rest, [from, to]) => {
    if (!rest.includes(from)) throw new Error(`unknown package: nothing matches ${from}`);
    return rest.replace(from, () => to);
  }, text);
}
