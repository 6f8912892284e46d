import type {CheckedSignature, SignedState} from "../verify/signature/signedState.js";
import type {AccountRow} from "./accountBlock.js";

/** Who signed a file, as rows of its account. */
export function signedRows({own, manifest, unsignedList}: SignedState): AccountRow[] {
  const rows: AccountRow[] = own ? [["signed", signedWords(own)]] : [];
  if (manifest) rows.push(["manifest", `${signedWords(manifest)}; ${listedWords[manifest.listed]}`]);
  if (rows.length === 0) rows.push(["signed", "by nobody: whoever made this file may have written all of it"]);
  if (unsignedList) rows.push(["manifest", `signed by nobody; ${listedWords[unsignedList]}`]);
  return rows;
}

const listedWords = {
  same: "it lists this file with these bytes",
  other: "it lists this file with OTHER BYTES",
  not: "it does not list this file"
} as const;

function signedWords({signature, state}: CheckedSignature): string {
  const {publisher, signed, key} = signature;
  const who = `${publisher}, ${signed.replace("T", " ").replace("Z", " UTC")}, key ${key}`;
  if (state === "holds") return `by ${who}: holds`;
  if (state === "unlisted key") return `as if by ${who}: THAT PUBLISHER LISTS NO SUCH KEY`;
  return state === "broken"
    ? `as if by ${who}: DOES NOT HOLD`
    : `as if by ${who}: not checked (give that publisher’s key by --key FILE)`;
}
