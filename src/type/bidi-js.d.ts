// The published types say that the module has a default export; Node is handed the factory itself.
declare module "bidi-js" {
  interface Bidi {
    /** The embedding level of each UTF-16 code unit of a line (UAX 9): even from left to right, odd from right to left. */
    getEmbeddingLevels(line: string, base: "ltr" | "rtl"): {readonly levels: Uint8Array};
  }
  const makeBidi: () => Bidi;
  export = makeBidi;
}
