import * as v from "valibot";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {type Signature, signatureSchema} from "../../facts/evidence/signature.js";

/** The name of the file that lists what is published beside it. */
export const manifestName = "manifest.json";

const file = v.object({file: v.string(), sha256: v.string()});

const listSchema = v.object({
  figures: v.array(v.object({files: v.array(file)})),
  others: v.optional(v.array(file))
});
const signedSchema = v.object({...listSchema.entries, signature: signatureSchema});

/** A story's manifest that was signed. */
interface SignedManifest {
  readonly signature: Signature;
  /** The bytes that were signed. */
  readonly unsigned: string;
  /** SHA-256 of each file by name, in hexadecimal. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The text of a manifest with its signature. */
export function signedManifestText(manifest: object, sign: (text: string) => Signature): string {
  return jsonText({...manifest, signature: sign(jsonText(manifest))});
}

/** Reads a signed manifest; *null* for one without a signature, or that is none. */
export function readSignedManifest(text: string): SignedManifest | null {
  const read = readJSON(signedSchema, text);
  const all = readJSON(v.looseObject({}), text);
  if (!read || !all) return null;
  const {signature, ...rest} = all;
  // Only as it was written: JSON that says the same in other bytes, or one thing twice, is another file.
  if (jsonText({...rest, signature}) !== text) return null;
  return {signature: read.signature, unsigned: jsonText(rest), digests: digestsIn(read)};
}

/** Reads what a manifest lists, signed or not; *null* for what is none. */
export function readManifestList(text: string): Pick<SignedManifest, "digests"> | null {
  const read = readJSON(listSchema, text);
  return read && {digests: digestsIn(read)};
}

function digestsIn({figures, others = []}: v.InferOutput<typeof listSchema>): ReadonlyMap<string, string> {
  const files = [...figures.flatMap(({files}) => files), ...others];
  return new Map(files.map(({file: name, sha256}) => [name, sha256]));
}

/** What a manifest says of a file's bytes: listed, listed with other bytes, or not listed. */
export function listedAs(
  {digests}: Pick<SignedManifest, "digests">,
  name: string,
  bytes: Uint8Array
): "same" | "other" | "not" {
  const listed = digests.get(name);
  if (listed === undefined) return "not";
  return listed === sha256Hex(bytes) ? "same" : "other";
}

const jsonText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
