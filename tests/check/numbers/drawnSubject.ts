import {JSDOM} from "jsdom";
import {evidenceOf, readEvidence} from "../../../src/check/evidence.js";
import {altDisagrees} from "../../../src/check/numbers/altDisagrees.js";
import {attributionWrong} from "../../../src/check/numbers/attributionWrong.js";
import {boundLost} from "../../../src/check/numbers/boundLost.js";
import {derivedUnmarked} from "../../../src/check/numbers/derivedUnmarked.js";
import {numberUnlicensed} from "../../../src/check/numbers/numberUnlicensed.js";
import {periodMissing} from "../../../src/check/numbers/periodMissing.js";
import {rounding} from "../../../src/check/numbers/rounding.js";
import {sourceMissing} from "../../../src/check/numbers/sourceMissing.js";
import {tableDisagrees} from "../../../src/check/numbers/tableDisagrees.js";
import {unitChanged} from "../../../src/check/numbers/unitChanged.js";
import {wholeMissing} from "../../../src/check/numbers/wholeMissing.js";
import {readPublished} from "../../../src/check/published.js";
import type {Check, Finding, Subject} from "../../../src/check/subject.js";
import type {Chart} from "../../../src/figure/figure.js";
import type {Scheme} from "../../../src/theme/theme.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";

const {document} = new JSDOM("").window;

const checks: readonly Check[] = [
  numberUnlicensed,
  boundLost,
  unitChanged,
  derivedUnmarked,
  rounding,
  altDisagrees,
  tableDisagrees,
  sourceMissing,
  attributionWrong,
  wholeMissing,
  periodMissing
];

/** The file of a chart, without its font. */
export function fileOf(chart: Chart, width = 640, scheme: Scheme = "light"): string {
  return serializeSVG(chart({document, width, scheme}));
}

/** A file of a chart as its notebook means it. */
export function subjectOf({figure}: Chart, text: string): Subject {
  const {id, form, headline, deck, note, alt, source} = figure;
  return {
    file: `${id}.svg`,
    text,
    published: readPublished(text),
    evidence: evidenceOf(figure),
    intent: {
      id,
      form: form.name,
      headline: headline.text,
      deck: deck.text,
      note: note?.text ?? "",
      alt: alt.text,
      source: source.text,
      renders: [text, text]
    }
  };
}

/** A file as a stranger holds it, with nothing beside it. */
export function strangeSubject(text: string): Subject {
  const published = readPublished(text);
  const evidence = published && (readEvidence(published.metadata)?.evidence ?? null);
  return {file: "strange.svg", text, published, evidence, intent: null};
}

/** What the rules about numbers find in a file. */
export async function findingsIn(subject: Subject): Promise<Finding[]> {
  return (await Promise.all(checks.map((check) => check(subject)))).flat();
}

/** The same, a line for each. */
export async function linesIn(subject: Subject): Promise<string[]> {
  return (await findingsIn(subject)).map(
    ({rule, where, found, expected}) => `${rule}: ${where}: ${found}: ${expected}`
  );
}
