"use strict";
const {pathToFileURL} = require("node:url");
const {loadPackages, runScript} = require("./loadScript.cjs");

/** The module to work with, where the press runs from its modules. */
const [, , file] = process.argv;

async function load() {
  if (!file) return runScript("press.cjs", {isCached: true, packages: await loadPackages()});
  if (file.endsWith(".ts")) (await import("tsx/esm/api")).register();
  return import(pathToFileURL(file).href);
}

// A thread that renders parts of stories, with the same press as the command that started it.
const press = load();
exports.renderPart = async (part) => (await press).renderPart(part);

// Threads of notebooks in .html.
exports.runCells = async (call) => (await press).runCells(call);
exports.serveCells = async (cwd) => (await press).serveCells(cwd);
