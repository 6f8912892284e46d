import {checkAddress, checkFields, checkText, checkTextIfAny, subjectName} from "./boundary.js";

/** Who says a number, in the fields that a citation needs (after OWID's Origin). */
export interface Source {
  readonly id: string;
  /** The name to print: "SIPRI". */
  readonly name: string;
  /** The institution in full; defaults to **name**. */
  readonly producer?: string;
  /** The edition or date of publication, EDTF. */
  readonly published?: string;
  /** Its address, http or https. */
  readonly url?: string;
  /** How the number reached us when not from the source itself: "as cited in the article". */
  readonly via?: string;
}

/** Whose word a claim is: a source's, nobody's that the article names, or nobody's at all, of a number that is supposed. */
export type Attribution =
  {readonly kind: "attributed"; readonly to: Source} | {readonly kind: "unattributed"} | {readonly kind: "supposed"};

/** @throws when neither a named source nor *unattributed* stands behind a claim or event; **where** names it */
export function checkAttribution(attribution: Attribution, where: string): void {
  if (attribution?.kind === "unattributed" || attribution?.kind === "supposed")
    return checkFields(attribution, ["kind"], "attribution", where);
  if (attribution?.kind !== "attributed" || attribution.to === undefined)
    throw new Error(`missing source: ${where} (attributedTo({id, name}), or unattributed if the article names none)`);
  checkFields(attribution, ["kind", "to"], "attribution", where);
  checkSource(attribution.to, where);
}

const sourceFields = ["id", "name", "producer", "published", "url", "via"] as const;

/** @throws when a source has no id or name, or its address is none; **where** names what it stands behind, if anything */
export function checkSource(source: Source, where?: string): void {
  const own = subjectName("source", source);
  const place = where === undefined ? own : `${own}, ${where}`;
  checkFields(source, sourceFields, "source", place);
  for (const field of ["id", "name"] as const) checkText(source[field], field, place);
  for (const field of ["producer", "published", "via"] as const) checkTextIfAny(source[field], field, place);
  if (source.url !== undefined) checkAddress(source.url, "url", place);
}

/** The claim is this source's. @throws when it has no id or name, or an address that is not http or https */
export function attributedTo(source: Source) {
  checkSource(source);
  return {kind: "attributed", to: source} as const;
}

/** The article states it in its own voice and names no source. */
export const unattributed = {kind: "unattributed"} as const;

/** @throws when two different sources have one id, of which a file would name only the first; **where** names the figure */
export function checkSourceIds(sources: readonly Source[], where: string): void {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const first = seen.get(source.id) ?? source;
    const other = sourceFields.find((field) => first[field] !== source[field]);
    if (other !== undefined) {
      const both = [first, source].map((each) => each[other] ?? `no ${other}`).join(" and ");
      throw new Error(`duplicate source id: ${source.id} (${other === "name" ? both : `${other}: ${both}`}): ${where}`);
    }
    seen.set(source.id, source);
  }
}
