import {resolve} from "node:path";
import {listedFormats} from "../story/formats.js";
import type {Effects, ExitCode} from "./effects.js";
import {servePublished} from "./servePublished.js";
import {watch} from "./watch.js";

/** What to serve, and where. */
export interface PreviewCall {
  /** 0 for a free one. */
  readonly port: number;
  /** The folder of the stories’ folders. */
  readonly out: string;
}

/** What is shown in pages; pictures and print take long and are not looked at while one writes. */

/**
 * Serves what is published, renders it again after every save, and has the pages that show it load again.
 * @param paths of notebooks; none for those of the folder `notebooks`
 */
export async function preview(paths: readonly string[], {port, out}: PreviewCall, effects: Effects): Promise<ExitCode> {
  const served = await servePublished(resolve(effects.cwd, out), port);
  effects.out(`serving ${out} at ${served.address}\n`);
  const told = (text: string) => {
    effects.out(text);
    served.reload();
  };
  try {
    return await watch(paths, {out, check: false, format: [listedFormats.join(",")]}, {...effects, out: told});
  } finally {
    served.close();
  }
}
