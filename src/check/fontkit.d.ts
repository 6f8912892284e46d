import type {Font, FontCollection} from "fontkit";

// The published types ask for a Buffer of Node; the code reads any bytes, and does so in a browser. Nor do they have the
// table directory, which WOFF2 fonts share with the others.
declare module "fontkit" {
  export function create(bytes: Uint8Array, postscriptName?: string): Font | FontCollection;

  interface TableEntry {
    readonly tag: string;
    /** In the unpacked data; in WOFF2 not there before a table is read. */
    readonly offset?: number;
    readonly length: number;
    /** WOFF2 only: whether the table is stored in a form of its own, and how long that is. */
    readonly transformed?: boolean;
    readonly transformLength?: number | null;
  }

  interface Font {
    readonly directory: {
      readonly numTables: number;
      /** WOFF2 only: the sfnt version. */
      readonly flavor?: number;
      readonly tables: Readonly<Record<string, TableEntry>>;
    };
    /** The unpacked bytes, once a table is read. */
    readonly stream: {readonly buffer: Uint8Array};
  }
}
