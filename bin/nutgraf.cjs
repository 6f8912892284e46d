#!/usr/bin/env node
"use strict";
const {readFileSync, renameSync, rmSync, statSync, writeFileSync} = require("node:fs");
const {createRequire} = require("node:module");
const {join} = require("node:path");
const {pathToFileURL} = require("node:url");
const {Script} = require("node:vm");

const root = join(__dirname, "..");
const folder = join(root, "dist", "press");
const file = join(folder, "press.cjs");

/** The text of a file; *null* where there is none. */
function read(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

const builder = join(root, "build", "bundle.js");
const exists = (path) => statSync(path, {throwIfNoEntry: false}) !== undefined;

/** True when nothing that the bundle was made from has changed since; an installed press has no sources to change. */
function isFresh() {
  if (!exists(file)) return false;
  if (!exists(builder)) return true;
  const inputs = read(join(folder, "inputs.json"), "utf8");
  return (
    inputs !== null &&
    JSON.parse(inputs).every(([path, mtimeMs, size]) => {
      const found = statSync(join(root, path), {throwIfNoEntry: false});
      return found !== undefined && found.mtimeMs === mtimeMs && found.size === size;
    })
  );
}

async function build() {
  const {bundle} = await import(pathToFileURL(builder).href);
  await bundle();
}

/** Runs the bundle, with the code that V8 made of it the last time. */
function load() {
  const source = readFileSync(file, "latin1");
  const digest = source.slice(2, source.indexOf("\n"));
  const cache = join(folder, `${digest}-${process.version}-${process.arch}.cache`);
  const cachedData = read(cache);
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
}

/** Writes a file whole or, where the folder may not be written to, not at all. */
function keep(path, data) {
  const waiting = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(waiting, data);
    renameSync(waiting, path);
  } catch {
    rmSync(waiting, {force: true});
  }
}

async function run() {
  if (!isFresh()) await build();
  await load().main();
}

run().catch((error) => {
  process.stderr.write(`nutgraf: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
