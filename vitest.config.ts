import {configDefaults, defineConfig} from "vitest/config";
import {leftOut} from "./tests/leftOut.js";
import {toolTags} from "./tests/tool.js";

// What needs a browser has a command and a configuration of its own: npm run test:browser.
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, "tests/browser/**"],
    isolate: false,
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 30_000,
    tags: toolTags(["poppler", "xmllint", "dejavu", "article"]),
    reporters: ["default", leftOut]
  }
});
