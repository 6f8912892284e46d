#!/usr/bin/env node
"use strict";
const {createHash} = require("node:crypto");
const {existsSync, statSync} = require("node:fs");
const {join} = require("node:path");
const {pathToFileURL} = require("node:url");
const {Damaged, loadPackages, readPlain, runScript} = require("./loadScript.cjs");

const root = join(__dirname, "..");
const builder = join(root, "build", "bundle.js");

/** True when what the bundle was made from is as it was; an installed press has no sources to change. */
function isFresh() {
  if (!existsSync(builder)) return true;
  try {
    const inputs = JSON.parse(readPlain(join(root, "dist", "press", "inputs.json")).toString("utf8"));
    return inputs.every(([path, mtimeMs, size, digest]) => {
      const found = statSync(join(root, path));
      // A checkout, a copy or a whole-second file system gives other times to the same content.
      return found.size === size && (found.mtimeMs === mtimeMs || digestOf(join(root, path)) === digest);
    });
  } catch {
    return false;
  }
}

const digestOf = (path) => createHash("sha256").update(readPlain(path)).digest("hex");

/** Bundles the press. @throws esbuild's errors, and Damaged where it cannot be written */
async function build() {
  if (!existsSync(builder)) throw new Damaged("no sources to bundle");
  try {
    await (await import(pathToFileURL(builder).href)).bundle();
  } catch (error) {
    throw error.errors ? error : new Damaged("no bundle", {cause: error});
  }
}

/** The press in its sources, or as they were compiled for the package. */
async function importPress() {
  const compiled = join(root, "dist", "src", "cli", "press.js");
  if (!existsSync(builder)) return import(pathToFileURL(compiled).href);
  (await import("tsx/esm/api")).register();
  return import(pathToFileURL(join(root, "src", "cli", "press.ts")).href);
}

/** What the same call printed, where nothing has changed since; *null* where it has to be made. */
function earlierReport({cacheFolder, tuneV8, unchangedReport, pressDigest}, words) {
  const isKept = words[0] === "render" && !words.includes("--no-cache");
  const report = isKept ? unchangedReport({words, press: pressDigest, folder: cacheFolder(root)}) : null;
  if (report === null) tuneV8();
  return report;
}

async function loadPress() {
  const packages = await loadPackages();
  return runScript("press.cjs", {isCached: true, packages});
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
  const words = process.argv.slice(2);
  let isCalledAgain = false;
  do {
    let press;
    let isBuilt = false;
    try {
      if (!isFresh()) {
        isBuilt = true;
        await build();
      }
      const report = isCalledAgain ? null : earlierReport(runScript("start.cjs"), words);
      if (report !== null) return print(report);
      press = await loadPress();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      press = isBuilt ? await importPress() : await mended();
    }
    isCalledAgain = await press.main();
  } while (isCalledAgain);
}

/** The press where its bundle is damaged: bundled anew, or from its sources where that cannot be. */
async function mended() {
  try {
    await build();
    return await loadPress();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return importPress();
  }
}

run().catch((error) => {
  process.stderr.write(`nutgraf: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
