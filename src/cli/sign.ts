import {createPrivateKey, createPublicKey, type KeyObject} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import {compareFolder, type FileToBe, foldersIn, readText, writeChanges} from "../publish/plan/folder.js";
import {readManifest} from "../publish/plan/manifest.js";
import {signFolder} from "../publish/sign/signFolder.js";
import {signIndex} from "../publish/sign/signIndex.js";
import {keyId, readPublicKeys} from "../verify/signature/publicKeys.js";
import type {Effects, ExitCode} from "./effects.js";
import {readInputText} from "./input/readInput.js";

/** How stories are signed. */
export interface SignOptions {
  /** The path of the private key. */
  readonly key: string;
  /** *Null* for the name in nutgraf.json beside the key. */
  readonly publisher: string | null;
  /** In UTC: "2026-11-28T08:00:00Z". */
  readonly date: string;
  /** The folder to write to. */
  readonly out: string;
}

/**
 * Signs the stories in some folders, and writes the signed files elsewhere.
 * @throws when there is no story or no key, or it is not known who signs; nothing is written then
 */
export async function sign(folders: readonly string[], options: SignOptions, effects: Effects): Promise<ExitCode> {
  const {cwd, out} = effects;
  const stories = folders.length > 0 ? folders : foldersIn(join(cwd, "charts")).map((name) => join("charts", name));
  if (stories.length === 0) throw new Error("missing story: charts (render one first)");
  const privateKey = await readPrivateKey(options.key, cwd);
  const publisher = options.publisher ?? publisherOf(resolve(cwd, options.key), privateKey);
  const signer = {publisher, signed: options.date, privateKey};
  const plans = [];
  const signedStories = new Map<string, readonly FileToBe[]>();
  for (const story of stories) {
    const target = join(options.out, basename(resolve(cwd, story)));
    if (resolve(cwd, target) === resolve(cwd, story))
      throw new Error(`invalid folder: ${options.out} (another one: charts stays unsigned)`);
    await checkTarget(resolve(cwd, target), target);
    const files = await signFolder(resolve(cwd, story), signer);
    signedStories.set(basename(target), files);
    plans.push({target, changes: await compareFolder(resolve(cwd, target), files, [])});
  }
  const page =
    folders.length > 0
      ? []
      : await signIndex(join(cwd, "charts"), signedStories, {signer, out: resolve(cwd, options.out)});
  if (page.length > 0)
    plans.push({target: options.out, changes: await compareFolder(resolve(cwd, options.out), page, [])});
  for (const {target, changes} of plans) {
    await writeChanges(resolve(cwd, target), changes);
    out(`${target}: ${changes.length} files, signed by ${publisher} with key ${keyId(createPublicKey(privateKey))}\n`);
  }
  return 0;
}

/** @throws for a folder whose manifest is somebody else's */
async function checkTarget(folder: string, path: string): Promise<void> {
  const text = await readText(join(folder, "manifest.json"));
  if (text !== null) readManifest(text, join(path, "manifest.json"));
}

async function readPrivateKey(path: string, cwd: string): Promise<KeyObject> {
  if (!existsSync(resolve(cwd, path))) throw new Error(`missing key: ${path} (nutgraf key makes one)`);
  const pem = await readInputText(path, cwd);
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Not a key at all.
  }
  throw new Error(`invalid key: ${path} (a private key of Ed25519, as PEM)`);
}

/** Whom the nutgraf.json beside a key names, where it lists that key. */
function publisherOf(path: string, key: KeyObject): string {
  const beside = join(dirname(path), "nutgraf.json");
  try {
    const listed = readPublicKeys(readFileSync(beside, "utf8"), beside);
    const own = listed.find(({id}) => id === keyId(createPublicKey(key)));
    if (own?.publisher) return own.publisher;
  } catch {
    // The name must be given then.
  }
  throw new Error(`missing publisher: --publisher NAME (no nutgraf.json beside the key that lists it)`);
}
