import {asEdtf} from "../quarter.js";
import {valueInWords} from "../boundary.js";
import type {ColumnReader} from "./columnReader.js";

/** The keys of the rows that were read. */
interface KeyIndex {
  /** One a row; the parts of a key of several columns are joined by ", ". */
  readonly keys: readonly string[];
  /** Takes the key of a row. @returns whether the row is read: false for one to skip, and for a bad key, which is a fault */
  readonly add: (fields: readonly string[], place: string, fault: (text: string) => void) => boolean;
  /** Those to skip that no row had. */
  readonly unskipped: () => readonly string[];
}

/**
 * A key without what a reader does not see in it, or takes for a slip: accents in two ways of writing, spaces and, of words,
 * capitals. Those of a code with digits may tell it from another.
 */
function plain(key: string): string {
  const spaced = key
    .normalize("NFKC")
    .replaceAll(/[\s\u200b\u00ad]+/gu, " ")
    .trim();
  return /\d/.test(spaced) ? spaced : spaced.toLowerCase();
}

/** A key whose periods are in EDTF. */
const dated = (key: string) => key.split(", ").map(asEdtf).join(", ");

/** An index of rows by the columns that name them. @param skip keys of rows to leave out */
export function keyIndex(key: readonly string[], readers: readonly ColumnReader[], skip: readonly string[]): KeyIndex {
  const positions = key.map((name) => readers.find((reader) => reader.name === name)?.position ?? 0);
  const places = new Map<string, string>();
  const near = new Map<string, string>();
  const skipped = new Set<string>();
  const unwanted = new Map(
    skip
      .flatMap(
        (each) =>
          [
            [each, each],
            [dated(each), each]
          ] as const
      )
      .toReversed()
  );
  return {
    get keys() {
      return [...places.keys()];
    },
    add(fields, place, fault) {
      const parts = positions.map((at) => (fields[at] ?? "").trim());
      const joined = parts.join(", ");
      const left = skip.length === 0 ? undefined : (unwanted.get(joined) ?? unwanted.get(dated(joined)));
      if (left !== undefined) {
        skipped.add(left);
        return false;
      }
      const empty = parts.indexOf("");
      if (empty >= 0) fault(`missing key: ${place}, column ${key[empty]}`);
      else if (places.has(joined))
        fault(
          `duplicate key: ${joined}: ${place} (first at ${places.get(joined)}; name in key what tells the rows apart)`
        );
      else {
        places.set(joined, place);
        const alike = near.get(plain(joined));
        if (alike !== undefined)
          fault(
            `two keys almost alike: ${valueInWords(joined)} at ${place} and ${valueInWords(alike)} at ${places.get(alike)} (write one way what is one, or tell them apart in key)`
          );
        near.set(plain(joined), joined);
        return alike === undefined;
      }
      return false;
    },
    unskipped: () => skip.filter((each) => !skipped.has(each))
  };
}
