import {listedAs, manifestName, readManifestList} from "./signedManifest.js";

/** How the files beside a manifest compare with what it lists; each a list of paths from its folder. */
export interface ListedFiles {
  /** Those that stand there with the bytes that are listed. */
  readonly same: readonly string[];
  readonly other: readonly string[];
  readonly missing: readonly string[];
  /** Those that stand there and that it does not list; a folder ends in "/". */
  readonly unlisted: readonly string[];
}

/** What stands beside a manifest. */
interface FilesBeside {
  /** The names of what stands in a folder, by its path from there ("" or "story/"); a folder ends in "/". */
  readonly names: (folder: string) => readonly string[];
  /** The bytes of a file, by its path from there; *null* where there is none. */
  readonly read: (path: string) => Uint8Array | null;
}

/**
 * Compares what a manifest lists with what stands beside it, and so for each manifest that it lists: the one of all stories
 * vouches for the files of each. *Null* for what is no manifest.
 */
export function listedFilesOf(manifest: string, beside: FilesBeside): ListedFiles | null {
  return listedIn("", manifest, beside);
}

function listedIn(folder: string, manifest: string, beside: FilesBeside): ListedFiles | null {
  const list = readManifestList(manifest);
  if (!list) return null;
  const {names, read} = beside;
  const paths = [...list.digests.keys()];
  const found = paths.map((name): {readonly state: keyof ListedFiles; readonly within: ListedFiles | null} => {
    // A path that leads out of the folder is nothing that is published there.
    const bytes = isInside(name) ? read(folder + name) : null;
    const state = bytes === null ? "missing" : listedAs(list, name, bytes) === "same" ? "same" : "other";
    const isManifest = bytes !== null && state === "same" && name.endsWith(`/${manifestName}`);
    const text = isManifest ? Buffer.from(bytes).toString("utf8") : "";
    return {state, within: isManifest ? listedIn(folder + name.slice(0, -manifestName.length), text, beside) : null};
  });
  const isListed = (name: string) =>
    paths.some((path) => path === name || (name.endsWith("/") && path.startsWith(name)));
  const unlisted = names(folder).filter((name) => name !== manifestName && !isListed(name));
  const all = (wanted: keyof ListedFiles) => [
    ...paths.filter((_, index) => found[index]?.state === wanted).map((name) => folder + name),
    ...found.flatMap(({within}) => within?.[wanted] ?? [])
  ];
  return {
    same: all("same"),
    other: all("other"),
    missing: all("missing"),
    unlisted: [...unlisted.map((name) => folder + name), ...all("unlisted")]
  };
}

const isInside = (path: string) => !/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.?(?:\/|$)/i.test(path);
