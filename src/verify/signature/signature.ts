import {type KeyObject, createPublicKey, sign, verify} from "node:crypto";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {type Signature, signedMessage} from "../../facts/evidence/signature.js";
import {keyId, type PublicKey} from "./publicKeys.js";

/** Who signs, when, and with what. */
export interface Signer {
  readonly publisher: string;
  /** "2026-11-28T08:00:00Z" */
  readonly signed: string;
  readonly privateKey: KeyObject;
}

/** Signs the bytes of a file that carries no signature yet. */
export function signatureOf(content: string | Uint8Array, {publisher, signed, privateKey}: Signer): Signature {
  const about = {publisher, signed, key: keyId(createPublicKey(privateKey))};
  const message = Buffer.from(signedMessage(about, sha256Hex(content)));
  return {...about, value: sign(null, message, privateKey).toString("base64url")};
}

/**
 * What came of a signature: it holds, it does not, it was made with a key that the publisher whom it names does not list,
 * or nothing was given that it could be checked with.
 */
export type SignatureState = "holds" | "broken" | "unlisted key" | "unknown key";

/** Checks a signature. @param content the bytes of the file without it */
export function signatureState(
  content: string | Uint8Array,
  signature: Signature,
  keys: readonly PublicKey[]
): SignatureState {
  const known = keys.find(({id}) => id === signature.key);
  if (!known) return keys.some(({publisher}) => publisher === signature.publisher) ? "unlisted key" : "unknown key";
  const message = Buffer.from(signedMessage(signature, sha256Hex(content)));
  const isOurs = known.publisher === null || known.publisher === signature.publisher;
  return isOurs && verify(null, message, known.key, Buffer.from(signature.value, "base64url")) ? "holds" : "broken";
}
