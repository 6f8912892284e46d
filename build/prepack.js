import {execFileSync} from "node:child_process";
import {rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {bundle} from "./bundle.js";
import {joinScripts} from "./joinScripts.js";
import {pruneUnreached} from "./pruneUnreached.js";
import {sharedFonts} from "./sharedFonts.js";
import {shortenDeclarations} from "./shortenDeclarations.js";
import {shortenScripts} from "./shortenScripts.js";

// What `npm pack` does first: the bundle of the command, and of the library the modules and declarations that its entries reach.
const root = fileURLToPath(new URL("..", import.meta.url));
for (const name of ["data", "notebooks", "src"]) rmSync(join(root, "dist", name), {recursive: true, force: true});
await bundle({plugins: [sharedFonts]});
const compiler = join(root, "node_modules/typescript-7/bin/tsc");
execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--noCheck"], {cwd: root, stdio: "inherit"});
pruneUnreached(root);
for (const name of ["data", "notebooks", "src"]) {
  shortenScripts(join(root, "dist", name));
  shortenDeclarations(join(root, "dist", name));
}
// Of the check the library needs no module by itself.
await joinScripts(join(root, "dist/src"), "check");
