import {createRequire} from "node:module";

let shared: Document | undefined;

/**
 * The document of jsdom that makes a figure's elements in Node. One for all: figures are never attached to it, so it stays
 * empty, and a new one costs ten milliseconds.
 */
export function emptyDocument(): Document {
  if (!shared) {
    // Half a second to load, and the command hardly ever draws in it.
    const {JSDOM}: typeof import("jsdom") = createRequire(import.meta.url)("jsdom");
    shared = new JSDOM("").window.document;
  }
  return shared;
}
