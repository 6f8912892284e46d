import {parentPort} from "node:worker_threads";
import {subsetFont} from "../src/publish/subsetFont.ts?plain";

// A thread that cuts fonts while the press draws on: to pack one as WOFF2 takes longer than to draw its figure.
parentPort.on("message", async ({id, weight, characters}) => {
  try {
    parentPort.postMessage({id, font: await subsetFont(weight, characters)});
  } catch (error) {
    parentPort.postMessage({id, message: error instanceof Error ? error.message : String(error)});
  }
});

// The first font takes several times as long as the others, and may be cut before there is one to wait for.
subsetFont(400, " ").catch(() => undefined);
