import {fileURLToPath} from "node:url";
import type {Alias} from "vite";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** What a story in this repository imports as `nutgraf` and `nutgraf/plot`: the sources, for Vite. */
export const pressAliases: Alias[] = [
  {find: /^nutgraf$/, replacement: `${source}index.ts`},
  {find: /^nutgraf\/(live|plot|render)$/, replacement: `${source}$1.ts`}
];
