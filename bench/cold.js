import {spawnSync} from "node:child_process";
import {rmSync} from "node:fs";
import {join} from "node:path";

const here = import.meta.dirname;
const root = join(here, "..");
const out = join(here, ".out");
const kept = join(root, "node_modules", ".cache", "nutgraf");
const command = join(root, "bin", "nutgraf.cjs");

const oneFigure = [command, "render", join(here, "oneFigure.ts"), "--width", "640", "--out", out];
const story = [command, "render", join(root, "notebooks", "israel-azerbaijan.ts"), "--out", out];

/** The processes that are started, by name: what is taken away before, and the words after `node`. */
export const processes = {
  "node -e 0": {before: [], words: ["-e", "0"]},
  "plain script, one chart": {before: [], words: [join(here, "peers", "oneChart.js"), join(here, ".out.svg")]},
  "command, one figure": {before: [out], words: oneFigure},
  "command, the story": {before: [out], words: story},
  "command, one figure, nothing kept": {before: [out, kept], words: oneFigure},
  "command, the story, nothing kept": {before: [out, kept], words: story}
};

/** Runs a process and returns how long it took, in ms. @throws when it fails */
export function timeProcess(name) {
  const {before, words} = processes[name];
  for (const path of before) rmSync(path, {recursive: true, force: true});
  const start = performance.now();
  const {status, stderr} = spawnSync(process.execPath, words, {cwd: root, encoding: "utf8"});
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`failed: ${name}: ${stderr}`);
  return time;
}

/** Takes away what the processes wrote. */
export function tidy() {
  for (const path of [out, join(here, ".out.svg")]) rmSync(path, {recursive: true, force: true});
}
