import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {takeLeftAway} from "../../src/cli/process/sweepTemporary.js";

test("takeLeftAway(folder) takes what processes that have ended left there, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const {pid} = spawnSync(process.execPath, ["-e", ""]);
  const host = hostname();
  const left = [`nutgraf-module-${host}-${pid}-abc123`, `nutgraf-fonts-${host}-${pid}-abc123`];
  const used = [
    `nutgraf-module-${host}-${process.pid}-abc123`,
    `nutgraf-module-another-${pid}-abc123`,
    `nutgraf-story-${host}-${pid}-abc123`,
    `nutgraf-module-${host}-${pid}`
  ];
  for (const name of [...left, ...used]) mkdirSync(join(folder, name, "inside"), {recursive: true});
  const lock = (letter: string) => `nutgraf-lock-${letter.repeat(16)}.00000000-0000-0000-0000-000000000000`;
  writeFileSync(join(folder, lock("a")), String(pid));
  writeFileSync(join(folder, lock("b")), String(process.pid));
  writeFileSync(join(folder, lock("c")), "");
  takeLeftAway(folder);
  expect(readdirSync(folder).sort()).toEqual([...used, lock("b"), lock("c")].sort());
  takeLeftAway(join(folder, "missing"));
});

test("takeLeftAway(folder, pid) takes what the threads of a process that lives have left, and nothing else of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const names = ["fonts", "module", "thread"].map((kind) => `nutgraf-${kind}-${hostname()}-${process.pid}-abc123`);
  for (const name of names) mkdirSync(join(folder, name, "inside"), {recursive: true});
  takeLeftAway(folder);
  expect(readdirSync(folder).sort()).toEqual(names);
  takeLeftAway(folder, process.pid);
  expect(readdirSync(folder).sort()).toEqual(names.slice(0, 2));
});
