import {defineConfig} from "vitest/config";
import {pressAliases} from "../../src/notebookKit/pressAliases.js";
import {leftOut} from "../leftOut.js";
import {toolTags} from "../tool.js";

export default defineConfig({
  resolve: {alias: pressAliases},
  test: {
    include: ["tests/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // A page that loads a script at its first touch takes longer than a second on a busy machine.
    expect: {poll: {timeout: 20_000}},
    // One file at a time: each starts servers, builds and a browser of its own.
    fileParallelism: false,
    tags: toolTags(["chromium", "firefox", "java", "poppler"]),
    reporters: ["default", leftOut]
  }
});
