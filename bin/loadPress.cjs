"use strict";
const {readFileSync} = require("node:fs");
const {createRequire} = require("node:module");
const {join} = require("node:path");
const {pathToFileURL} = require("node:url");
const {Script} = require("node:vm");
const {keep} = require("./keep.cjs");

const folder = join(__dirname, "..", "dist", "press");
const file = join(folder, "press.cjs");

/** Runs the bundle, with the code that V8 made of it the last time. */
exports.loadPress = function loadPress() {
  const source = readFileSync(file, "latin1");
  const digest = source.slice(2, source.indexOf("\n"));
  const cache = join(folder, `${digest}-${process.version}-${process.arch}.cache`);
  const cachedData = readBytes(cache);
  const script = new Script(
    `(function(exports,require,module,__dirname,pressRequire,pressImport,pressUrl){${source}\n})`,
    {
      filename: file,
      ...(cachedData !== null && {cachedData})
    }
  );
  // Written when the work is done, so that it holds what the work needed: to render is what must start at once.
  if (script.cachedDataRejected !== false && process.argv[2] === "render")
    process.once("exit", () => keep(cache, script.createCachedData()));
  const module = {exports: {}};
  const url = `${pathToFileURL(join(folder, "src", "press.js")).href}?${digest}`;
  const require = createRequire(file);
  script.runInThisContext()(module.exports, require, module, folder, require, (specifier) => import(specifier), url);
  return module.exports;
};

/** The bytes of a file; *null* where there is none. */
function readBytes(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
