import {resolve} from "node:path";
import {listedFormats} from "../story/formats.js";
import type {Effects, ExitCode} from "./effects.js";
import {notebookFiles} from "./kit/kitNotebooks.js";
import {servePublished} from "./kit/servePublished.js";
import {watch} from "./watch/watch.js";

/** What to serve, and where. */
export interface PreviewCall {
  /** 0 for a free one. */
  readonly port: number;
  /** The folder of the stories’ folders. */
  readonly out: string;
}

/**
 * Serves what is published, renders it again after every save, and has the pages that show it load again. Notebooks in
 * `.html` have a server of their own.
 * @param paths of notebooks; none for those of the folder `notebooks`
 */
export async function preview(paths: readonly string[], {port, out}: PreviewCall, effects: Effects): Promise<ExitCode> {
  const {modules, pages} = notebookFiles(paths, effects.cwd);
  const thread = pages.length > 0 ? (await import("./kit/kitThread.js")).kitThread<string, string>("serveCells") : null;
  const served = await servePublished(resolve(effects.cwd, out), port);
  effects.out(`serving ${out} at ${served.address}\n`);
  const told = (text: string) => {
    effects.out(text);
    served.reload();
  };
  try {
    const base = await thread?.run(effects.cwd);
    for (const page of pages) effects.out(`serving a notebook at ${base}${page}\n`);
    return await watch(modules ?? [], {out, check: false, format: [listedFormats.join(",")]}, {...effects, out: told});
  } finally {
    served.close();
    await thread?.destroy();
  }
}
