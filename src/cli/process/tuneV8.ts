import {setFlagsFromString} from "node:v8";

// A story is rendered in less time than the optimizing compilers take for the packing of its fonts alone, and they take it
// from the thread that renders: they wait until code has run for long.
const wasm = "--wasm-tiering-budget=300000000";
// The young generation, which starts with a megabyte, grows in two steps instead of four.
const young = "--semi-space-growth-factor=4";

/** By the major version of V8: the names are its own, and it complains of those that it does not know. */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: ["--interrupt-budget=1000000", wasm, young],
  12: [wasm, young],
  13: [wasm, young]
};

/** What V8 does by itself, where a process stays. */
const usual: Readonly<Record<string, readonly string[]>> = {11: ["--interrupt-budget=67584"]};

/**
 * Tells V8 that what runs is short. The numbers are those with which a story costs the least time of both cores, and
 * thousands of figures no more than without (`npm run bench`).
 */
export const tuneV8 = (): void => setFlags(flags);

/** Tells V8 that what runs will stay, and run again. */
export const untuneV8 = (): void => setFlags(usual);

function setFlags(all: Readonly<Record<string, readonly string[]>>): void {
  const [major = ""] = process.versions.v8.split(".");
  for (const flag of all[major] ?? []) setFlagsFromString(flag);
}
