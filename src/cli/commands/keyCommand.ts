import {generateKeyPairSync} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {is} from "valibot";
import {publisherName} from "../../facts/evidence/signature.js";
import {listedKey, type Publisher} from "../../verify/signature/publicKeys.js";
import {checkWritable} from "../../publish/plan/folder.js";
import {command, type Option} from "../command.js";
import {UsageError} from "../options.js";

const outOption = {
  type: "string",
  short: "o",
  default: ".",
  value: "FOLDER",
  words: ["where to; default here"]
} as const;

/** `nutgraf key`: makes a pair of keys to sign with. */
export const keyCommand = command({
  call: "key PUBLISHER",
  about: [
    "Makes a pair of keys (Ed25519): nutgraf-private.pem, to sign with and to be kept secret, and nutgraf.json,",
    "to be given out: put it at https://…/.well-known/nutgraf.json."
  ],
  options: {out: outOption satisfies Option},
  exit: "0 made, 1 an error, such as a key that is there already",
  run: async ({values, positionals}, {cwd, out}) => {
    const [publisher, ...more] = positionals;
    if (!is(publisherName, publisher)) throw new UsageError('missing publisher (nutgraf key "The Daily Example")');
    if (more.length > 0) throw new UsageError(`unexpected word: ${more[0]} (put a name of several words in quotes)`);
    const {privateKey, publicKey} = generateKeyPairSync("ed25519");
    const published: Publisher = {publisher, keys: [listedKey(publicKey)]};
    await checkWritable(resolve(cwd, values.out));
    mkdirSync(resolve(cwd, values.out), {recursive: true});
    const files = [
      ["nutgraf-private.pem", privateKey.export({type: "pkcs8", format: "pem"}), 0o600],
      ["nutgraf.json", `${JSON.stringify(published, null, 2)}\n`, 0o644]
    ] as const;
    for (const [name, text, mode] of files) {
      const path = join(values.out, name);
      writeNew(resolve(cwd, path), path, text, mode);
      out(`${path} new\n`);
    }
    return 0;
  }
});

/** @throws for a file that is there already: a key that is lost cannot be made again */
function writeNew(absolute: string, path: string, text: string | Buffer, mode: number): void {
  try {
    writeFileSync(absolute, text, {mode, flag: "wx"});
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    const message =
      code === "EEXIST"
        ? `existing file: ${path} (move it, or make the keys elsewhere by --out)`
        : `unwritable file: ${path} (${code}; make the keys elsewhere by --out)`;
    throw new Error(message, {cause: error});
  }
}
