/** Who says a number, in the fields that a citation needs (after OWID's Origin). */
export interface Source {
  readonly id: string;
  /** The name to print: "SIPRI". */
  readonly name: string;
  /** The institution in full; defaults to **name**. */
  readonly producer?: string;
  /** The edition or date of publication, EDTF. */
  readonly published?: string;
  readonly url?: string;
  /** How the number reached us when not from the source itself: "as cited in the article". */
  readonly via?: string;
}

/** Whose word a claim is: a source's, or nobody's that the article names. */
export type Attribution = {readonly kind: "attributed"; readonly to: Source} | {readonly kind: "unattributed"};

/** @throws when neither a named source nor *unattributed* stands behind a claim or event; **where** names it */
export function checkAttribution(attribution: Attribution, where: string): void {
  if (attribution?.kind === "unattributed") return;
  if (attribution?.kind === "attributed" && attribution.to?.name) return;
  throw new Error(`missing source: ${where} (write unattributed if the article names none)`);
}

/** The claim is this source's. */
export const attributedTo = (source: Source) => ({kind: "attributed", to: source}) as const;

/** The article states it in its own voice and names no source. */
export const unattributed = {kind: "unattributed"} as const;
