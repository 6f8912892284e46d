import type {Font, FontCollection} from "fontkit";

// The published types ask for a Buffer of Node; the code reads any bytes, and does so in a browser.
declare module "fontkit" {
  export function create(bytes: Uint8Array, postscriptName?: string): Font | FontCollection;
}
