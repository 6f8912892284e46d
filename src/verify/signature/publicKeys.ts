import {createHash, createPublicKey, type KeyObject} from "node:crypto";
import * as v from "valibot";
import {readJSON} from "../../facts/evidence/readJSON.js";

/** A public key that a reader trusts. */
export interface PublicKey {
  readonly id: string;
  /** Whose it is, by who gave it out; *null* for a key without a name. */
  readonly publisher: string | null;
  readonly key: KeyObject;
}

/** What a publisher puts at `/.well-known/nutgraf.json`: its name and its public keys. */
const publisherSchema = v.object({
  publisher: v.pipe(v.string(), v.regex(/\S/, "a name")),
  keys: v.array(v.object({id: v.string(), algorithm: v.literal("Ed25519"), publicKey: v.string()}))
});

/** A publisher's name and public keys. */
export type Publisher = v.InferOutput<typeof publisherSchema>;

/** By what a key is known: the first 16 hexadecimal digits of the SHA-256 of its DER form. */
export function keyId(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({type: "spki", format: "der"}))
    .digest("hex")
    .slice(0, 16);
}

/** A key as a publisher's file lists it. */
export function listedKey(key: KeyObject): Publisher["keys"][number] {
  return {
    id: keyId(key),
    algorithm: "Ed25519",
    publicKey: key.export({type: "spki", format: "der"}).toString("base64")
  };
}

/**
 * Reads public keys: a publisher's nutgraf.json, or one key as PEM.
 * @param path for error messages
 * @throws when the text is neither, a key is not Ed25519, or it is not the key that its id names
 */
export function readPublicKeys(text: string, path: string): PublicKey[] {
  if (text.includes("PRIVATE KEY"))
    throw new Error(`invalid key: ${path} (a private key: keep it, and give out nutgraf.json)`);
  if (text.includes("-----BEGIN")) {
    const key = ed25519(() => createPublicKey(text), path);
    return [{id: keyId(key), publisher: null, key}];
  }
  const listed = readJSON(publisherSchema, text);
  if (!listed)
    throw new Error(`invalid key: ${path} (a nutgraf.json, as nutgraf key writes it, or a public key as PEM)`);
  return listed.keys.map(({id, publicKey}) => {
    const der = Buffer.from(publicKey, "base64");
    const key = ed25519(() => createPublicKey({key: der, format: "der", type: "spki"}), path);
    if (keyId(key) !== id) throw new Error(`invalid key: ${id} is ${keyId(key)}: ${path}`);
    return {id, publisher: listed.publisher, key};
  });
}

function ed25519(read: () => KeyObject, path: string): KeyObject {
  let key: KeyObject | null = null;
  try {
    key = read();
  } catch (error) {
    throw new Error(`invalid key: ${path} (Ed25519)`, {cause: error});
  }
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`invalid key: ${key.asymmetricKeyType} (Ed25519): ${path}`);
  return key;
}
