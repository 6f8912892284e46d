import type {Alias} from "vite";
import {cellRuntimePath, pressModule, stylePath} from "./pressPaths.js";

/** What a story imports as `nutgraf` and `nutgraf/plot`, and what its page takes from the press, for Vite. */
export const pressAliases: Alias[] = [
  {find: /^nutgraf$/, replacement: pressModule("index")},
  ...["live", "plot", "render"].map((name) => ({find: `nutgraf/${name}`, replacement: pressModule(name)})),
  {find: "nutgraf:runtime", replacement: cellRuntimePath},
  {find: "nutgraf:page.css", replacement: stylePath}
];
