import {spawnSync} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";

const here = import.meta.dirname;
const [out, peaks] = [join(here, ".out"), join(here, ".peaks")];
const command = [join(here, "..", "bin", "nutgraf.cjs"), "render", join(here, "peakMemory.ts")];

/** The most memory, in MB, that a render of 20,000 figures has had once 500 are drawn, and at its end. @throws when it fails */
export function peakMemory() {
  const words = [...command, "--width", "320", "--format", "svg", "--out", out, "--no-cache"];
  const env = {...process.env, PEAKS: peaks};
  rmSync(peaks, {force: true});
  const {status, stderr} = spawnSync(process.execPath, words, {env, encoding: "utf8", maxBuffer: 10_000_000});
  if (status !== 0) throw new Error(`failed: 20,000 figures: ${stderr}`);
  const [first, last, ...more] = readFileSync(peaks, "utf8").trim().split("\n").map(Number);
  if (!(first > 0 && last > 0) || more.length > 0) throw new Error(`no two peaks of memory: ${first} ${last} ${more}`);
  for (const path of [out, peaks]) rmSync(path, {recursive: true, force: true});
  return {"memory, the first 500 of 20,000 figures": first, "memory, 20,000 figures": last};
}
