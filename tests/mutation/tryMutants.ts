import {readFileSync} from "node:fs";
import {createVitest} from "vitest/node";
import {pressAliases} from "../../src/notebookKit/pressAliases.js";
import {thoroughTag} from "../thoroughTag.js";
import {toolTags} from "../tool.js";
import {mutantsOf} from "./mutants.js";
import {switched} from "./switched.js";

// Runs tests, in one thread, of sources that hold all mutants of a list: tests/mutation/mutationRunner.ts turns them on.

/** A mutant by its source and its place among those of the source. */
export interface Chosen {
  readonly number: number;
  /** Absolute. */
  readonly path: string;
  readonly index: number;
}

const [list = "", bail = "0", ...tests] = process.argv.slice(2);
const chosen: readonly Chosen[] = JSON.parse(readFileSync(list, "utf8"));

/** A source with the chosen mutants in it. */
function transform(text: string, id: string) {
  const path = id.split("?")[0] ?? id;
  const own = chosen.filter((each) => each.path === path);
  if (own.length === 0 && !path.includes("/src/check/")) return null;
  const all = own.length > 0 ? mutantsOf(path, text) : [];
  const numbered = own.flatMap(({number, index}) => {
    const mutant = all[index];
    return mutant ? [[number, mutant] as const] : [];
  });
  return {code: switched(text, numbered), map: null};
}

const vitest = await createVitest(
  "test",
  {
    config: false,
    watch: false,
    bail: Number(bail),
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    fileParallelism: false,
    // Of the tests that the time of a mutant is enough for, each kind has its part.
    sequence: {shuffle: {files: false, tests: true}, seed: 17},
    runner: "tests/mutation/mutationRunner.ts",
    setupFiles: ["tests/fuzzSeed.ts", "tests/tidied.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    tags: [thoroughTag, ...toolTags(["poppler", "xmllint", "mkfifo", "dejavu", "duckdb", "article"])],
    reporters: process.env["NUTGRAF_MUTATION_SAID"] ? ["default"] : [{}]
  },
  {plugins: [{name: "switched-sources", enforce: "pre", transform}], resolve: {alias: pressAliases}}
);
const {unhandledErrors} = await vitest.runTestSpecifications(await vitest.globTestSpecifications(tests));
for (const error of unhandledErrors) console.error(error);
await vitest.close();
process.exit(0);
