import fc from "fast-check";

// Every property is tried on the same values in each run, so that a change fails by what it changes; `FUZZ_RUNS=2000 npx vitest
// run` tries others each time.
if (process.env["FUZZ_RUNS"] === undefined) fc.configureGlobal({seed: 17});
