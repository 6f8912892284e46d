import {basename} from "node:path";
import type {Metadata} from "../../facts/evidence/evidence.js";
import {readJSONOf} from "../../verify/signature/carrier.js";
import {type SignedState, signedVerdict} from "../../verify/signature/signedState.js";
import {readEvidence} from "../../check/evidence.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";
import {namedOtherwise} from "./namedOtherwise.js";
import {plainText} from "./plainText.js";
import type {ListedFiles} from "../../verify/signature/listedFiles.js";
import {manifestName} from "../../verify/signature/signedManifest.js";
import {besideRows, besideWords} from "./besideRows.js";
import {listedWords, signedRows} from "./signedRows.js";

/** A published file that is no figure in SVG: what it says that it claims, and who vouches for it. */
interface SignedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly signed: SignedState;
  /** How the files beside a manifest compare with it; *null* for any other file. */
  readonly beside: ListedFiles | null;
  /** Why a figure could not be read; *null* for one that could, or whose drawing is not read. */
  readonly unread: string | null;
}

/** The account of a file whose drawing is not read: a picture, a page, a table, a fragment, a record, a manifest. */
export function signedReport(of: SignedFile): {readonly text: string; readonly isNamedOtherwise: boolean} {
  const {file, bytes, signed, beside, unread} = of;
  const carried = claimsIn(bytes);
  const named = namedOtherwise(file, carried);
  const rows: AccountRow[] = [
    ...claimRows(carried),
    ...(named === null ? [] : [["name", named] as const]),
    ...(unread === null ? [] : [["drawing", unread] as const]),
    ...signedRows(signed),
    ...(beside ? besideRows(beside) : [])
  ];
  const words = [besideHeading(of) + verdictOf(of), ...(named === null ? [] : [named])].join("; ");
  const text = `${accountBlock(file, rows)}\n${plainText(`${file}: ${words}${beside ? besideWords(beside) : ""}`)}\n`;
  return {text, isNamedOtherwise: named !== null};
}

/** A manifest that is signed says nothing yet of the files beside it. */
function besideHeading({signed, beside}: SignedFile): string {
  if (!beside || signedVerdict(signed) !== "signed") return "";
  if (beside.other.length > 0) return "DOES NOT HOLD: ";
  return beside.missing.length + beside.unlisted.length > 0 ? "NOT ALL VERIFIED: " : "";
}

function verdictOf({file, signed}: SignedFile): string {
  const verdict = signedVerdict(signed);
  if (verdict !== "unsigned") return verdictWords[verdict];
  if (signed.manifest) return `NOT VERIFIED: the signed manifest beside it ${listedWords[signed.manifest.listed]}`;
  if (signed.unsignedList === "other")
    return "NOT VERIFIED: the manifest beside it lists other bytes, and nobody signed either";
  return basename(file) === manifestName ? "NOT VERIFIED: nobody signed it" : verdictWords.unsigned;
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
