import {expect, test} from "vitest";
import {characterMaps} from "../../src/check/face/characterMap.js";
import {classesAt, coverageAt, lookupsOf} from "../../src/check/face/layoutTable.js";
import {positionsOf} from "../../src/check/face/positions.js";
import {substitutionsOf} from "../../src/check/face/substitutions.js";
import {tableReader} from "../../src/check/face/tableReader.js";

/** A table of a font of some numbers of two bytes. */
const tableOf = (...words: readonly number[]) => tableReader(new DataView(Uint8Array.from(words.flatMap((word) => [word >> 8, word & 255])).buffer)); // prettier-ignore

/** A layout table with one lookup of a type, with what follows its head as its one part. */
const layoutOf = (type: number, ...part: readonly number[]) => tableOf(1, 0, 0, 0, 10, 1, 4, type, 0, 1, 8, ...part);

// A font that the press did not write is not understood, and is told as one that was changed.
test.each<[what: string, read: () => unknown, message: string]>([
  [
    "a table of characters of a Macintosh",
    () => characterMaps(tableOf(0, 1, 1, 0, 0, 12)),
    "a table of characters that is not Unicode (1, 0)"
  ],
  [
    "a table of characters of another format",
    () => characterMaps(tableOf(0, 1, 3, 1, 0, 12, 6)),
    "a table of characters of format 6"
  ],
  [
    "a lookup of several kinds",
    () => lookupsOf(tableOf(1, 0, 0, 0, 10, 1, 4, 7, 0, 2, 10, 18, 1, 1, 0, 8, 1, 2, 0, 8), 7),
    "a lookup of several kinds"
  ],
  ["a coverage of another format", () => coverageAt(tableOf(3, 1), 0), "a coverage of format 3"],
  ["classes of another format", () => classesAt(tableOf(3, 1), 0), "a class definition of format 3"],
  ["a context of positions", () => positionsOf(layoutOf(8)), "positions of type 8"],
  [
    "kerning by the size",
    () => positionsOf(layoutOf(2, 1, 10, 16, 0, 0, 1, 0)).pair(1, 2),
    "kerning that depends on the size"
  ],
  ["kerning of another format", () => positionsOf(layoutOf(2, 3, 10, 4, 0, 0, 1, 0)).pair(1, 2), "kerning of format 3"],
  ["alternates that a reader may choose from", () => substitutionsOf(layoutOf(3)), "substitutions of type 3"],
  [
    "an anchor that depends on the size",
    // A mark and a letter in coverages at 12 and 18, and the one mark's anchor of format 3 at 30.
    () => positionsOf(layoutOf(4, 1, 12, 18, 1, 24, 36, 1, 1, 5, 1, 1, 6, 1, 0, 6, 3)),
    "an anchor that depends on the size"
  ],
  [
    "a table that names one list a million times",
    () => {
      const table = tableOf(1);
      for (let count = 0; count < 5_000_001; count++) table.u16(0);
    },
    "too much to read"
  ]
])("%s is refused", (_, read, message) => {
  expect(read).toThrow(message);
});
