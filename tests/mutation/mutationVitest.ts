import {createVitest, type Vitest} from "vitest/node";
import {pressAliases} from "../../src/notebookKit/pressAliases.js";
import {thoroughTag, withoutThorough} from "../thoroughTag.js";
import {toolTags} from "../tool.js";

/** What stands in the place of a source, by its absolute path; *null* for the source itself. */
export type Change = (path: string, text: string) => string | null;

interface Options {
  readonly change: Change;
  /** How many tests may fail before the others are left out; default all. */
  readonly bail?: number;
  readonly setupFiles?: readonly string[];
}

/** The tests of npm test in one thread, of sources that are changed on their way. */
export function mutationVitest({change, bail = 0, setupFiles = []}: Options): Promise<Vitest> {
  const plugin = {
    name: "changed-sources",
    enforce: "pre" as const,
    transform(text: string, id: string) {
      const code = change(id.split("?")[0] ?? id, text);
      return code === null ? null : {code, map: null};
    }
  };
  return createVitest(
    "test",
    {
      config: false,
      watch: false,
      bail,
      isolate: false,
      tagsFilter: [withoutThorough],
      pool: "threads",
      maxWorkers: 1,
      fileParallelism: false,
      setupFiles: ["tests/fuzzSeed.ts", "tests/tidied.ts", ...setupFiles],
      testTimeout: 60_000,
      tags: [thoroughTag, ...toolTags(["poppler", "xmllint", "mkfifo", "dejavu", "duckdb", "article"])],
      reporters: [{}]
    },
    {plugins: [plugin], resolve: {alias: pressAliases}}
  );
}
