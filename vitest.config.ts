import {configDefaults, defineConfig} from "vitest/config";

// What needs a browser has a command and a configuration of its own: npm run test:browser.
export default defineConfig({test: {exclude: [...configDefaults.exclude, "tests/browser/**"]}});
