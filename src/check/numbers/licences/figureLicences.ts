import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {MeasureName, TextRole} from "../../../facts/evidence/record.js";
import type {PublishedText} from "../../published.js";
import {readFile, type ReadFile} from "../../reading/readFile.js";
import type {TickRole} from "../../reading/roles.js";
import type {Subject} from "../../subject.js";
import {usedTicks} from "./axisWords.js";
import {type CountLicence, countLicencesOf} from "./countLicences.js";
import {type NumberLicence, numberLicencesOf} from "./licences.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {namesOf} from "./names.js";
import {type Passage, passagesOf} from "../texts/passages.js";
import {periodsOf} from "./periodLicences.js";
import {factsShown, textRoles} from "./readLicences.js";

/** All that a number of a figure may rest on, and all that the figure says. */
export interface FigureLicences {
  readonly evidence: Evidence;
  readonly file: ReadFile;
  /** The names of the facts that the file shows. */
  readonly drawn: ReadonlySet<string>;
  /** The measures by which it shows them. */
  readonly measures: ReadonlySet<MeasureName>;
  /** What each text is. */
  readonly roles: ReadonlyMap<PublishedText, TextRole>;
  readonly passages: readonly Passage[];
  /** The words of the scales that shapes stand on. */
  readonly ticks: readonly TickRole[];
  readonly numbers: readonly NumberLicence[];
  /** EDTF. */
  readonly periods: readonly string[];
  readonly counts: readonly CountLicence[];
  /** Names with a number in them, which may be printed as they are: "Channel 13"; each as it may begin. */
  readonly names: readonly string[];
  /** The numbers of the words that the article dates events with: "two days after". */
  readonly dating: readonly Numeral[];
}

const known = new WeakMap<Subject, FigureLicences | null>();

/** The licences of a file’s numbers; *null* where it carries no evidence or no reading, which other rules report. */
export function licencesOf(subject: Subject): FigureLicences | null {
  let licences = known.get(subject);
  if (licences === undefined) {
    const [{evidence}, file] = [subject, readFile(subject)];
    licences = evidence && file ? collect(file, evidence) : null;
    known.set(subject, licences);
  }
  return licences;
}

function collect(file: ReadFile, evidence: Evidence): FigureLicences {
  const drawn = factsShown(file.reading);
  return {
    evidence,
    file,
    drawn,
    measures: new Set(file.shown.map(({measure}) => measure.by)),
    roles: textRoles(file),
    passages: passagesOf(file.published),
    ticks: usedTicks(file),
    numbers: numberLicencesOf(evidence, drawn),
    periods: periodsOf(evidence),
    counts: countLicencesOf(file, evidence, drawn),
    names: namesOf(evidence),
    dating: evidence.events.flatMap(({place}) => (place.kind === "anchor" ? numeralsIn(place.token) : []))
  };
}
