import {defineConfig} from "vitest/config";

/** The tests that need a browser: `npm run test:browser`. `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    pool: "threads",
    // A browser has processes enough of its own.
    maxWorkers: 2
  }
});
