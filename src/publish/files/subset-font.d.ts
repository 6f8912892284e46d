// subset-font 2.9 ships no types, and those published for it stop at 2.3.
declare module "subset-font" {
  interface SubsetFontOptions {
    readonly targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
    /** OpenType features to keep; all by default. */
    readonly keepFeatures?: readonly string[];
  }

  /** Cuts a font down to the characters of **text**, and what they need to be shaped. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetFontOptions): Promise<Buffer>;
}
