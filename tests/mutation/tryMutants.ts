import {readFileSync} from "node:fs";
import {createVitest} from "vitest/node";
import {pressAliases} from "../../src/notebookKit/pressAliases.js";
import {thoroughTag} from "../thoroughTag.js";
import {toolTags} from "../tool.js";
import type {Mutant, TriedMutant} from "./mutants.js";

// Tries the mutants of a file of JSON, one after the other, and prints a line for each: its number, and whether a test failed.
const [list = ""] = process.argv.slice(2);
const mutants: readonly TriedMutant[] = JSON.parse(readFileSync(list, "utf8"));

let current: Mutant | null = null;
const plugin = {
  name: "mutant",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (current === null || id.split("?")[0] !== current.path) return null;
    return {code: code.slice(0, current.start) + current.by + code.slice(current.end), map: null};
  }
};

const vitest = await createVitest(
  "test",
  {
    config: false,
    watch: false,
    bail: 1,
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    fileParallelism: false,
    setupFiles: ["tests/fuzzSeed.ts", "tests/tidied.ts"],
    testTimeout: 60_000,
    tags: [thoroughTag, ...toolTags(["poppler", "xmllint", "mkfifo", "dejavu", "duckdb", "article"])],
    reporters: [{}]
  },
  {plugins: [plugin], resolve: {alias: pressAliases}}
);
/** Whether one of some tests fails. */
async function isSeen(tests: readonly string[]): Promise<boolean> {
  const specifications = await vitest.globTestSpecifications([...tests]);
  const {testModules, unhandledErrors} = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length > 0 || testModules.some((each) => !each.ok());
}

if (mutants[0] && (await isSeen(mutants[0].tests))) {
  process.stderr.write("a test fails with nothing changed: npm test\n");
  process.exit(1);
}
for (const {number, tests, ...mutant} of mutants) {
  current = mutant;
  vitest.invalidateFile(mutant.path);
  process.stdout.write(`tried ${number} ${(await isSeen(tests)) ? "killed" : "survived"}\n`);
  current = null;
  vitest.invalidateFile(mutant.path);
}
await vitest.close();
process.exit(0);
