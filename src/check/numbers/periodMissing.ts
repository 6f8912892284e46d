import type {Check, Finding, Subject} from "../subject.js";
import {dateMentionsIn} from "../words/en/dateMentions.js";
import {type Grounds, groundsOf} from "./grounds.js";
import {passagesIn} from "./passages.js";
import {matchPeriod, periodWords} from "./periodLicences.js";
import {faultsBy} from "./printedNumbers.js";

/**
 * A claim or event whose period the figure does not give; where there is none, the figure must say so. Where each label
 * has a line for its period (tiles, small multiples, timelines), each must have its own (ONS on chart titles).
 */
export const periodMissing: Check = (subject) => {
  const grounds = groundsOf(subject);
  // A wrong period is reported as what it is, and is not missing.
  if (!grounds || hasWrongDate(subject)) return [];
  const missing = [...periodsWanted(grounds)].flatMap(([edtf, {owners, times}]): Finding[] => {
    const count = countOf(edtf, grounds);
    if (count >= times) return [];
    const found = count === 0 ? "no word of it" : `given ${count} of ${times} times`;
    return [{rule: "period-missing", where: `period of ${owners.join(", ")}`, found, expected: wordsFor(edtf)}];
  });
  return grounds.form === "eventTimeline" ? undated(grounds) : missing;
};

/** Each period of a figure’s claims and events, whose it is, and how often it must stand there. */
function periodsWanted({evidence, form}: Grounds): Map<string | null, {owners: string[]; times: number}> {
  const {claims, events, draws} = evidence;
  const wanted = new Map<string | null, {owners: string[]; labels: Set<string>}>();
  for (const member of [...claims, ...events]) {
    const each = wanted.get(member.period.edtf) ?? {owners: [], labels: new Set()};
    each.owners.push(member.id);
    // The shares of one grid stand under one heading, with one period.
    const label =
      "unit" in member && member.unit.kind === "share" && form === "shareGrids" ? member.unit.whole : member.id;
    if (labelled.has(form) && draws.includes(member.id)) each.labels.add(label);
    wanted.set(member.period.edtf, each);
  }
  return new Map([...wanted].map(([edtf, {owners, labels}]) => [edtf, {owners, times: Math.max(1, labels.size)}]));
}

/** The events of a timeline under whose label their date does not stand. */
function undated({evidence, passages}: Grounds): Finding[] {
  const labels = passagesIn(passages, "label");
  return evidence.events.flatMap(({id, label, period}): Finding[] => {
    const own = labels.filter(({text}) => text === label);
    if (!evidence.draws.includes(id) || own.some(({under}) => saysPeriod(under, period.edtf))) return [];
    const found = own[0] ? `“${own[0].under}” under it` : "no such label";
    return [{rule: "period-missing", where: `label “${label}”`, found, expected: wordsFor(period.edtf)}];
  });
}

/** The forms that print a period under each label. */
const labelled = new Set(["shareGrids", "statPanel"]);

const absence =
  /\b(?:period not stated|(?:states?|gives?|names?) no period|no period (?:is )?(?:stated|given)|period is not (?:stated|given))\b/i;

/** How many labels give a period or, where none does, how many texts. */
function countOf(edtf: string | null, {passages, form}: Grounds): number {
  const labels = passagesIn(passages, "label").filter(({text}) => saysPeriod(text, edtf)).length;
  if (labelled.has(form) && labels > 0) return labels;
  return passagesIn(passages, "headline", "deck", "label", "note").filter(({text}) => saysPeriod(text, edtf)).length;
}

/** True for a text that gives a period as fully as it is known or, where there is none, says so. */
export function saysPeriod(text: string, edtf: string | null): boolean {
  if (edtf === null) return absence.test(text);
  return dateMentionsIn(text).some((mention) => matchPeriod(mention, edtf) === "same");
}

function wordsFor(edtf: string | null): string {
  return edtf === null ? "period not stated" : periodWords(edtf);
}

function hasWrongDate(subject: Subject): boolean {
  const findings = [...faultsBy(subject, "number-unlicensed"), ...faultsBy(subject, "bound-lost")];
  return findings.some(({found}) => dateMentionsIn(found).length > 0);
}
