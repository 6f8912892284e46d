"use strict";
const {join} = require("node:path");
const {Worker} = require("node:worker_threads");

const script = join(__dirname, "fontWorker.cjs");

let thread;

/** The thread that cuts fonts, started when it is first asked for; it keeps no process from ending. */
exports.fontThread = function fontThread() {
  if (thread === undefined) {
    thread = new Worker(script);
    thread.unref();
    // Whoever waits for a font hears of it too, and cuts it without the thread.
    thread.on("error", () => undefined);
    thread.once("exit", () => (thread = undefined));
  }
  return thread;
};
