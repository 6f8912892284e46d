import type {Metadata} from "../facts/evidence.js";
import {readJSONOf} from "../verify/signature/carrier.js";
import {type SignedState, signedVerdict} from "../verify/signature/signedState.js";
import {readEvidence} from "../check/evidence.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";
import {plainText} from "./plainText.js";
import type {ListedFiles} from "../verify/signature/listedFiles.js";
import {besideRows, besideWords} from "./besideRows.js";
import {listedWords, signedRows} from "./signedRows.js";

/** A published file that is no figure in SVG: what it says that it claims, and who vouches for it. */
export interface SignedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly signed: SignedState;
  /** How the files beside a manifest compare with it; *null* for any other file. */
  readonly beside: ListedFiles | null;
}

/** The account of a file whose drawing is not read: a picture, a page, a table, a fragment, a record, a manifest. */
export function signedReport({file, bytes, signed, beside}: SignedFile): string {
  const rows: AccountRow[] = [
    ...claimRows(claimsIn(bytes)),
    ...signedRows(signed),
    ...(beside ? besideRows(beside) : [])
  ];
  return `${accountBlock(file, rows)}\n${plainText(`${file}: ${verdictOf(signed)}${beside ? besideWords(beside) : ""}`)}\n`;
}

function verdictOf(signed: SignedState): string {
  const verdict = signedVerdict(signed);
  if (verdict !== "unsigned") return verdictWords[verdict];
  if (signed.manifest) return `NOT VERIFIED: the signed manifest beside it ${listedWords[signed.manifest.listed]}`;
  return signed.unsignedList === "other"
    ? "NOT VERIFIED: the manifest beside it lists other bytes, and nobody signed either"
    : verdictWords.unsigned;
}

const verdictWords = {
  signed: "signed: its bytes are those that the publisher signed; what it shows was not read",
  broken: "NOT WHAT WAS SIGNED, or not by whom it names",
  "unknown key": "NOT CHECKED: the key of its publisher is not at hand (--key FILE); what it shows was not read",
  unsigned: "NOT VERIFIED: nobody signed it, and what it shows cannot be read (verify the SVG of the same figure)"
} as const;

function claimsIn(bytes: Uint8Array): Metadata | null {
  const json = readJSONOf(bytes);
  return json === null ? null : readEvidence(json);
}

function claimRows(carried: Metadata | null): AccountRow[] {
  if (!carried) return [];
  const {claims, events} = carried.evidence;
  const names = [
    ...claims.map(({id, topic}) => `${id} (${topic})`),
    ...events.map(({id, label}) => `${id} (${label})`)
  ];
  return [
    ["figure", `${carried.figure}: ${carried.width} px wide, ${carried.scheme}`],
    ...names.map((name): AccountRow => ["claims", name])
  ];
}
