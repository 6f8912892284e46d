import {readJSON} from "../../facts/evidence/readJSON.js";
import {type Signature, signatureSchema} from "../../facts/evidence/signature.js";
import type {Carrier} from "../../story/carriers/metadataCarrier.js";
import {pdfCarrier} from "../../story/carriers/pdfCarrier.js";
import {pngCarrier} from "../../story/carriers/pngCarrier.js";
import {svgCarrier} from "../../story/carriers/svgCarrier.js";

const carriers: readonly Carrier[] = [svgCarrier, pngCarrier, pdfCarrier];

/** How a file carries its metadata; *null* for a kind that carries none, such as CSV. */
export function carrierOf(bytes: Uint8Array): Carrier | null {
  return carriers.find(({isKind}) => isKind(bytes)) ?? null;
}

/** A file without its signature, and the signature. */
interface Unsigned {
  readonly bytes: Uint8Array;
  /** *Null* where the file carries none that can be read. */
  readonly signature: Signature | null;
  /** True for one that carries something of a signature, and not as the press writes it: it was changed since. */
  readonly isGarbled: boolean;
}

// The last member of the metadata, written by JSON.stringify: no other text of JSON can look so at its end.
const lastMember = /,"signature":(\{[^{}]*\})\}$/;
// Inside a text of JSON its quotes would be escaped.
const anySignature = /(?<!\\)"signature"\s*:\s*\{/;

/** Whether a text holds a member that is called a signature, wherever it stands and whatever is in it. */
export const holdsSignature = (text: string): boolean => anySignature.test(text);

/** The file with a signature in its metadata. @throws when it carries no metadata */
export function withSignature(bytes: Uint8Array, signature: Signature): Uint8Array {
  const carrier = carrierOf(bytes);
  const json = readJSONOf(bytes);
  if (!carrier || json === null)
    throw new Error("missing metadata (no figure of nutgraf’s; sign what nutgraf render wrote)");
  return carrier.write(bytes, `${json.slice(0, -1)},"signature":${JSON.stringify(signature)}}`);
}

/** Takes a file's signature out, and leaves the bytes that were signed. */
export function withoutSignature(bytes: Uint8Array): Unsigned {
  const signed = asWritten(bytes);
  if (signed) return {...signed, isGarbled: false};
  const isGarbled = carrierOf(bytes) !== null && holdsSignature(Buffer.from(bytes).toString("latin1"));
  return {bytes, signature: null, isGarbled};
}

/** *Null* for a file that carries no signature, or one that says the same in other bytes: that is another file. */
function asWritten(bytes: Uint8Array): {readonly bytes: Uint8Array; readonly signature: Signature} | null {
  const carrier = carrierOf(bytes);
  const json = readJSONOf(bytes);
  const found = json === null ? null : lastMember.exec(json);
  const signature = found && readJSON(signatureSchema, found[1] ?? "");
  if (!carrier || json === null || !found || !signature) return null;
  try {
    const unsigned = carrier.write(bytes, `${json.slice(0, found.index)}}`);
    return Buffer.from(withSignature(unsigned, signature)).equals(bytes) ? {bytes: unsigned, signature} : null;
  } catch {
    // Damaged where a carrier looks for its place, in a PDF's trailer say.
    return null;
  }
}

/** The JSON that a file carries; *null* where it carries none, or is damaged. */
export function readJSONOf(bytes: Uint8Array): string | null {
  try {
    return carrierOf(bytes)?.read(bytes) ?? null;
  } catch {
    return null;
  }
}
