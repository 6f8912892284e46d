import * as v from "valibot";
import {record} from "./strictRecord.js";

/** The name of a publisher. */
export const publisherName = v.pipe(
  v.string(),
  v.regex(/^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u, "words of one line")
);

/** A time by the signer's clock: "2026-11-28T08:00:00Z". */
export const signedTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a time in UTC"));

/** The schema of a signature, as a published file carries it. */
export const signatureSchema = record({
  /** Who signed, by name. It is vouched for by whoever gives out the public key, and not by the signature. */
  publisher: publisherName,
  signed: signedTime,
  /** The first 16 hexadecimal digits of the SHA-256 of the public key (SubjectPublicKeyInfo, DER). */
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, "16 hexadecimal digits")),
  /** Ed25519 (RFC 8032) over `signedMessage`, in base64url without padding. */
  value: v.pipe(v.string(), v.regex(/^[\w-]{86}$/, "86 characters of base64url"))
});

/** Who signed a file, when and with which key. */
export type Signature = v.InferOutput<typeof signatureSchema>;

/**
 * What a signature signs: these lines, in UTF-8, each ended by a line feed.
 * @param sha256 of the bytes of the file without its signature, in hexadecimal
 */
export function signedMessage({publisher, signed, key}: Omit<Signature, "value">, sha256: string): string {
  return ["nutgraf signature 1", publisher, signed, key, sha256, ""].join("\n");
}
