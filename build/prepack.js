import {execFileSync} from "node:child_process";
import {rmSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {bundle} from "./bundle.js";

// What `npm pack` does first: the bundle of the command, and the modules and declarations of the library.
const root = fileURLToPath(new URL("..", import.meta.url));
for (const name of ["data", "notebooks", "src"]) rmSync(join(root, "dist", name), {recursive: true, force: true});
await bundle();
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--noCheck"], {cwd: root, stdio: "inherit"});
