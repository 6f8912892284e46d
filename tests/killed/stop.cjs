"use strict";
// Loaded before the command (NODE_OPTIONS=--require): counts what it changes below some folders, and stops it there.
const fs = require("node:fs");
const {isMainThread} = require("node:worker_threads");
const {syncBuiltinESMExports} = require("node:module");

const {SWEEP_FOLDERS = "", SWEEP_STOP, SWEEP_LOG, SWEEP_HOW = "kill"} = process.env;
const folders = SWEEP_FOLDERS.split(":").filter(Boolean);
const last = Number(SWEEP_STOP ?? Infinity);
const append = fs.appendFileSync;
let done = 0;

const changes = ["writeFileSync", "renameSync", "rmSync", "mkdirSync", "rmdirSync", "linkSync", "unlinkSync"];
for (const name of [...changes, "mkdtempSync", "openSync"]) {
  const call = fs[name];
  fs[name] = (...given) => {
    const path = String(given[name === "renameSync" || name === "linkSync" ? 1 : 0]);
    const reads = name === "openSync" && !/[wa+]/.test(String(given[1] ?? "r"));
    // A call that calls another of these counts once more, which is a moment of its own.
    if (isMainThread && !reads && folders.some((folder) => path.startsWith(folder))) {
      if (SWEEP_LOG) append(SWEEP_LOG, `${name} ${path}\n`);
      if (done >= last) {
        if (SWEEP_HOW === "kill") process.kill(process.pid, "SIGKILL");
        const writes = name === "writeFileSync" || name === "openSync" || name.startsWith("mkd");
        if (writes) throw Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), {code: "ENOSPC"});
      }
      done += 1;
    }
    return call(...given);
  };
}
syncBuiltinESMExports();
