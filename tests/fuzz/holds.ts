import fc from "fast-check";
import {JSDOM} from "jsdom";
import {SaxesParser} from "saxes";
import {checkFile} from "../../src/check/checkFile.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {type Finding, rules} from "../../src/check/rules.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {type Chart, figure} from "../../src/figure/figure.js";
import {say, periodOf} from "../../src/words/say.js";
import {phrase} from "../../src/words/phrase.js";
import {stated} from "../../src/facts/period.js";
import {type Scheme, schemes} from "../../src/theme/theme.js";
import {subjectOf} from "../../src/verify/subject.js";
import {countClaim} from "../forms/sampleClaims.js";
import {exact} from "../../src/facts/quantity.js";
import {isClear} from "../clearLine.js";
import type {FormInput} from "./formInput.js";
import {office} from "./made.js";
import {unmet} from "./unmet.js";

const {document} = new JSDOM("").window;
const dated = countClaim("dated", exact(1), {period: stated("2023")});

/** How a figure of a form is drawn. */
export interface Drawn {
  readonly width: number;
  readonly scheme: Scheme;
}

/** Any width, those at which layouts change among them, and both schemes. */
export const drawnHow: fc.Arbitrary<Drawn> = fc.record({
  width: fc.oneof(fc.constantFrom(240, 320, 479, 480, 640, 839, 840, 1000), fc.integer({min: 240, max: 1600})),
  scheme: fc.constantFrom(...schemes)
});

/** What came of an input: the line that refuses it; or the file, and what the check finds in it. */
export type Outcome =
  | {readonly refused: string}
  | {
      readonly text: string;
      /** What rules of errors find. */
      readonly found: readonly string[];
      /** What of that no text and no number may bring about. */
      readonly broken: readonly string[];
    };

/**
 * Draws an input twice and checks its file.
 * @throws where it is refused in other than one clear line, two renders differ, or the file is not XML
 */
export async function outcomeOf(input: FormInput, drawn: Drawn): Promise<Outcome> {
  const drawing = drawingOf(input, drawn);
  if ("refused" in drawing) return drawing;
  const {text, chart} = drawing;
  const again = serializeSVG(chartOf(input)({document, ...drawn}));
  if (text !== again) throw new Error("two renders differ");
  new SaxesParser({xmlns: true}).write(text).close();
  const findings = await checkFile(subjectOf(chart.figure, {file: "made.svg", text}, [text, again]));
  const errors = findings.filter(({rule}) => severe.has(rule));
  return {text, found: errors.map(inWords), broken: errors.filter(({rule}) => unbreakable.has(rule)).map(inWords)};
}

/** The file of an input, or the line that refuses it. @throws where that is not one clear line */
export function drawingOf(input: FormInput, drawn: Drawn): {refused: string} | {text: string; chart: Chart} {
  const made = attempt(() => chartOf(input));
  if (!("value" in made)) return made;
  const chart = made.value;
  const text = attempt(() => serializeSVG(chart({document, ...drawn})));
  return "value" in text ? {text: text.value, chart} : text;
}

/** What is wrong with the drawing of an input that a newsroom might give: nothing, where it is refused in one clear line. */
export async function holds(form: string, input: FormInput, drawn: Drawn): Promise<readonly string[]> {
  const outcome = await outcomeOf(input, drawn);
  if ("refused" in outcome) return [];
  const known = unmet[form] ?? [];
  const found = outcome.found.filter((each) => !known.some((rule) => each.startsWith(`${rule}: `)));
  return [...found, ...(form === "plot" ? [] : changedNumbers(outcome.text, input.given))];
}

/** The columns of a file whose numbers are none of those that were given. */
function changedNumbers(text: string, given: unknown): string[] {
  const tables = readEvidence(readPublished(text)?.metadata ?? "")?.evidence.tables ?? [];
  const cells = new Map<string, (number | string | null)[]>();
  // A key of sizes has a table of its own.
  const own = tables.filter(({id}) => id.startsWith("made"));
  for (const [name, {unit, values}] of own.flatMap(({columns}) => Object.entries(columns)))
    if (unit) cells.set(name, [...(cells.get(name) ?? []), ...values]);
  const known = new Set(listsIn(given).map((list) => JSON.stringify(list)));
  return [...cells].flatMap(([name, values]) => (known.has(JSON.stringify(values)) ? [] : [`other numbers: ${name}`]));
}

/** All lists in plain data. */
function listsIn(value: unknown): unknown[][] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [value] : []), ...Object.values(value).flatMap(listsIn)];
}

const inWords = ({rule, where, found, expected}: Finding) => `${rule}: ${where}: ${found}: ${expected}`;

// How large a file may be follows from how much is drawn: an editor's matter.
const severe: ReadonlySet<string> = new Set(
  rules.filter(({name, severity}) => severity === "error" && name !== "too-large").map(({name}) => name)
);

/** The rules that keep a file whole and inert, and its shapes what it says they are. */
const unbreakable: ReadonlySet<string> = new Set([
  "xml-malformed",
  "unsafe-markup",
  "sanitiser-changes",
  "id-present",
  "nondeterministic",
  "stale",
  "decimals",
  "too-many-nodes",
  "reading-incomplete",
  "reading-stale"
]);

function chartOf({make, given}: FormInput): Chart {
  const form = make(given);
  return figure({
    id: "made",
    headline: phrase("Rents rose most where few flats stand empty"),
    deck: say`Made-up soldiers, deaths, people, cities, kilometres or years of all homes by place, ${periodOf(dated)}`,
    form,
    ...((form.tables ?? []).length > 0 && {sources: [office]}),
    ...(form.alt ? {} : {alt: say`A chart of made-up numbers.`})
  });
}

function attempt<V>(make: () => V): {readonly value: V} | {readonly refused: string} {
  try {
    return {value: make()};
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error || !isClear(error.message)) throw error;
    return {refused: error.message};
  }
}
