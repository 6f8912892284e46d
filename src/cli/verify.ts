import {readFile, stat} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {readArticleFile} from "../verify/article/articleFile.js";
import {readPublicKeys} from "../verify/signature/publicKeys.js";
import {carrierOf} from "../verify/signature/carrier.js";
import {type SignedVerdict, signedStateOf, signedVerdict} from "../verify/signature/signedState.js";
import {svgCarrier} from "../story/carriers/svgCarrier.js";
import {verifyFile} from "../verify/verification.js";
import type {Effects, ExitCode} from "./effects.js";
import {signedReport} from "./signedReport.js";
import {isEmpty, isExcused, verifyReport} from "./verifyReport.js";

/** What is at hand to verify files with. */
export interface VerifyOptions {
  /** The path of the article; *null* where it is not at hand. */
  readonly article: string | null;
  /** The path of a public key; *null* where none is. */
  readonly key: string | null;
}

/**
 * Verifies published files and prints an account of each: a figure in SVG number by number, any other file by who signed
 * it. Nothing is printed unless all can be read.
 */
export async function verify(paths: readonly string[], options: VerifyOptions, effects: Effects): Promise<ExitCode> {
  const {cwd, out} = effects;
  const article =
    options.article === null ? null : readArticleFile(options.article, await readText(options.article, cwd));
  const key = options.key === null ? null : await keyFile(options.key, cwd);
  const keys = key === null ? [] : readPublicKeys(await readText(key, cwd), key);
  const accounts: {readonly text: string; readonly code: ExitCode}[] = [];
  for (const file of paths) {
    const bytes = await read(file, cwd);
    const textBeside = (name: string) => readText(join(dirname(file), name), cwd).catch(() => null);
    const manifest = await textBeside("manifest.json");
    const signed = signedStateOf({name: basename(file), bytes, manifest}, keys);
    if (carrierOf(bytes) === svgCarrier && svgCarrier.read(bytes) !== null) {
      const text = Buffer.from(signed.unsigned).toString("utf8");
      const verification = await verifyFile(file, text, {article, textBeside});
      const account = verifyReport(verification, {...effects, consulted: article !== null, signed});
      accounts.push({
        text: account,
        code:
          verification.findings.length > 0 || signedVerdict(signed) === "broken"
            ? 2
            : isEmpty(verification) || !isExcused(verification, signed)
              ? 1
              : 0
      });
    } else accounts.push({text: signedReport({file, bytes, signed}), code: codes[signedVerdict(signed)]});
  }
  out(accounts.map(({text}) => text).join("\n"));
  const worst = Math.max(...accounts.map(({code}) => code));
  return worst === 2 ? 2 : worst === 1 ? 1 : 0;
}

const codes: Readonly<Record<SignedVerdict, ExitCode>> = {signed: 0, broken: 2, "unknown key": 1, unsigned: 1};

/** The file of a publisher's keys: the path itself or, of the folder of a site, what stands at its well-known address. */
async function keyFile(path: string, cwd: string): Promise<string> {
  const isFolder = await stat(resolve(cwd, path)).then(
    (found) => found.isDirectory(),
    () => false
  );
  return isFolder ? join(path, ".well-known", "nutgraf.json") : path;
}

async function read(path: string, cwd: string): Promise<Buffer> {
  return readFile(resolve(cwd, path)).catch((error: unknown) => {
    throw new Error(`missing file: ${path}`, {cause: error});
  });
}

const readText = async (path: string, cwd: string) => (await read(path, cwd)).toString("utf8");
