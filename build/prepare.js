import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {bundle} from "./bundle.js";

// What `npm ci` does last: the bundle, and one render with it, so that V8 keeps the code that a render needs. A notebook
// that does not render is for its own command to tell of.
await bundle();
const root = fileURLToPath(new URL("..", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "nutgraf-"));
spawnSync(process.execPath, ["bin/nutgraf.cjs", "render", "--out", out], {cwd: root});
rmSync(out, {recursive: true, force: true});
