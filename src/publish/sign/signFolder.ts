import {join} from "node:path";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {labelOf} from "../../story/files.js";
import {carrierOf, withoutSignature, withSignature} from "../../verify/signature/carrier.js";
import {type Signer, signatureOf} from "../../verify/signature/signature.js";
import {signedManifestText} from "../../verify/signature/signedManifest.js";
import {type FileToBe, namesIn, readBytes, readText} from "../plan/folder.js";
import {type Manifest, type ManifestFile, readManifest} from "../plan/manifest.js";
import {storyPages} from "../plan/storyPages.js";

/**
 * Signs what is published of a story: each SVG, PNG and PDF in its metadata, and the manifest, which then holds the digest of
 * every file. The files stay as they are; those to be released are returned.
 * @throws when the folder has no manifest, or a file is missing or is not what its manifest lists
 */
export async function signFolder(folder: string, signer: Signer): Promise<FileToBe[]> {
  const path = join(folder, "manifest.json");
  const text = await readText(path);
  if (text === null) throw new Error(`missing manifest: ${path} (render the story first)`);
  const manifest = readManifest(text, path);
  const files = new Map<string, Uint8Array>();
  const entries = manifest.figures.flatMap(({files: listed}) => listed);
  for (const entry of entries) files.set(entry.file, signed(readListed(folder, entry), signer));
  for (const name of await otherNames(folder, manifest)) {
    const bytes = readBytes(join(folder, name));
    if (bytes) files.set(name, signed(bytes, signer));
  }
  const listed = new Set(entries.map(({file}) => file));
  const release = {
    ...manifest,
    figures: manifest.figures.map((figure) => ({
      ...figure,
      files: figure.files.map((entry) => relisted(entry, files))
    })),
    others: [...files].filter(([name]) => !listed.has(name)).map(([file, bytes]) => entryOf(file, bytes))
  };
  const manifestFile = {
    name: "manifest.json",
    content: signedManifestText(release, (unsigned) => signatureOf(unsigned, signer))
  };
  return [...[...files].map(([name, content]): FileToBe => ({name, content})), manifestFile];
}

async function otherNames(folder: string, {figures}: Manifest): Promise<string[]> {
  const listed = new Set(figures.flatMap(({files}) => files.map(({file}) => file)));
  const records = new Set(figures.map(({record}) => record));
  const ids = new Set(figures.map(({id}) => id));
  return (await namesIn(folder)).filter((name) => {
    if (listed.has(name)) return false;
    return records.has(name) || storyPages.some((page) => page.name === name) || ids.has(labelOf(name)?.figure ?? "");
  });
}

function readListed(folder: string, {file, sha256}: ManifestFile): Uint8Array {
  const path = join(folder, file);
  const bytes = readBytes(path);
  if (!bytes) throw new Error(`missing file: ${path} (its manifest lists it: render the story again)`);
  if (sha256Hex(bytes) !== sha256)
    throw new Error(`changed file: ${path} (not what its manifest lists: render the story again)`);
  return bytes;
}

/** A file with its signature, where it can carry one. */
function signed(bytes: Uint8Array, signer: Signer): Uint8Array {
  const {bytes: unsigned} = withoutSignature(bytes);
  const carries = carrierOf(unsigned)?.read(unsigned) ?? null;
  return carries !== null ? withSignature(unsigned, signatureOf(unsigned, signer)) : bytes;
}

const entryOf = (file: string, bytes: Uint8Array) => ({file, bytes: bytes.length, sha256: sha256Hex(bytes)});

function relisted(entry: ManifestFile, files: ReadonlyMap<string, Uint8Array>): ManifestFile {
  return {...entry, ...entryOf(entry.file, files.get(entry.file) ?? new Uint8Array())};
}
