"use strict";
const {readdirSync, readFileSync, statSync} = require("node:fs");

/**
 * How long before a look at it a file must have been written for its times to tell it from what is written later, in
 * ms: file systems tell times apart by a few.
 */
const tick = 50;

/** What the file system says of a file or a folder; *null* where there is none. */
function stampOf(path) {
  const found = statSync(path, {throwIfNoEntry: false});
  return found === undefined ? null : [found.size, found.mtimeMs, found.ctimeMs, found.ino];
}

/** SHA-256 of a file, or of the names in a folder; *null* where there is none. */
function digestAt(path) {
  try {
    const {createHash} = require("node:crypto");
    const isFolder = statSync(path).isDirectory();
    const content = isFolder ? readdirSync(path).sort().join("\n") : readFileSync(path);
    return createHash("sha256").update(content).digest("hex");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  }
}

/** What a file or a folder is at this moment, to be known by later. */
exports.witness = function witness(path) {
  const [time, stamp] = [Date.now(), stampOf(path)];
  return {path, time, stamp, digest: digestAt(path)};
};

/**
 * Whether a file's content, or the names in a folder, are what they were: *kept* where times and size alone say so,
 * *read* where the content had to, and *other* where it is not.
 */
exports.compare = function compare({path, time, stamp, digest}) {
  const now = stampOf(path);
  if (now === null || stamp === null) return now === stamp ? "kept" : "other";
  if (hasSettled(stamp, time) && stamp.every((value, index) => value === now[index])) return "kept";
  return digestAt(path) === digest ? "read" : "other";
};

// No program can set the time of the change itself, so that a file whose other times were set back is read.
const hasSettled = ([, modified, changed], time) => Math.max(modified, changed) < time - tick;
