import {checkFields, checkText, refusal, subjectName, valueInWords} from "../boundary.js";

/**
 * Where a figure stands in an article, without the article's words: code-point positions in the normalised text, the
 * bare figure, the hedge before it, and SHA-256 digests of what surrounds it. A W3C Web Annotation
 * TextPositionSelector with a State, since that specification warns that positions alone are brittle.
 */
export interface Anchor {
  readonly kind: "anchor";
  /** First code point of **token** in the normalised article. */
  readonly start: number;
  /** One past its last code point. */
  readonly end: number;
  /** The bare figure or date words, as they stand: "69 percent". */
  readonly token: string;
  /** The hedge that stands before the token: "more than"; *null* where there is none. */
  readonly hedge: string | null;
  /** Digest of the 40 code points before the token. */
  readonly before: string;
  /** Digest of the 40 code points after the token. */
  readonly after: string;
}

/** The parts of an anchor that are not worked out from its **token**. */
export interface AnchorSpec extends Pick<Anchor, "start" | "before" | "after"> {
  /** Default *null*. */
  readonly hedge?: string;
}

/**
 * Writes an anchor down, as `nutgraf anchor` prints it.
 * @throws when **start** is no position, or a digest is not SHA-256 in hexadecimal
 */
export function anchor(token: string, spec: AnchorSpec): Anchor {
  checkText(token, "token", "anchor");
  checkFields(spec, ["start", "hedge", "before", "after"], "place", `anchor ${token}`);
  const {start, hedge, before, after} = spec;
  if (hedge !== undefined) checkText(hedge, "hedge", `anchor ${token}`);
  const made: Anchor = {kind: "anchor", start, end: 0, token, hedge: hedge ?? null, before, after};
  checkPosition(made, `anchor ${token}`);
  return {...made, end: start + [...token].length};
}

/** @throws when something is no anchor, such as `anchor` and `pinAnchor` make; **where** names what it belongs to */
export function checkAnchor(value: Anchor, where: string): void {
  checkFields(value, ["kind", "start", "end", "token", "hedge", "before", "after"], "anchor", where);
  if (value.kind !== "anchor") throw refusal(value.kind, "anchor", "made by anchor or pinAnchor", where);
  checkText(value.token, "token", `anchor of ${where}`);
  if (value.hedge !== null) checkText(value.hedge, "hedge", `anchor of ${where}`);
  checkPosition(value, `${subjectName("anchor", value, "token")}, ${where}`);
  if (value.end !== value.start + [...value.token].length) {
    throw refusal(value.end, "end", "where its token ends", `${subjectName("anchor", value, "token")}, ${where}`);
  }
}

function checkPosition({start, before, after}: Anchor, where: string): void {
  if (!Number.isSafeInteger(start) || start < 0) throw new Error(`invalid start: ${valueInWords(start)}: ${where}`);
  for (const digest of [before, after]) checkDigest(digest, where);
}

/** @throws unless **digest** is SHA-256 in hexadecimal */
export function checkDigest(digest: unknown, where: string): void {
  if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest))
    throw new Error(`invalid digest: ${valueInWords(digest)}: ${where}`);
}
