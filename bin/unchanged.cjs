"use strict";
const {readFileSync} = require("node:fs");
const {join} = require("node:path");
const {keep} = require("./keep.cjs");
const {compare, witness} = require("./witness.cjs");

/** The words of a call and all else that decides what they do, but for files. */
exports.callOf = function callOf(words, press) {
  return JSON.stringify([words, process.cwd(), press, process.version, process.arch]);
};

/** The file that keeps what a call did. Two calls may share one: it says whose it is. */
exports.recordName = function recordName(call) {
  // FNV-1a, which needs no module to be loaded.
  let hash = 0x811c9dc5;
  for (let index = 0; index < call.length; index += 1) hash = Math.imul(hash ^ call.charCodeAt(index), 0x01000193);
  return `call-${(hash >>> 0).toString(16)}.json`;
};

/**
 * What a call of the command would print where all that it would read and write is as an earlier one left it.
 * @returns *null* where anything is not, or where nothing is known
 */
exports.unchanged = function unchanged(words, {press, folder}) {
  const call = exports.callOf(words, press);
  const path = join(folder, exports.recordName(call));
  const record = read(path);
  if (record === null || record.call !== call) return null;
  const found = [];
  for (const file of record.files) {
    const state = compare(file);
    if (state === "other") return null;
    found.push(state);
  }
  // What had to be read now has other times by which to know it the next time.
  if (found.includes("read")) {
    const files = record.files.map((file, index) => (found[index] === "read" ? witness(file.path) : file));
    if (files.every(({digest}, index) => digest === record.files[index].digest)) {
      keep(path, JSON.stringify({...record, files}));
    }
  }
  const hasColours = require("node:tty").isatty(1) && !process.env.NO_COLOR;
  return `${hasColours ? record.coloured : record.plain}${record.summary}, in ${(performance.now() / 1000).toFixed(1)} s\n`;
};

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
