"use strict";
const {mkdirSync, renameSync, rmSync, writeFileSync} = require("node:fs");
const {dirname} = require("node:path");

/** Writes a file whole; false where it could not be written, and then not at all. */
exports.keep = function keep(path, data) {
  const waiting = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(waiting, data);
    renameSync(waiting, path);
    return true;
  } catch {
    rmSync(waiting, {force: true});
    return false;
  }
};
