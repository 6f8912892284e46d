import type {CheckedSignature, SignedState} from "../../verify/signature/signedState.js";
import type {AccountRow} from "./accountBlock.js";

/** Who signed a file, as rows of its account. */
export function signedRows({own, isGarbled, manifest, unsignedList}: SignedState): AccountRow[] {
  const rows: AccountRow[] = own ? [["signed", signedWords(own)]] : [];
  if (isGarbled) rows.push(["signed", garbled]);
  if (manifest) rows.push(["manifest", `${signedWords(manifest)}; it ${listedWords[manifest.listed]}`]);
  if (rows.length === 0) rows.push(["signed", "by nobody: whoever made this file may have written all of it"]);
  if (unsignedList === "garbled") rows.push(["manifest", garbled]);
  else if (unsignedList) rows.push(["manifest", `signed by nobody; it ${listedWords[unsignedList]}`]);
  return rows;
}

const garbled = "a signature that is not as it was written: DOES NOT HOLD";

/** What a manifest says of the bytes of a file, in words. */
export const listedWords = {
  same: "lists this file with these bytes",
  other: "lists this file with OTHER BYTES",
  not: "does not list this file"
} as const;

function signedWords({signature, state}: CheckedSignature): string {
  const {publisher, signed, key} = signature;
  const who = `${inQuotes(publisher)}, ${signed.replace("T", " ").replace("Z", " UTC")}, key ${key}`;
  if (state === "holds") return `by ${who}: holds`;
  if (state === "unlisted key") return `as if by ${who}: THAT PUBLISHER LISTS NO SUCH KEY`;
  return state === "broken"
    ? `as if by ${who}: DOES NOT HOLD`
    : `as if by ${who}: not checked (give that publisher’s key by --key FILE)`;
}

/** A name that could be taken for what is said about it stands in quotes: “The Times: holds”. */
const inQuotes = (name: string) =>
  /[^\p{L}\p{N}\p{M} .’'&-]/u.test(name) ? `“${name.replaceAll(/[“”]/g, "'")}”` : name;
