import {readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {type Verification, verifyFile} from "../verify/verification.js";
import {readArticle} from "../facts/anchor.js";
import type {Effects, ExitCode} from "./effects.js";
import {verifyReport} from "./verifyReport.js";

/**
 * Verifies published files and prints an account of each, number by number. Nothing is printed unless all can be read.
 * @param article its path; *null* where it is not at hand
 */
export async function verify(paths: readonly string[], article: string | null, effects: Effects): Promise<ExitCode> {
  const {cwd, out} = effects;
  const read = article === null ? null : readArticle(await readText(article, cwd));
  const verified: Verification[] = [];
  for (const path of paths) {
    const textBeside = (name: string) => readText(join(dirname(path), name), cwd).catch(() => null);
    verified.push(await verifyFile(path, await readText(path, cwd), {article: read, textBeside}));
  }
  out(verified.map((each) => verifyReport(each, {...effects, consulted: read !== null})).join("\n"));
  return verified.some(({findings}) => findings.length > 0) ? 2 : 0;
}

async function readText(path: string, cwd: string): Promise<string> {
  return readFile(resolve(cwd, path), "utf8").catch((error: unknown) => {
    throw new Error(`missing file: ${path}`, {cause: error});
  });
}
