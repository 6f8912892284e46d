import type {Signature} from "../../facts/evidence/signature.js";
import {holdsSignature, withoutSignature} from "./carrier.js";
import type {PublicKey} from "./publicKeys.js";
import {type SignatureState, signatureState} from "./signature.js";
import {listedAs, manifestName, readManifestList, readSignedManifest} from "./signedManifest.js";

/** A signature, and what came of it. */
export interface CheckedSignature {
  readonly signature: Signature;
  readonly state: SignatureState;
}

/** Who signed a published file: in the file itself, or in the manifest that stands beside it. */
export interface SignedState {
  /** The bytes of the file without its signature. */
  readonly unsigned: Uint8Array;
  /** *Null* for a file that carries no signature, or one that is not as the press writes it. */
  readonly own: CheckedSignature | null;
  /** True where the file carries a signature that is not as the press writes it: it was changed since. */
  readonly isGarbled: boolean;
  /** *Null* where no signed manifest stands beside the file; **listed** says whether it lists the file with these bytes. */
  readonly manifest: (CheckedSignature & {readonly listed: Listed}) | null;
  /**
   * Whether a manifest that nobody signed lists the file with these bytes, or carries a signature that is not as it was
   * written; *null* where none stands beside the file.
   */
  readonly unsignedList: Listed | "garbled" | null;
}

type Listed = "same" | "other" | "not";

/** @param manifest the text of the manifest.json beside the file; *null* where there is none */
export function signedStateOf(
  {name, bytes, manifest}: {readonly name: string; readonly bytes: Uint8Array; readonly manifest: string | null},
  keys: readonly PublicKey[]
): SignedState {
  const {bytes: unsigned, signature, isGarbled} = withoutSignature(bytes);
  const own = signature && {signature, state: signatureState(unsigned, signature, keys)};
  const signed = manifest === null ? null : readSignedManifest(manifest);
  if (!signed) return {unsigned, own, manifest: null, ...unsignedState({name, bytes, manifest}, isGarbled)};
  const state = signatureState(signed.unsigned, signed.signature, keys);
  // A manifest vouches for itself by its own signature.
  const listed = name === manifestName ? "same" : listedAs(signed, name, bytes);
  return {unsigned, own, isGarbled, manifest: {signature: signed.signature, state, listed}, unsignedList: null};
}

/** What is to be said beside a manifest that nobody signed, or that was changed since. */
function unsignedState(
  {name, bytes, manifest}: Parameters<typeof signedStateOf>[0],
  isGarbled: boolean
): Pick<SignedState, "isGarbled" | "unsignedList"> {
  if (manifest === null) return {isGarbled, unsignedList: null};
  const isChanged = holdsSignature(manifest);
  if (name === manifestName) return {isGarbled: isChanged, unsignedList: null};
  const list = readManifestList(manifest);
  return {isGarbled, unsignedList: isChanged ? "garbled" : list && listedAs(list, name, bytes)};
}

/** What the signatures of a file come to. */
export type SignedVerdict = "signed" | "broken" | "unknown key" | "unsigned";

/** Broken, where a signature does not hold, is not as it was written, or a signed manifest lists other bytes; else the best that can be said. */
export function signedVerdict({own, isGarbled, manifest, unsignedList}: SignedState): SignedVerdict {
  if (isGarbled || unsignedList === "garbled") return "broken";
  const vouches = manifest?.listed === "same" ? manifest.state : null;
  if ([own?.state, manifest?.state].some((state) => state === "broken" || state === "unlisted key")) return "broken";
  if (manifest?.state === "holds" && manifest.listed === "other") return "broken";
  if (own?.state === "holds" || vouches === "holds") return "signed";
  return own || vouches ? "unknown key" : "unsigned";
}
