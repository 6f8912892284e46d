#!/usr/bin/env node
"use strict";
const {closeSync, openSync, readFileSync, readSync, statSync} = require("node:fs");
const {join} = require("node:path");
const {pathToFileURL} = require("node:url");
const {cacheFolder} = require("./cacheFolder.cjs");
const {unchanged} = require("./unchanged.cjs");

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

/** The digest of the bundle, which is the first line of it. */
function pressDigest() {
  const [start, descriptor] = [Buffer.alloc(80), openSync(file, "r")];
  try {
    const text = start.toString("latin1", 0, readSync(descriptor, start, 0, start.length, 0));
    return text.slice(2, text.indexOf("\n"));
  } finally {
    closeSync(descriptor);
  }
}

/** Runs the press; what it takes to start it is loaded here, since where nothing has changed it is not started. */
async function runPress(words) {
  require("./tuneV8.cjs").tuneV8();
  // Where nothing is kept there are fonts to cut.
  const isAnew = words.includes("--no-cache") || !exists(cacheFolder(root));
  if (words[0] === "render" && isAnew) require("./fontThread.cjs").fontThread();
  const {loadPress} = require("./loadPress.cjs");
  while (await loadPress().main());
}

/** Prints, unless whoever reads has stopped: `nutgraf render | head`. */
function print(text) {
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.stdout.write(text);
}

async function run() {
  if (!isFresh()) await build();
  const words = process.argv.slice(2);
  if (words[0] === "render" && !words.includes("--no-cache")) {
    const report = unchanged(words, {press: pressDigest(), folder: cacheFolder(root)});
    if (report !== null) return print(report);
  }
  await runPress(words);
}

run().catch((error) => {
  process.stderr.write(`nutgraf: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
