import type {FileRule} from "../rule.js";
import type {Violation, Subject} from "../subject.js";
import {dateMentionsIn} from "../words/en/dateMentions.js";
import {type FigureLicences, licencesOf} from "./figureLicences.js";
import {passagesIn} from "./passages.js";
import {matchPeriod, periodWords} from "./periodLicences.js";
import {faultsBy} from "./printedNumbers.js";

/**
 * A claim or event whose period the figure does not give; where there is none, the figure must say so. Where each label
 * has a line for its period (tiles, small multiples, timelines), each must have its own (ONS on chart titles).
 */
export const periodMissing = {
  name: "period-missing",
  group: "numbers",
  severity: "error",
  guards: "The figure gives the period of its claims, or says that none is stated.",
  source: "ONS chart titles: measure, geography, period",
  fix: "Put periodOf the claim into the deck, or say that no period is stated.",
  check: (subject) => {
    const licences = licencesOf(subject);
    // A wrong period is reported as what it is, and is not missing.
    if (!licences || hasWrongDate(subject)) return [];
    const missing = [...periodsWanted(licences)].flatMap(([edtf, {owners, times}]): Violation[] => {
      const count = countOf(edtf, licences);
      if (count >= times) return [];
      const found = count === 0 ? "no word of it" : `given ${count} of ${times} times`;
      return [{where: `period of ${owners.join(", ")}`, found, expected: wordsFor(edtf)}];
    });
    return licences.form === "eventTimeline" ? undated(licences) : missing;
  }
} as const satisfies FileRule;

/** Each period of a figure’s claims and events, whose it is, and how often it must stand there. */
function periodsWanted({evidence, form}: FigureLicences): Map<string | null, {owners: string[]; times: number}> {
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
function undated({evidence, passages}: FigureLicences): Violation[] {
  const labels = passagesIn(passages, "label");
  return evidence.events.flatMap(({id, label, period}): Violation[] => {
    const own = labels.filter(({text}) => text === label);
    if (!evidence.draws.includes(id) || own.some(({under}) => saysPeriod(under, period.edtf))) return [];
    const found = own[0] ? `“${own[0].under}” under it` : "no such label";
    return [{where: `label “${label}”`, found, expected: wordsFor(period.edtf)}];
  });
}

/** The forms that print a period under each label. */
const labelled = new Set(["shareGrids", "statPanel"]);

const absence =
  /\b(?:period not stated|(?:states?|gives?|names?) no period|no period (?:is )?(?:stated|given)|period is not (?:stated|given))\b/i;

/** How many labels give a period or, where none does, how many texts. */
function countOf(edtf: string | null, {passages, form}: FigureLicences): number {
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
