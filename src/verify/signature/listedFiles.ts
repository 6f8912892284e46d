import {listedAs, manifestName, readManifestList} from "./signedManifest.js";

/** How the files beside a manifest compare with what it lists; each a list of names. */
export interface ListedFiles {
  /** Those that stand there with the bytes that are listed. */
  readonly same: readonly string[];
  readonly other: readonly string[];
  readonly missing: readonly string[];
  /** Those that stand there and that it does not list. */
  readonly unlisted: readonly string[];
}

/** What stands beside a manifest. */
export interface FilesBeside {
  /** The names of the files of its folder. */
  readonly names: readonly string[];
  /** The bytes of a file, by its path from there; *null* where there is none. */
  readonly read: (path: string) => Uint8Array | null;
}

/** Compares what a manifest lists with what stands beside it; *null* for what is no manifest. */
export function listedFilesOf(manifest: string, {names, read}: FilesBeside): ListedFiles | null {
  const list = readManifestList(manifest);
  if (!list) return null;
  const files = {same: new Array<string>(), other: new Array<string>(), missing: new Array<string>()};
  for (const name of list.digests.keys()) {
    // A path that leads out of the folder is nothing that is published there.
    const bytes = isInside(name) ? read(name) : null;
    const listed = bytes && listedAs(list, name, bytes);
    files[listed === null ? "missing" : listed === "same" ? "same" : "other"].push(name);
  }
  return {...files, unlisted: names.filter((name) => name !== manifestName && !list.digests.has(name))};
}

const isInside = (path: string) => !/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.?(?:\/|$)/i.test(path);
