import type {FileRule} from "../rule.js";
import type {Subject, Violation} from "../subject.js";
import {inContext} from "../where.js";
import type {Stretch} from "../words/en/dates/dateMentions.js";
import {type Numeral, numeralsIn, withoutRepeats} from "../words/en/numerals/numerals.js";
import {superlativesIn} from "../words/en/comparison/superlatives.js";
import {unitsAlone} from "../words/en/units/unitsAlone.js";
import {withAntecedents} from "../words/en/rows/antecedents.js";
import {type FigureLicences, licencesOf} from "./licences/figureLicences.js";
import {judgeOpen} from "./judge/judgeOpen.js";
import {judge} from "./judge/judge.js";
import {judgeSuperlative} from "./judge/judgeSuperlative.js";
import type {Fault} from "./judge/judgeNumber.js";
import {judgeUnit} from "./judge/judgeUnit.js";
import {rowSeriesOf} from "./rows/rowSeriesOf.js";
import {type Sentence, sentencesIn} from "./texts/paragraphs.js";
import {passagePlace, withoutTitle} from "./texts/passages.js";
import {unitsAstray} from "./units/unitsAstray.js";

/** A number that comes from no claim, calculation, form or name. */
export const numberUnlicensed = {
  name: "number-unlicensed",
  group: "numbers",
  severity: "error",
  guards: "Every numeral and number word in the drawing, the title and the description comes from a claim.",
  source: "Pew number check; statcheck lesson: check structured claims, not free prose",
  fix: "Insert the claim with say, or write the sentence without a number.",
  check: (subject) => faultsBy(subject, "number-unlicensed")
} as const satisfies FileRule;

/** A claim’s number without its hedge, or under another; after the comparator of HL7 FHIR Quantity. */
export const boundLost = {
  name: "bound-lost",
  group: "numbers",
  severity: "error",
  guards: "A number that the article hedges carries its hedge wherever it is printed.",
  source: "HL7 FHIR Quantity comparator; Cummins et al. 2012 on how readers take a bare round number",
  fix: "Insert the claim itself, which prints its bound, and do not repeat the bare figure.",
  check: (subject) => faultsBy(subject, "bound-lost")
} as const satisfies FileRule;

/** A claim’s number with another unit: a share without its percent sign, a count of something else. */
export const unitChanged = {
  name: "unit-changed",
  group: "numbers",
  severity: "error",
  guards:
    "A number keeps its unit: a percentage stays one, and counts what the claim counts; a unit that a deck, an axis or a key names is that of what is drawn.",
  source: "House rule: a bound and a unit travel with their number",
  fix: "Print the number with the unit of its claim; where a form writes the label, name the unit in the deck.",
  check: (subject) => {
    const faults = faultsBy(subject, "unit-changed");
    return [...faults, ...unitsAstray(subject).filter(({where}) => faults.every((fault) => fault.where !== where))];
  }
} as const satisfies FileRule;

/** Our own arithmetic without the words that say so; after W3C PROV’s wasDerivedFrom. */
export const derivedUnmarked = {
  name: "derived-unmarked",
  group: "numbers",
  severity: "error",
  guards:
    "Our own arithmetic says so: every derived number stands with the words our calculation; a headline may leave them to the deck, the note or the source line.",
  source: "OWID processing levels; W3C PROV wasDerivedFrom",
  fix: "Print the derived value through say, which adds the mark, or put the mark in its label; of a headline, in the deck or the note.",
  check: (subject) => faultsBy(subject, "derived-unmarked")
} as const satisfies FileRule;

/** A figure or phrase that the claim does not round to; AggChecker’s definition of a wrong figure. */
export const rounding = {
  name: "rounding",
  group: "numbers",
  severity: "error",
  guards: "A printed figure or phrase is one that the claim rounds to.",
  source: "AggChecker: a figure is wrong if the value cannot be rounded to it",
  fix: "Print what the source printed, or a phrase that lies inside the claim’s interval.",
  check: (subject) => faultsBy(subject, "rounding")
} as const satisfies FileRule;

/** A number that two claims come to, which no words bear out and none contradict: it is for the desk to look. */
export const operandsUnsaid = {
  name: "operands-unsaid",
  group: "numbers",
  severity: "query",
  guards: "A part or a multiple that no claim has says of which claims it is.",
  source: "Of four such texts in two sets that the rules had not seen two were true: docs/faults.md",
  fix: "Look whether it is of these; then name both in the sentence, derive it, make it a claim or waive it.",
  check: (subject) => faultsBy(subject, "operands-unsaid")
} as const satisfies FileRule;

const known = new WeakMap<Subject, readonly Broken[]>();

interface Broken extends Violation {
  readonly rule: Fault["rule"];
}

/** The printed numbers that break a rule. A file is read once for all six: a number breaks one of them at most. */
export function faultsBy(subject: Subject, rule: Fault["rule"]): Violation[] {
  const faults = known.get(subject) ?? faultsOf(subject);
  known.set(subject, faults);
  return faults.filter((fault) => fault.rule === rule);
}

/** A sentence as it stands, and as those before it complete it for each series of rows. */
function readingsOf({text, start}: Sentence, whole: string, {evidence}: FigureLicences): string[] {
  const before = whole.slice(0, start);
  if (before.trim() === "") return [text];
  return [
    ...new Set([text, ...rowSeriesOf(evidence).map(({rows}) => withAntecedents(text, before, [...rows.keys()]))])
  ];
}

/** "Cut admissions by 71% in adults. It worked less well in older people, at 54%": what is said of the first number is said of the second. */
const joined = (numeral: Numeral): Numeral => ({...numeral, lead: numeral.lead.replace(/[.!]\s(?=(?:It|They|This|That|Its|Their)\s[^.!?]*$)/u, " and ")}); // prettier-ignore

/** The fault of the first reading; none where one has none. */
function foldFaults(readings: readonly string[], judged: (sentence: string) => Fault | null): Fault[] {
  const faults: Fault[] = [];
  for (const reading of readings) {
    const fault = judged(reading);
    if (fault === null) return [];
    faults.push(fault);
  }
  return faults;
}

function faultsOf(subject: Subject): Broken[] {
  const licences = licencesOf(subject);
  if (!licences) return [];
  return withoutTitle(licences.passages).flatMap((passage) => {
    const sentences = sentencesIn(passage.text).map((each) => ({...each, readings: readingsOf(each, passage.text, licences)})); // prettier-ignore
    const numerals = withoutRepeats(numeralsIn(passage.text), passage.text);
    const superlatives = superlativesIn(passage.text).filter(
      ({start}) => !numerals.some(({kind, end}) => kind === "ordinal" && start - end === 1)
    );
    const broken = <W extends Stretch>(words: W, judged: (words: W, sentence: string) => Fault | null): Broken[] => {
      const readings = sentences.findLast(({start}) => start <= words.start)?.readings ?? [passage.text];
      const [fault] = foldFaults(readings, (sentence) => judged(words, sentence));
      return fault ? [{...fault, where: passagePlace(passage), found: inContext(passage.text, words)}] : [];
    };
    return [
      ...numerals.flatMap((each) => broken(each, (numeral, sentence) => judge(numeral, passage, sentence, licences) && judgeOpen(joined(numeral), passage, sentence, licences))), // prettier-ignore
      ...superlatives.flatMap((each) =>
        broken(each, (words, sentence) => judgeSuperlative(words, sentence, passage.text, licences))
      ),
      ...unitsAlone(passage.text).flatMap((each) => broken(each, (unit) => judgeUnit(unit, passage, licences)))
    ];
  });
}
