import type {Evidence} from "../../facts/evidence.js";
import type {Published} from "../published.js";
import type {Numeral} from "../words/en/numerals.js";

/** A number that a form brings by being what it is, or a count of what it draws. */
export interface FormLicence {
  /** *Null* where any will do. */
  readonly value: number | null;
  /** What is counted: one of the three words after the number. */
  readonly counts?: Pick<RegExp, "test">;
  /** What the sentence must speak of. */
  readonly about?: RegExp;
  readonly percent?: boolean;
}

/**
 * The numbers that a figure prints because of how it is drawn: a hundred squares of one percent each, two bars on one
 * scale, a dot for so many soldiers; and the counts of its own claims, events and wholes.
 */
export function formLicencesOf(form: string, evidence: Evidence, published: Published): FormLicence[] {
  const drawn = evidence.claims.filter(({id}) => evidence.draws.includes(id));
  const wholes = new Set(drawn.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : []))).size;
  const tallies = [
    {value: drawn.filter(({unit}) => unit.kind === "share").length, counts: /^shares?$/},
    {value: drawn.length, counts: /^(?:figures?|numbers?|claims?)$/},
    {value: evidence.events.filter(({id}) => evidence.draws.includes(id)).length, counts: /^(?:events?|dates?)$/},
    {value: wholes, counts: /^(?:wholes?|totals?)$/}
  ];
  switch (form) {
    case "shareGrid":
    case "shareGrids":
      return [...tallies, ...ofGrids, {value: wholes, counts: /^grids?$/}];
    case "twoWholes":
      return [...tallies, ...ofBars];
    case "unitCount":
      return [...tallies, ...ofDots(evidence, dotsIn(published))];
    default:
      return tallies;
  }
}

/** True where a number is one that the form brings. */
export function isOfForm({low, high, unit, after, hedge}: Numeral, sentence: string, licence: FormLicence): boolean {
  const {value, counts, about, percent = false} = licence;
  if (low !== high || low !== (value ?? low) || hedge !== null) return false;
  if ((unit === "percent") !== percent || (unit !== null && unit !== "percent")) return false;
  return (!counts || after.slice(0, 3).some((word) => counts.test(word))) && (!about || about.test(sentence));
}

const ofGrids: readonly FormLicence[] = [
  {value: 100, counts: /^(?:squares?|cells?)$/},
  {value: 100, percent: true},
  {value: 1, percent: true, about: /\b(?:squares?|cells?)\b/i}
];

const ofBars: readonly FormLicence[] = [
  {value: 2, counts: /^bars?$/},
  {value: 1, counts: /^(?:scale|flow)$/}
];

/** Of how many things a dot stands for, only that it is said of dots: whether it is true, the drawn dots show. */
function ofDots({claims, draws}: Evidence, dots: number): FormLicence[] {
  const keys = claims.flatMap(({id, unit}): FormLicence[] => {
    if (unit.kind !== "count" || !draws.includes(id)) return [];
    const nouns = [unit.noun.one, unit.noun.many].flatMap((noun) => noun.toLowerCase().split(" ").slice(-1));
    return [
      {value: null, counts: {test: (word: string) => nouns.includes(word)}, about: /^each dot (?:is|stands for)\b/i}
    ];
  });
  return [...keys, {value: dots, counts: /^dots?$/}, {value: 1, counts: /^(?:dot|ring)$/}];
}

/** The filled dots of a file. */
function dotsIn({marks}: Published): number {
  return marks.filter(({name, fill}) => name === "circle" && fill !== null).length;
}
