import {type FSWatcher, readdirSync, statSync, watch} from "node:fs";
import {dirname, join} from "node:path";

/** Folders that are watched for what is saved in them. */
export interface FolderWatch {
  /** Watches these from now on, and no others; of one that is not there the nearest folder above it, where it would come. */
  readonly set: (folders: Iterable<string>) => void;
  readonly close: () => void;
}

/**
 * Watches folders, not the trees below them: the files of a notebook are known, and so are their folders. In a folder a
 * file that an editor puts in the place of another is seen like one that is written, new or gone.
 * @param onSave called with the path of what was saved, at once and perhaps several times
 */
export function folderWatch(onSave: (path: string) => void): FolderWatch {
  const watched = new Map<string, {readonly watcher: FSWatcher; readonly stamp: string | null}>();
  let asked: readonly string[] = [];
  const leave = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const enter = (folder: string) => {
    const stamp = stampOf(folder);
    try {
      const watcher = watch(folder, (_event, name) => {
        onSave(name === null ? folder : join(folder, name));
        // A folder that came back has files that nobody has told of.
        for (const came of update()) for (const file of filesIn(came)) onSave(file);
      });
      watcher.on("error", () => leave(folder));
      watched.set(folder, {watcher, stamp});
    } catch {
      leave(folder);
    }
  };
  const update = (): string[] => {
    const wanted = new Set(asked.map(nearestFolder));
    for (const [folder, {stamp}] of watched) if (!wanted.has(folder) || stamp !== stampOf(folder)) leave(folder);
    const entered = [...wanted].filter((folder) => !watched.has(folder));
    entered.forEach(enter);
    return entered;
  };
  return {
    set: (folders) => {
      asked = [...folders];
      update();
    },
    close: () => {
      asked = [];
      update();
    }
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** What tells a folder from another that was made in its place: a watcher goes with the folder, and says nothing of it. */
function stampOf(path: string): string | null {
  const found = statSync(path, {throwIfNoEntry: false, bigint: true});
  return found?.isDirectory() ? `${found.dev} ${found.ino} ${found.birthtimeNs}` : null;
}

function nearestFolder(path: string): string {
  const above = dirname(path);
  return stampOf(path) !== null || above === path ? path : nearestFolder(above);
}
