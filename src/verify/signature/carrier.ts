import {readJSON} from "../../facts/readJSON.js";
import {type Signature, signatureSchema} from "../../facts/signature.js";
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
export interface Unsigned {
  readonly bytes: Uint8Array;
  /** *Null* where the file carries none that can be read. */
  readonly signature: Signature | null;
}

// The last member of the metadata, written by JSON.stringify: no other text of JSON can look so at its end.
const lastMember = /,"signature":(\{[^{}]*\})\}$/;

/** The file with a signature in its metadata. @throws when it carries no metadata */
export function withSignature(bytes: Uint8Array, signature: Signature): Uint8Array {
  const carrier = carrierOf(bytes);
  const json = carrier?.read(bytes) ?? null;
  if (!carrier || json === null) throw new Error("missing metadata (no figure of nutgraf’s)");
  return carrier.write(bytes, `${json.slice(0, -1)},"signature":${JSON.stringify(signature)}}`);
}

/** Takes a file's signature out, and leaves the bytes that were signed. */
export function withoutSignature(bytes: Uint8Array): Unsigned {
  const carrier = carrierOf(bytes);
  const json = carrier?.read(bytes) ?? null;
  const found = json === null ? null : lastMember.exec(json);
  if (!carrier || json === null || !found) return {bytes, signature: null};
  const signature = readJSON(signatureSchema, found[1] ?? "");
  const unsigned = carrier.write(bytes, `${json.slice(0, found.index)}}`);
  // Only what was written so: a file that says the same in other bytes is another file.
  const isSame = signature !== null && Buffer.from(withSignature(unsigned, signature)).equals(bytes);
  return isSame ? {bytes: unsigned, signature} : {bytes, signature: null};
}
