import type {Evidence} from "../../facts/evidence.js";
import {readEvidence} from "../evidence.js";
import type {Published} from "../published.js";
import type {Subject} from "../subject.js";
import {type FormLicence, formLicencesOf} from "./formLicences.js";
import {type NumberLicence, numberLicencesOf} from "./licences.js";
import {type Numeral, numeralsIn} from "../words/en/numerals.js";
import {type Passage, passagesOf} from "./passages.js";
import {periodsOf} from "./periodLicences.js";
import {unitWords} from "./unitWords.js";

/** All that a number of a figure may rest on, and all that the figure says. */
export interface FigureLicences {
  readonly evidence: Evidence;
  readonly form: string;
  readonly passages: readonly Passage[];
  readonly numbers: readonly NumberLicence[];
  /** EDTF. */
  readonly periods: readonly string[];
  readonly ofForm: readonly FormLicence[];
  /** Names with a number in them, which may be printed as they are: "Channel 13". */
  readonly names: readonly string[];
  /** The numbers of the words that the article dates events with: "two days after". */
  readonly dating: readonly Numeral[];
}

const known = new WeakMap<Subject, FigureLicences | null>();

/** The licences of a file’s numbers; *null* where it cannot be read or carries no evidence, which other rules report. */
export function licencesOf(subject: Subject): FigureLicences | null {
  let licences = known.get(subject);
  if (licences === undefined) {
    const {published, evidence} = subject;
    licences = published && evidence ? collect(published, evidence, formOf(subject)) : null;
    known.set(subject, licences);
  }
  return licences;
}

/** The name of the form: the notebook’s or, for a file without its notebook, the one that it carries. */
function formOf({intent, published}: Subject): string {
  return intent?.form ?? (published && readEvidence(published.metadata)?.form) ?? "";
}

const isName = (cell: number | string | null): cell is string => typeof cell === "string";

function collect(published: Published, evidence: Evidence, form: string): FigureLicences {
  const {claims, events, sources, tables} = evidence;
  const names = [
    ...sources.flatMap(({name, producer, via}) => [name, producer ?? "", via ?? ""]),
    ...claims.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : [])),
    ...claims.flatMap(({unit}) => unitWords(unit).fixed),
    ...claims.flatMap(({topic, subject = "", from = "", to = ""}) => [topic, subject, from, to]),
    ...events.map(({label}) => label),
    ...(tables ?? []).flatMap(({columns}) => Object.values(columns).flatMap(({values}) => values.filter(isName)))
  ];
  return {
    evidence,
    form,
    passages: passagesOf(published),
    numbers: numberLicencesOf(evidence),
    periods: periodsOf(evidence),
    ofForm: formLicencesOf(form, evidence, published),
    names: [...new Set(names)].filter((name) => numeralsIn(name).length > 0),
    dating: events.flatMap(({place}) => (place.kind === "anchor" ? numeralsIn(place.token) : []))
  };
}
