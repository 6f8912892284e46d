import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {root} from "../build/pressCopy.js";
import {saying} from "./hits.js";
import {mutationVitest} from "./mutationVitest.js";

// Runs files of tests once, of sources whose functions say that they run, and prints what each has run, a line of JSON a file.
const [sources = "", ...tests] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nutgraf-hits-"));
process.env["NUTGRAF_HITS"] = folder;
const within = join(root, sources);
const vitest = await mutationVitest({
  change: (path, text) => (path.startsWith(within) ? saying(relative(root, path), text) : null),
  setupFiles: ["tests/mutation/noteHits.ts"]
});
try {
  const {testModules} = await vitest.runTestSpecifications(await vitest.globTestSpecifications(tests));
  const failed = testModules.filter((each) => !each.ok()).map(({moduleId}) => relative(root, moduleId));
  for (const name of readdirSync(folder)) {
    const note = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const file = relative(root, note.file);
    // What fails with nothing changed tells of no change.
    if (!failed.includes(file)) process.stdout.write(`${JSON.stringify({...note, file})}\n`);
  }
  for (const file of failed) process.stderr.write(`fails with nothing changed: ${file}\n`);
} finally {
  rmSync(folder, {recursive: true});
}
await vitest.close();
process.exit(0);
