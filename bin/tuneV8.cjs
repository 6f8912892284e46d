"use strict";

// The thorough compilers wait until code has run for long: a story is rendered in less time than they take for the packing
// of its fonts alone, and they take it from the threads that render.
const wasm = "--wasm-tiering-budget=300000000";
// The space for what is young, which starts with a megabyte, grows in two steps instead of four.
const young = "--semi-space-growth-factor=4";

/** By the major version of V8: the names are its own, and it complains of those that it does not know. */
const flags = {
  11: ["--interrupt-budget=1000000", wasm, young],
  12: [wasm, young],
  13: [wasm, young]
};

/** What V8 does by itself, where a process stays. */
const usual = {11: ["--interrupt-budget=67584"]};

/**
 * Tells V8 that what runs is short. The numbers are those with which a story costs the least time of both cores, and
 * thousands of figures no more than without (`npm run bench`).
 */
exports.tuneV8 = () => tell(flags);

/** Tells V8 that what runs will stay, and run again. */
exports.untuneV8 = () => tell(usual);

function tell(all) {
  const [major] = process.versions.v8.split(".");
  const {setFlagsFromString} = require("node:v8");
  for (const flag of all[major] ?? []) setFlagsFromString(flag);
}
