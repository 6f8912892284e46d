import type {TestTagDefinition} from "vitest/config";

/** The tag of a test that `npm test` leaves out, and `npm run test:all` takes: one more of a kind that other tests take. */
export const thorough = "thorough";

/** The tag for a configuration. */
export const thoroughTag: TestTagDefinition = {name: thorough, description: "one more of its kind (npm run test:all)"};

/** What leaves them out on a command line: `vitest run --tags-filter=!thorough`. */
export const withoutThorough = `!${thorough}`;

declare module "vitest" {
  interface TestTags {
    thorough: typeof thorough;
  }
}
