import {existsSync} from "node:fs";
import {join} from "node:path";
import {packageFolder} from "../publish/packageFolder.js";

/** True in the repository, where a page imports the sources; installed, it imports what they were compiled to. */
export const hasSources = existsSync(join(packageFolder, "src", "index.ts"));

/** The path of a module of the press for a page. @param name from the folder of sources, without its ending: "plot" */
export const pressModule = (name: string): string =>
  hasSources ? join(packageFolder, "src", `${name}.ts`) : join(packageFolder, "dist", "src", `${name}.js`);

/** The runtime of a page, which tells how its cells ran. */
export const cellRuntimePath = pressModule("notebookKit/cellRuntime");

/** The page around the cells, and its style. */
export const templatePath = join(packageFolder, "src", "notebookKit", "page.html");
export const stylePath = join(packageFolder, "src", "notebookKit", "page.css");
