import type * as NotebookKit from "@observablehq/notebook-kit";
import type * as NotebookKitVite from "@observablehq/notebook-kit/vite";
import type * as Vite from "vite";

/** Notebook Kit and the Vite that it is a plugin of: packages that a folder has where it has notebooks in `.html`. */
export interface Kit {
  readonly format: Pick<typeof NotebookKit, "deserialize" | "transpile">;
  readonly plugin: Pick<typeof NotebookKitVite, "config" | "observable">;
  readonly vite: Pick<typeof Vite, "build" | "createServer">;
}

/** A folder of stories, and what its notebooks are made with. */
export interface KitFolder {
  readonly kit: Kit;
  /** Absolute; Vite’s root, and what the files of notebooks are named from. */
  readonly root: string;
}
