import {brotliCompressSync} from "node:zlib";
import type {Edit} from "./edits.js";
import {inFonts} from "./fontTables.js";

const words = (...values: readonly number[]) =>
  Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));

/** Puts other tables into each font of a file, packed, and leaves what its directory says of them. */
const unpackingTo =
  (bytes: number): Edit =>
  (file) => {
    const body = brotliCompressSync(Buffer.alloc(bytes));
    return inFonts(() => {})(file).replace(/(data:font\/woff2;base64,)([^)]+)/g, (_, head, data) => {
      const font = Buffer.from(String(data), "base64");
      const start = font.length - font.readUInt32BE(20);
      const all = Buffer.concat([font.subarray(0, start), body]);
      all.writeUInt32BE(all.length, 8);
      all.writeUInt32BE(body.length, 20);
      return `${String(head)}${all.toString("base64")}`;
    });
  };

/** Fonts that would harm who opens them: what, how a file gets them, and what is said of them. */
export const hostileFonts: readonly (readonly [what: string, edit: Edit, found: RegExp])[] = [
  [
    "that unpack to 20 MB and say that they do not",
    unpackingTo(20_000_000),
    /^a font that says it unpacks to \d{4,5} bytes, and unpacks to more$/
  ],
  [
    "that say they unpack to 2 MB",
    inFonts((tables) => tables.set("glyf", Buffer.concat([tables.get("glyf") ?? Buffer.alloc(0), Buffer.alloc(2e6)]))),
    /^a font that says it unpacks to 20\d{5} bytes, more than 1000000$/
  ],
  [
    "of 1.5 MB",
    (file) => file.replace(/(data:font\/woff2;base64,[^)=]+)=*/, (_, data) => String(data) + "A".repeat(2_000_000)),
    /^a font of 1\d{6} bytes, more than 1000000$/
  ],
  [
    "in which a few bytes name four billion characters",
    // Format 12, one group of all characters that 32 bits can name.
    inFonts((tables) => {
      const group = words(0, 0, 0xffff, 0xffff, 0, 1);
      const table = words(12, 0, 0, 28, 0, 0, 0, 1);
      tables.set("cmap", Buffer.concat([words(0, 1, 3, 10, 0, 12), table, group]));
    }),
    /^a font that cannot be read: too much to read$/
  ],
  [
    "in which the same characters are named 30,000 times",
    inFonts((tables) => {
      const count = 30_000;
      const all = (value: number) => words(...Array.from({length: count}, () => value));
      const table = words(4, 0xffff, 0, 2 * count, 0, 0, 0);
      tables.set(
        "cmap",
        Buffer.concat([words(0, 1, 3, 1, 0, 12), table, all(0xfffe), words(0), all(0), all(1), all(0)])
      );
    }),
    /^a font that cannot be read: too much to read$/
  ]
];
