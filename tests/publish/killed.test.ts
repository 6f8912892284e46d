import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {buildSync} from "esbuild";
import {expect, onTestFinished, test} from "vitest";
import {isHalfWritten, namesIn, recoverFolder, writeChanges} from "../../src/publish/plan/folder.js";
import {journalName} from "../../src/publish/plan/journal.js";

const source = fileURLToPath(new URL("../../src/publish/plan/folder.ts", import.meta.url));

/** The module that writes, in plain JavaScript: twenty processes start with it. */
function folderModule(): string {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-killed-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const outfile = join(folder, "folder.mjs");
  buildSync({entryPoints: [source], bundle: true, platform: "node", format: "esm", outfile});
  return outfile;
}

const before = {"a.svg": "old", "b.svg": "old", "gone.svg": "old", "manifest.json": "old"};
const after = {"a.svg": "new", "b.svg": "new", "c.svg": "new", "manifest.json": "new"};

/** A folder with the old files. */
function oldFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-killed-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
  return folder;
}

const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

/**
 * Writes the new files in a process of its own that is killed before its **last** change of the file system.
 * @returns the signal that ended it; *null* where it came to its end
 */
function writeKilled(module: string, folder: string, last: number): string | null {
  const script = `
    import fs from "node:fs";
    import {syncBuiltinESMExports} from "node:module";
    let left = ${last};
    for (const name of ["writeFileSync", "renameSync", "rmSync", "openSync"]) {
      const call = fs[name];
      fs[name] = (...given) => {
        if (left-- === 0) process.kill(process.pid, "SIGKILL");
        return call(...given);
      };
    }
    syncBuiltinESMExports();
    const {writeChanges} = await import(${JSON.stringify(module)});
    const changes = Object.entries(${JSON.stringify(after)}).map(([name, content]) => ({name, content, state: "changed"}));
    await writeChanges(${JSON.stringify(folder)}, [...changes, {name: "gone.svg", content: null, state: "removed"}]);
  `;
  const {signal, stderr} = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8"
  });
  expect(stderr).toBe("");
  return signal;
}

test(
  "a process that is killed at any moment leaves all the old files, or what the next run makes all the new",
  {tags: "thorough"},
  async () => {
    const module = folderModule();
    let journals = 0;
    for (let last = 0; ; last += 1) {
      const folder = oldFolder();
      const signal = writeKilled(module, folder, last);
      const begun = isHalfWritten(folder);
      if (begun) journals += 1;
      const named = await namesIn(folder);
      if (!begun && signal !== null) expect(named).toEqual(Object.keys(before));
      recoverFolder(folder);
      expect(filesIn(folder)).toEqual(begun || signal === null ? after : before);
      if (signal === null) break;
      expect(last).toBeLessThan(40);
    }
    // One for each rename, the file that goes, and the journal itself.
    expect(journals).toBe(6);
  }
);

test("recoverFolder(folder) reaches no file outside it, whatever a journal says", () => {
  const folder = oldFolder();
  const outside = join(folder, "..", "nutgraf-outside.txt");
  writeFileSync(outside, "safe");
  onTestFinished(() => rmSync(outside, {force: true}));
  for (const name of ["../nutgraf-outside.txt", "/etc/hostname", "..", ""]) {
    const journal = {renamed: [{from: "a.svg", to: name}], removed: [name]};
    writeFileSync(join(folder, journalName), JSON.stringify(journal));
    recoverFolder(folder);
    expect(readFileSync(outside, "utf8")).toBe("safe");
    expect(filesIn(folder)).toEqual(before);
  }
});

test.each(["", "{", "null", '{"renamed": 3}', "\0".repeat(100)])(
  "recoverFolder(folder) drops the journal %o",
  (text) => {
    const folder = oldFolder();
    writeFileSync(join(folder, journalName), text);
    recoverFolder(folder);
    expect(filesIn(folder)).toEqual(before);
  }
);

test("recoverFolder(folder) takes away what killed processes left, and nothing else", () => {
  const folder = oldFolder();
  writeFileSync(join(folder, ".a.svg.00000000-0000-0000-0000-000000000000.tmp"), "half");
  writeFileSync(join(folder, ".somebodys.tmp"), "theirs");
  recoverFolder(folder);
  expect(filesIn(folder)).toEqual({...before, ".somebodys.tmp": "theirs"});
});

const changes = (name: string) =>
  ["a.svg", name].map((each) => ({name: each, content: "new", state: "changed"}) as const);

test("writeChanges(folder, changes) names a pipe in the way, and writes nothing", {tags: "mkfifo"}, async () => {
  const folder = oldFolder();
  spawnSync("mkfifo", [join(folder, "p.svg")]);
  await expect(writeChanges(folder, changes("p.svg"))).rejects.toThrow("p.svg (no plain file; move it)");
  expect(readFileSync(join(folder, "a.svg"), "utf8")).toBe("old");
});

test("writeChanges(folder, changes) names a folder in the way, and writes nothing; a link it replaces", async () => {
  const folder = oldFolder();
  mkdirSync(join(folder, "d.svg"));
  await expect(writeChanges(folder, changes("d.svg"))).rejects.toThrow("d.svg (a folder; move it)");
  rmSync(join(folder, "d.svg"), {recursive: true});
  symlinkSync("nowhere", join(folder, "l.svg"));
  expect(readFileSync(join(folder, "a.svg"), "utf8")).toBe("old");
  await writeChanges(folder, changes("l.svg"));
  expect(readFileSync(join(folder, "l.svg"), "utf8")).toBe("new");
});
