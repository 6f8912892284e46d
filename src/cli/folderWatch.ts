import {type FSWatcher, statSync, watch} from "node:fs";
import {join} from "node:path";

/** Folders that are watched for what is saved in them. */
export interface FolderWatch {
  /** Watches these from now on, and no others; folders that are not there are left out. */
  readonly set: (folders: Iterable<string>) => void;
  readonly close: () => void;
}

/**
 * Watches folders, not the trees below them: the files of a notebook are known, and so are their folders. In a folder a
 * file that an editor puts in the place of another is seen like one that is written, new or gone.
 * @param onSave called with the path of what was saved, at once and perhaps several times
 */
export function folderWatch(onSave: (path: string) => void): FolderWatch {
  const watched = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const enter = (folder: string) => {
    try {
      const watcher = watch(folder, (_event, name) => onSave(name === null ? folder : join(folder, name)));
      // A folder that goes is not there to be watched; one that comes back is entered with the next set.
      watcher.on("error", () => leave(folder));
      watched.set(folder, watcher);
    } catch {
      leave(folder);
    }
  };
  return {
    set: (folders) => {
      const wanted = new Set([...folders].filter(isFolder));
      for (const folder of watched.keys()) if (!wanted.has(folder)) leave(folder);
      for (const folder of wanted) if (!watched.has(folder)) enter(folder);
    },
    close: () => {
      for (const folder of watched.keys()) leave(folder);
    }
  };
}

const isFolder = (path: string) => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;
