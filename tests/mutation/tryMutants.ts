import {readFileSync} from "node:fs";
import {mutationVitest} from "./mutationVitest.js";
import type {Mutant, TriedMutant} from "./mutants.js";

// Tries the mutants of a file of JSON, one after the other, and prints a line for each: its number, and whether a test failed.
const [list = ""] = process.argv.slice(2);
const mutants: readonly TriedMutant[] = JSON.parse(readFileSync(list, "utf8"));

/** Quick tests that are tried first, all together. */
const quick = 8;

let current: Mutant | null = null;
const change = (path: string, text: string) =>
  current?.path === path ? text.slice(0, current.start) + current.by + text.slice(current.end) : null;
const vitest = await mutationVitest({change, bail: 1});

/** Whether one of some tests fails. */
async function isSeen(tests: readonly string[]): Promise<boolean> {
  if (tests.length === 0) return false;
  const specifications = await vitest.globTestSpecifications([...tests]);
  const {testModules, unhandledErrors} = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length > 0 || testModules.some((each) => !each.ok());
}

for (const {number, tests, ...mutant} of mutants) {
  current = mutant;
  vitest.invalidateFile(mutant.path);
  const seen = (await isSeen(tests.slice(0, quick))) || (await isSeen(tests.slice(quick)));
  process.stdout.write(`tried ${number} ${seen ? "killed" : "survived"}\n`);
  current = null;
  vitest.invalidateFile(mutant.path);
}
await vitest.close();
process.exit(0);
