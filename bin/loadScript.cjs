"use strict";
const {createHash} = require("node:crypto");
const {readFileSync, renameSync, rmSync, statSync, writeFileSync} = require("node:fs");
const {createRequire} = require("node:module");
const {join} = require("node:path");
const {pathToFileURL} = require("node:url");
const {Script} = require("node:vm");

const folder = join(__dirname, "..", "dist", "press");

/** Thrown for a script that is not there, or is not what was built. */
class Damaged extends Error {}
exports.Damaged = Damaged;

/** The bytes of a file; a pipe in its place would be waited for until somebody writes into it. */
function readPlain(file) {
  if (!statSync(file).isFile()) throw new Error(`no plain file: ${file}`);
  return readFileSync(file);
}
exports.readPlain = readPlain;

const digestOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

/**
 * Runs a script of the bundle and returns what it exports.
 * @param isCached true to keep the code that V8 made of it for the next time
 * @throws Damaged
 */
exports.runScript = function runScript(name, {isCached = false, packages = {}} = {}) {
  const file = join(folder, name);
  const {source, digest} = readScript(file);
  const cache = join(folder, `${name}-${process.version}-${process.arch}.cache`);
  const cachedData = isCached ? readCache(cache, digest) : null;
  const script = new Script(`(function(exports,require,module,moduleUrl){${source}\n})`, {
    filename: file,
    ...(cachedData !== null && {cachedData})
  });
  // Written when the work is done, so that it holds what the work needed: to render is what must start at once.
  if (isCached && script.cachedDataRejected !== false && process.argv[2] === "render")
    process.once("exit", () => writeCache(cache, digest, script.createCachedData()));
  const module = {exports: {}};
  const require = Object.assign((id) => packages[id] ?? packageRequire(id), packageRequire);
  script.runInThisContext()(module.exports, require, module, `${pathToFileURL(file).href}?${digest}`);
  return module.exports;
};

const packageRequire = createRequire(join(folder, "press.cjs"));

/** The packages that the press imports and that a script cannot load as it needs them. */
exports.loadPackages = async function loadPackages() {
  return {
    // It waits for its WebAssembly, which a module can and a script cannot.
    harfbuzzjs: await import("harfbuzzjs"),
    // Of pages, that have no zlib.
    fflate: {
      get inflateSync() {
        return packageRequire("fflate").inflateSync;
      }
    },
    // Asked for by few figures, and slow to start.
    fontkit: {
      get create() {
        return packageRequire("fontkit").create;
      }
    }
  };
};

/** A script begins with a comment that holds the digest of the rest. */
function readScript(file) {
  let bytes;
  try {
    bytes = readPlain(file);
  } catch (error) {
    throw new Damaged(`unreadable script: ${file}`, {cause: error});
  }
  const end = bytes.indexOf("\n");
  const digest = bytes.toString("latin1", 2, end);
  if (digestOf(bytes.subarray(end + 1)).toString("hex") !== digest) throw new Damaged(`damaged script: ${file}`);
  return {source: bytes.toString("latin1"), digest};
}

const digestLength = 32;

/** V8 trusts what it is given, so that it is given only what it made of this script. */
function readCache(path, digest) {
  try {
    const bytes = readPlain(path);
    const data = bytes.subarray(digestLength);
    return digestOf(digest, data).equals(bytes.subarray(0, digestLength)) ? data : null;
  } catch {
    return null;
  }
}

function writeCache(path, digest, data) {
  // Another process may write the same. What is left of one that was killed goes with the next bundle.
  const waiting = `${path}.${process.pid}.cache`;
  try {
    rmSync(waiting, {force: true});
    writeFileSync(waiting, Buffer.concat([digestOf(digest, data), data]), {flag: "wx"});
    // Of a folder, a pipe or a link too.
    rmSync(path, {recursive: true, force: true});
    renameSync(waiting, path);
  } catch {
    // Then V8 compiles it again the next time.
    remove(waiting);
  }
}

/** As far as it can be: where nothing can be written, nothing can be removed. */
function remove(file) {
  try {
    rmSync(file, {force: true});
  } catch {
    // It is only a leftover.
  }
}
