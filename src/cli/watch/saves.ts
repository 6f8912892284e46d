import {basename} from "node:path";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {readKept} from "../../publish/keptFile.js";
import {type FolderWatch, folderWatch} from "./folderWatch.js";

/** A file that is empty or gone is written again soon, or means it: so long is it waited for, in ms. */
const patience = 60;

/** Waits for what is saved, by the contents of files: to write what was there already is no save. */
export function listenForSaves() {
  /** The digest of each file as it was read or saved last; *null* for one that was gone. */
  const known = new Map<string, string | null>();
  const signs = new Set<string>();
  let wake: () => void = () => undefined;
  const folders: FolderWatch = folderWatch((path) => {
    // What an editor keeps for itself beside the file.
    if (/^\.|~$/.test(basename(path))) return;
    signs.add(path);
    wake();
  });
  const sign = (time?: number) =>
    new Promise<void>((done) => {
      const timer = time === undefined ? undefined : setTimeout(done, time);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  /** The digests of what is saved by now, once it is whole. */
  const saved = async (): Promise<Map<string, string | null>> => {
    await allSigns(signs);
    const found = new Map([...signs].map((path) => [path, digestOf(path)] as const));
    for (const [path, digest] of found) if (digest === (known.get(path) ?? null)) found.delete(path);
    return found;
  };
  return {
    watch: folders,
    close: folders.close,
    /** Takes the contents that a render has read for those that are known, and looks whether they have changed since. */
    read: (digests: Iterable<readonly [path: string, digest: string]>) => {
      for (const [path, digest] of digests) {
        known.set(path, digest);
        signs.add(path);
      }
    },
    /**
     * The paths of what is saved next.
     * @param time how long it is waited for, in ms; default for ever
     * @returns none where nothing was saved in that time
     */
    next: async (time?: number): Promise<readonly string[]> => {
      const end = performance.now() + (time ?? Infinity);
      for (;;) {
        let found = await saved();
        if ([...found.values()].some((digest) => digest === null || digest === empty)) {
          await sign(patience);
          found = await saved();
        }
        signs.clear();
        for (const [path, digest] of found) known.set(path, digest);
        if (found.size > 0 || performance.now() >= end) return [...found.keys()];
        await sign(time === undefined ? undefined : end - performance.now());
      }
    }
  };
}

/** Waits until the system has no more to say of what was saved at once. */
async function allSigns(signs: ReadonlySet<string>): Promise<void> {
  for (let count = -1; count !== signs.size;) {
    count = signs.size;
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

const empty = sha256Hex("");

function digestOf(path: string): string | null {
  try {
    return sha256Hex(readKept(path));
  } catch {
    return null;
  }
}
