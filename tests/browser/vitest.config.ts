import {defineConfig} from "vitest/config";

// One file at a time: each starts servers, builds and a browser of its own.
export default defineConfig({
  test: {include: ["tests/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false}
});
