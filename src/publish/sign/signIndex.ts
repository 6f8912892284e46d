import {join} from "node:path";
import {object} from "valibot";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {type Signer, signatureOf} from "../../verify/signature/signature.js";
import {signedManifestText} from "../../verify/signature/signedManifest.js";
import {version} from "../../version.js";
import {ourFile} from "../files/ourFile.js";
import {type Content, byteLength} from "../files/publishedFile.js";
import {type FileToBe, readText} from "../plan/folder.js";
import {isOurPage} from "../sheet/page.js";

const page = "index.html";

/**
 * The page of all stories with a signed manifest of its own, which lists it and the manifest of each story, so that one
 * signature holds all that is published; nothing where there is no such page.
 * @param folder that of all stories
 * @param stories the files that are signed of each, by the name of its folder
 * @param out where they are to stand
 * @throws when something else of these names stands there
 */
export async function signIndex(
  folder: string,
  stories: ReadonlyMap<string, readonly FileToBe[]>,
  {signer, out}: {readonly signer: Signer; readonly out: string}
): Promise<FileToBe[]> {
  const content = await readText(join(folder, page));
  if (content === null || !isOurPage(content)) return [];
  await checkFree(out);
  const manifests = [...stories].flatMap(([slug, files]) =>
    files.filter(({name}) => name === "manifest.json").map((file) => entryOf(`${slug}/${file.name}`, file.content))
  );
  const manifest = {generator: `nutgraf ${version}`, figures: [], others: [entryOf(page, content), ...manifests]};
  const text = signedManifestText(manifest, (unsigned) => signatureOf(unsigned, signer));
  return [
    {name: page, content},
    {name: "manifest.json", content: text}
  ];
}

const entryOf = (file: string, content: Content) => ({file, bytes: byteLength(content), sha256: sha256Hex(content)});

async function checkFree(out: string): Promise<void> {
  const [standing, manifest] = await Promise.all([page, "manifest.json"].map((name) => readText(join(out, name))));
  if (standing != null && !isOurPage(standing)) throw foreign(join(out, page));
  if (manifest != null && !readJSON(object(ourFile), manifest)) throw foreign(join(out, "manifest.json"));
}

const foreign = (path: string) => new Error(`foreign file: ${path} (not one of nutgraf’s: move it, or sign elsewhere)`);
