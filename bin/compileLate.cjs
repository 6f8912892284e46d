"use strict";
const {setFlagsFromString} = require("node:v8");

/**
 * What V8 is told, by its major version: the names are its own, and it complains of those it does not know. The numbers
 * are what made a story cost the least time of both cores, with thousands of figures no slower (`npm run bench`).
 */
const flags = {
  11: ["--interrupt-budget=1000000", "--wasm-tiering-budget=300000000"],
  12: ["--wasm-tiering-budget=300000000"],
  13: ["--wasm-tiering-budget=300000000"]
};

/**
 * Has V8 wait with its slow and thorough compilers until code has run for long. A story is rendered in less time than
 * they take for the packing of its fonts alone, and they take it from the threads that render.
 */
exports.compileLate = function compileLate() {
  const [major] = process.versions.v8.split(".");
  for (const flag of flags[major] ?? []) setFlagsFromString(flag);
};
