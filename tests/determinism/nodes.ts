import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const system = process.platform === "win32" ? "win" : process.platform;

/** Where versions of Node are kept between runs: not among the packages, which `npm ci` empties. */
const kept = join(tmpdir(), "nutgraf-nodes");

/**
 * A version of Node as npm has it, installed where it is not there yet.
 * @param major "22"
 * @returns the path of the program
 * @throws where the registry is not reached
 */
export function nodeOf(major: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = join(kept, major);
  const path = join(folder, "node_modules", `node-${system}-${process.arch}`, "bin", "node");
  if (existsSync(path)) return path;
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "package.json"), "{}");
  const words = ["install", "--no-audit", "--no-fund", "--no-save", `node-${system}-${process.arch}@${major}`];
  const {status, stderr} = spawnSync("npm", words, {cwd: folder, encoding: "utf8"});
  if (status !== 0) throw new Error(`missing node: ${major} was not installed: ${stderr.trim()}`);
  return path;
}
