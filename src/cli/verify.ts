import {stat} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {readArticleFile} from "../verify/article/articleFile.js";
import {type PublicKey, readPublicKeys} from "../verify/signature/publicKeys.js";
import {carrierOf} from "../verify/signature/carrier.js";
import {type SignedState, type SignedVerdict, signedStateOf, signedVerdict} from "../verify/signature/signedState.js";
import {svgCarrier} from "../story/carriers/svgCarrier.js";
import {isFailing} from "../check/rules.js";
import {type Verification, verifyFile} from "../verify/verification.js";
import type {ListedFiles} from "../verify/signature/listedFiles.js";
import type {ArticleText} from "../facts/article/articleText.js";
import {oneLine} from "./faults/blame.js";
import type {Effects, ExitCode} from "./effects.js";
import {filesBeside} from "./input/filesBeside.js";
import {namedOtherwise} from "./reports/namedOtherwise.js";
import {signedReport} from "./reports/signedReport.js";
import {isEmpty, isExcused, verifyReport} from "./reports/verifyReport.js";
import {messageOf} from "./faults/messageOf.js";
import {manifestName} from "../verify/signature/signedManifest.js";
import {readInput, readInputText} from "./input/readInput.js";

/** What is at hand to verify files with. */
export interface VerifyOptions {
  /** The path of the article; *null* where it is not at hand. */
  readonly article: string | null;
  /** The path of a public key; *null* where none is. */
  readonly key: string | null;
}

/**
 * Verifies published files and prints an account of each: a figure in SVG number by number, any other file by who signed
 * it, a manifest also by the files beside it. A file that cannot be read hides no other: its error comes last.
 */
export async function verify(paths: readonly string[], options: VerifyOptions, effects: Effects): Promise<ExitCode> {
  const {cwd, out} = effects;
  const article =
    options.article === null ? null : readArticleFile(options.article, await readInputText(options.article, cwd));
  const key = options.key === null ? null : await keyFile(options.key, cwd);
  const keys = key === null ? [] : readPublicKeys(await readInputText(key, cwd), key);
  const accounts: Account[] = [];
  const errors: unknown[] = [];
  for (const file of paths) {
    try {
      accounts.push(await accountOf(file, {article, keys}, effects));
    } catch (error) {
      errors.push(error);
    }
  }
  out(accounts.map(({text}) => text).join("\n"));
  if (errors.length === 0 || accounts.some(({code}) => code === 2)) {
    for (const error of errors) effects.err(`nutgraf: ${oneLine(messageOf(error), cwd)}\n`);
    return worstOf(accounts.map(({code}) => code));
  }
  throw errors.length === 1 ? errors[0] : new Error(errors.map(messageOf).join("; "));
}

interface Account {
  readonly text: string;
  readonly code: ExitCode;
}

interface AtHand {
  /** *Null* where it is not at hand. */
  readonly article: ArticleText | null;
  readonly keys: readonly PublicKey[];
}

async function accountOf(file: string, {article, keys}: AtHand, effects: Effects): Promise<Account> {
  const {cwd} = effects;
  const bytes = await readInput(file, cwd);
  const textBeside = (name: string) => readInputText(join(dirname(file), name), cwd).catch(() => null);
  const manifest = await textBeside(manifestName);
  const signed = signedStateOf({name: basename(file), bytes, manifest}, keys);
  if (carrierOf(bytes) !== svgCarrier || svgCarrier.read(bytes) === null) {
    const beside = basename(file) === manifestName ? filesBeside(resolve(cwd, file), bytes) : null;
    const {text, isNamedOtherwise} = signedReport({file, bytes, signed, beside, unread: null});
    const codes = [codesOf[signedVerdict(signed)], besideCode(beside), isNamedOtherwise ? 1 : 0] as const;
    return {text, code: worstOf(codes)};
  }
  const text = Buffer.from(signed.unsigned).toString("utf8");
  const verified = verifyFile(file, text, {article, textBeside});
  const verification = await verified.catch((error: unknown) => {
    // Who changed it after it was signed may have made it unreadable, too.
    if (signedVerdict(signed) === "broken") return messageOf(error);
    throw error;
  });
  if (typeof verification === "string")
    return {text: signedReport({file, bytes, signed, beside: null, unread: verification}).text, code: 2};
  const code = codeOf(verification, signed, {hasKeys: keys.length > 0});
  return {text: verifyReport(verification, {...effects, consulted: article !== null, signed, code}), code};
}

/** Of a figure: 2 where something does not hold; 1 where something that it says of itself, or that was asked, stays open. */
function codeOf(verification: Verification, signed: SignedState, {hasKeys}: {readonly hasKeys: boolean}): ExitCode {
  const verdict = signedVerdict(signed);
  if (verification.findings.some(isFailing) || verdict === "broken") return 2;
  const isUnchecked = verdict === "unknown key" || (hasKeys && verdict !== "signed");
  const isNamed = namedOtherwise(verification.file, verification.carried) === null;
  return isUnchecked ||
    verification.findings.length > 0 ||
    !isNamed ||
    isEmpty(verification) ||
    !isExcused(verification, signed)
    ? 1
    : 0;
}

function besideCode(beside: ListedFiles | null): ExitCode {
  if (!beside) return 0;
  if (beside.other.length > 0) return 2;
  return beside.missing.length + beside.unlisted.length > 0 ? 1 : 0;
}

const worstOf = (codes: readonly ExitCode[]): ExitCode => (codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0);

const codesOf: Readonly<Record<SignedVerdict, ExitCode>> = {signed: 0, broken: 2, "unknown key": 1, unsigned: 1};

/** The file of a publisher's keys: the path itself or, of the folder of a site, what stands at its well-known address. */
async function keyFile(path: string, cwd: string): Promise<string> {
  const isFolder = await stat(resolve(cwd, path)).then(
    (found) => found.isDirectory(),
    () => false
  );
  return isFolder ? join(path, ".well-known", "nutgraf.json") : path;
}
