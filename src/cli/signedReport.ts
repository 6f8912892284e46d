import type {Metadata} from "../facts/evidence.js";
import {carrierOf} from "../verify/signature/carrier.js";
import {type SignedState, signedVerdict} from "../verify/signature/signedState.js";
import {readEvidence} from "../check/evidence.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";
import {plainText} from "./plainText.js";
import {signedRows} from "./signedRows.js";

/** A published file that is no figure in SVG: what it says that it claims, and who vouches for it. */
export interface SignedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly signed: SignedState;
}

/** The account of a file whose drawing is not read: a picture, a page, a table, a fragment, a record. */
export function signedReport({file, bytes, signed}: SignedFile): string {
  const rows: AccountRow[] = [...claimRows(claimsIn(bytes)), ...signedRows(signed)];
  const isOther = signed.unsignedList === "other" && signedVerdict(signed) === "unsigned";
  const verdict = isOther
    ? "NOT VERIFIED: the manifest beside it lists other bytes, and nobody signed either"
    : verdictWords[signedVerdict(signed)];
  return `${accountBlock(file, rows)}\n${plainText(`${file}: ${verdict}`)}\n`;
}

const verdictWords = {
  signed: "signed: its bytes are those that the publisher signed; what it shows was not read",
  broken: "NOT WHAT WAS SIGNED, or not by whom it names",
  "unknown key": "NOT CHECKED: the key of its publisher is not at hand (--key FILE); what it shows was not read",
  unsigned: "NOT VERIFIED: nobody signed it, and what it shows cannot be read (verify the SVG of the same figure)"
} as const;

function claimsIn(bytes: Uint8Array): Metadata | null {
  const json = carrierOf(bytes)?.read(bytes) ?? null;
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
