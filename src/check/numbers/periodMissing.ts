import type {ClaimEvidence, EventEvidence} from "../../facts/evidence/evidence.js";
import type {FileRule} from "../rule.js";
import type {Subject, Violation} from "../subject.js";
import {dateMentionsIn} from "../words/en/dates/dateMentions.js";
import {type FigureLicences, licencesOf} from "./licences/figureLicences.js";
import {firstLine} from "./texts/paragraphs.js";
import {type Passage, passagesIn} from "./texts/passages.js";
import {noPeriodLabel, periodWords} from "../words/en/dates/periodWords.js";
import {faultsBy} from "./printedNumbers.js";
import {factsLabelled} from "./licences/readLicences.js";
import {saysPeriod} from "./texts/saysPeriod.js";

/**
 * A claim or event whose period the figure does not give; where there is none, the figure must say so. Where a label or the
 * heading of a whole has a line for its period (tiles, small multiples), each must have its own, and so must each event that
 * is drawn (ONS on chart titles).
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
    return [...unsaid(licences), ...unlabelled(licences), ...undated(licences)];
  }
} as const satisfies FileRule;

/** The periods of claims, and of events that are only mentioned, that no text gives. */
function unsaid({evidence, drawn, passages}: FigureLicences): Violation[] {
  const owners = new Map<string | null, string[]>();
  const mentioned = evidence.events.filter(({id}) => !drawn.has(id));
  for (const {id, period} of [...evidence.claims, ...mentioned])
    owners.set(period.edtf, [...(owners.get(period.edtf) ?? []), id]);
  const texts = passagesIn(passages, "headline", "deck", "label", "note");
  return [...owners].flatMap(([edtf, ids]): Violation[] => {
    if (texts.some(({text}) => saysPeriod(text, edtf))) return [];
    return [{where: `period of ${ids.join(", ")}`, found: "no word of it", expected: wordsFor(edtf)}];
  });
}

/** The claims without a line for their period where others have one, and no headline, deck or note gives it. */
function unlabelled(licences: FigureLicences): Violation[] {
  const {evidence, drawn, passages} = licences;
  const claims = evidence.claims.filter(({id}) => drawn.has(id));
  const dated = claims.filter((claim) => hasOwnLine(claim, licences));
  const common = passagesIn(passages, "headline", "deck", "note");
  const given = passagesIn(passages, "headline", "deck", "label", "note");
  return claims.flatMap((claim): Violation[] => {
    const {edtf} = claim.period;
    if (dated.length === 0 || dated.includes(claim)) return [];
    const isSaid = common.some(({text}) => saysPeriod(text, edtf));
    // What no text gives is reported above.
    if (isSaid || !given.some(({text}) => saysPeriod(text, edtf))) return [];
    const found = `given by ${dated.length} of ${claims.length}`;
    return [{where: `period of ${claim.id}`, found, expected: wordsFor(edtf)}];
  });
}

/** True where a label of a claim gives its period, or the words under the heading of its whole do. */
function hasOwnLine({id, unit, period: {edtf}}: ClaimEvidence, {passages, roles}: FigureLicences): boolean {
  return passagesIn(passages, "label").some((passage) => {
    if (factsLabelled(passage, roles).includes(id) && saysPeriod(passage.text, edtf)) return true;
    return unit.kind === "share" && passage.text === unit.whole && saysPeriod(passage.under, edtf);
  });
}

/** The events that are drawn and under whose label their date does not stand. */
function undated({evidence, drawn, passages, roles}: FigureLicences): Violation[] {
  const labels = passagesIn(passages, "label");
  const headings = labels.filter(({paragraph}) => paragraph?.lines.every((line) => roles.get(line) === "heading"));
  return evidence.events.flatMap(({id, label, period}: EventEvidence): Violation[] => {
    const own = labels.filter(({text}) => text === label);
    if (!drawn.has(id) || own.some((label) => isDated(label, period.edtf, headings))) return [];
    const found = own[0] ? `“${own[0].under}” under it` : "no such label";
    return [{where: `label “${label}”`, found, expected: wordsFor(period.edtf)}];
  });
}

/** Whether the words under a label give a period, the year perhaps in the heading over both: "March" under "2023". */
function isDated(label: Passage, edtf: string | null, headings: readonly Passage[]): boolean {
  if (saysPeriod(label.under, edtf)) return true;
  const top = topOf(label);
  const heading = headings.filter((each) => topOf(each) < top).toSorted((a, b) => topOf(b) - topOf(a))[0];
  const [year = ""] = /\d{4}$/.exec(heading?.text ?? "") ?? [];
  return year !== "" && saysPeriod(`${label.under} ${year}`, edtf);
}

const topOf = ({paragraph}: Passage) => (paragraph ? firstLine(paragraph).y : NaN);

function wordsFor(edtf: string | null): string {
  return edtf === null ? noPeriodLabel : periodWords(edtf);
}

function hasWrongDate(subject: Subject): boolean {
  const findings = [...faultsBy(subject, "number-unlicensed"), ...faultsBy(subject, "bound-lost")];
  return findings.some(({found}) => dateMentionsIn(found).length > 0);
}
