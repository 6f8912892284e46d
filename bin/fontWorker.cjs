"use strict";
const {parentPort} = require("node:worker_threads");
const {subsetFont} = require("../dist/press/fonts.cjs");

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
