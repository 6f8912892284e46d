import {group} from "d3";
import type {Carriers} from "../../check/carriers.js";
import {printed} from "../../check/numbers/licences/licences.js";
import {periodWords} from "../../check/words/en/dates/periodWords.js";
import type {Bearing} from "../../check/article/sentenceBears.js";
import type {VerifiedDerived, VerifiedMember} from "../../verify/verification.js";
import type {ClaimEvidence, Evidence} from "../../facts/evidence/evidence.js";
import type {Quantity} from "../../facts/quantity.js";
import type {Source} from "../../facts/source.js";
import {editorWords} from "../../words/factWords.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";
import {placeLines} from "./placeLines.js";

/** Whether nobody looked up what a claim is of, whom it is about and who says it: the file may say of these what it likes. */
export const isNumberAlone = ({member, bearing}: VerifiedMember): boolean => "quantity" in member && bearing === null;

/** What is to be said of a claim or an event. @param isSigned whether a publisher whose key is at hand signed the file */
export function memberAccount(
  verified: VerifiedMember,
  {evidence, isSigned}: {readonly evidence: Evidence; readonly isSigned: boolean}
): string {
  const {member, carriers, places, bearing} = verified;
  const {id, source, place} = member;
  const isClaim = "quantity" in member;
  const title = isClaim ? `${printed({...member, derived: false})}  (claim ${id})` : `“${member.label}”  (event ${id})`;
  const elsewhere: AccountRow[] = place.kind === "elsewhere" ? [["elsewhere", `${place.url} (not looked up)`]] : [];
  const cell: AccountRow[] = place.kind === "cell" ? [["data file", `${place.place} (not looked up)`]] : [];
  const rows: AccountRow[] = [
    ...(isClaim ? wholeRows(member) : []),
    ["period", basisWords(member)],
    ["says", creditOf(evidence.sources.find((each) => each.id === source))],
    ...carrierRows(carriers),
    ...(isClaim ? textRows("dated in", carriers.period) : []),
    ...placeLines(places).map((line): AccountRow => ["article", line]),
    ...(bearing ? bearingRows(bearing) : []),
    ...cell,
    ...elsewhere,
    ...(isClaim && isNumberAlone(verified) && !isSigned ? [unverified(member)] : [])
  ];
  return accountBlock(title, rows);
}

/** What the sentence of a number names of its claim: evidence may not vouch for itself. */
function bearingRows({named, unnamed}: Bearing): AccountRow[] {
  return [
    ...named.map((term): AccountRow => ["sentence", `names ${term}`]),
    ...unnamed.map((term): AccountRow => ["sentence", `DOES NOT NAME ${term}: read it in the article`])
  ];
}

/** What of a claim neither the drawing nor an article bears out. */
function unverified({unit, subject, from, to, period, source}: ClaimEvidence): AccountRow {
  const parts = [
    unit.kind === "share" ? "what it is a share of" : "what it is a number of",
    subject === undefined ? null : "whom it is about",
    from === undefined ? null : "whom it comes from",
    to === undefined ? null : "whom it goes to",
    period.edtf === null ? null : "when",
    source === null ? null : "who says it"
  ].filter((part) => part !== null);
  const list = parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return ["unverified", `${list}: these are the file’s own words`];
}

function wholeRows({unit, topic, subject, from, to}: ClaimEvidence): AccountRow[] {
  const parties = Object.entries({subject, from, to}).flatMap(([name, party]): AccountRow[] =>
    party === undefined ? [] : [[name, party]]
  );
  if (unit.kind !== "share") return [["about", topic], ...parties];
  return [["of", `${unit.whole} (${unit.measure}; ${unit.geography})`], ...parties];
}

function basisWords({period, place}: VerifiedMember["member"]): string {
  if (period.edtf === null) return "none: the article states none, and nobody supplied one";
  const {edtf, basis, note} = period;
  const by =
    basis === "stated" ? `stated by the ${place.kind === "anchor" ? "article" : "source"}` : editorWords(period);
  return `${periodWords(edtf)}, ${by}${note === undefined ? "" : `: ${note}`}`;
}

function creditOf(source: Source | undefined): string {
  if (!source) return "the article in its own voice, which names no source";
  const {name, producer, via, published} = source;
  const full = producer === undefined || producer === name ? name : `${producer} (${name})`;
  return [full, published && periodWords(published), via].filter((part) => part !== undefined).join(", ");
}

function carrierRows({texts, marks}: Carriers): AccountRow[] {
  const measured = marks.map(({drawn, ratio}): AccountRow => {
    return ["drawn", ratio === null ? drawn : `${drawn}, ratio ${ratio.toFixed(3)}`];
  });
  return [
    ...(texts.length > 0 ? textRows("printed", texts) : ([["printed", "nowhere"]] satisfies AccountRow[])),
    ...(measured.length > 0 ? measured : ([["drawn", "no mark stands for it"]] satisfies AccountRow[]))
  ];
}

/** A row for each text; one that plays several parts stands there once. */
function textRows(about: string, texts: Carriers["texts"]): AccountRow[] {
  return [...group(texts, ({text}) => text)].map(([text, same]): AccountRow => {
    return [about, `${same.map(({role}) => role).join(", ")} “${text}”`];
  });
}

/** What is to be said of our own arithmetic. */
export function derivedAccount({derived, carriers, again, holds}: VerifiedDerived, evidence: Evidence): string {
  const {operation, unit, low, high} = derived;
  const quantities = derived.from.map((id) => evidence.claims.find((claim) => claim.id === id)?.quantity);
  const [sign, terms] = unit.kind === "ratio" ? [" ÷ ", quantities] : [" − ", [hundred, ...quantities]];
  const isOfCells = derived.from.length === 0;
  const sum = isOfCells ? operation : terms.map((each) => (each ? valueWords(each) : "?")).join(sign);
  const result = again
    ? `${sum} = ${valueWords(again.quantity)}, interval ${again.low}–${again.high}`
    : "no such arithmetic";
  const stated = `${valueWords(derived.quantity)}, interval ${low}–${high}`;
  const rows: AccountRow[] = [
    ["worked out", holds ? result : `DOES NOT HOLD: ${result}; the file says ${stated}`],
    ...carrierRows(carriers)
  ];
  return accountBlock(`${printed({...derived, derived: false})}  (our calculation: ${operation})`, rows);
}

const hundred: Quantity = {bound: "exact", value: 100, decimals: 0};

/** A quantity in words, without its unit: "69", "more than 30". */
function valueWords(quantity: Quantity): string {
  return printed({quantity, unit: {kind: "ratio"}, derived: false}).replace(/ times$/, "");
}
