import {configDefaults, defineConfig} from "vitest/config";
import {tuneV8} from "./src/cli/process/tuneV8.js";
import {pressAliases} from "./src/notebookKit/pressAliases.js";
import {leftOut} from "./tests/leftOut.js";
import {thoroughTag} from "./tests/thoroughTag.js";
import {toolTags} from "./tests/tool.js";

// A run is short: it costs a fifth more where V8 optimizes early.
tuneV8();

// What needs a browser has a command and a configuration of its own: npm run test:browser.
export default defineConfig({
  resolve: {alias: pressAliases},
  test: {
    exclude: [...configDefaults.exclude, "tests/browser/**"],
    isolate: false,
    pool: "threads",
    maxWorkers: 2,
    setupFiles: ["tests/fuzzSeed.ts", "tests/tidied.ts"],
    // A machine may be busy, and a first test load the whole press.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // For npm run test:coverage alone.
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["json", "text-summary"],
      reportsDirectory: "dist/coverage",
      reportOnFailure: true
    },
    tags: [thoroughTag, ...toolTags(["poppler", "xmllint", "mkfifo", "dejavu", "duckdb", "article"])],
    reporters: ["default", leftOut]
  }
});
