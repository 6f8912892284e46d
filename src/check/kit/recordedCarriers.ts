import type {MarkKind, ProofRecord, RecordedCarriers} from "../../facts/evidence/proofRecord.js";
import {textsOfNumbers} from "../numbers/licences/carryingTexts.js";
import {licencesOf} from "../numbers/licences/figureLicences.js";
import {bare} from "../reading/labels/labels.js";
import {readFile, type ReadFile} from "../reading/readFile.js";
import {labelOf} from "../reading/roles.js";
import type {Subject, Violation} from "../subject.js";

/** What is wrong with what a record says of the texts and shapes of one file: more, less, or other than there are. */
export function recordedViolations(record: ProofRecord, name: string, subject: Subject): Violation[] {
  const file = readFile(subject);
  if (!file) return [];
  const facts = new Set([...Object.keys(record.carries), ...factsOf(file)]);
  const printed = printedIn(subject);
  return [...facts].flatMap((fact) => {
    const {texts = [], marks = []} = record.carries[fact] ?? {};
    const isHere = ({files}: {readonly files?: readonly string[]}) => files === undefined || files.includes(name);
    const where = `carries ${fact}, ${name}`;
    // Of two facts of one number a sentence may mean either: it stands in the record of one of them.
    const own = (printed.get(fact) ?? []).filter(({part, text, or}) => {
      const others = or.flatMap((other) => record.carries[other]?.texts ?? []);
      return !others.some((each) => isHere(each) && each.part === part && bare(each.text).includes(text));
    });
    return [
      ...labelViolations(fact, texts.filter(isHere), file).map((each) => ({where, ...each})),
      ...textViolations(texts.filter(isHere), file, own).map((each) => ({where, ...each})),
      ...markViolations(fact, marks.filter(isHere), file).map((each) => ({where, ...each}))
    ];
  });
}

type Difference = Omit<Violation, "where">;

/** All facts that the shapes and the labels of a file carry, but for names of a scale. */
function factsOf({shown, runs, textRuns, facts}: ReadFile): string[] {
  const addresses = [
    ...shown.flatMap((each) => each.facts.flat()),
    ...runs.flatMap(({role}) => ("openEnd" in role ? role.openEnd : [])),
    ...textRuns.flatMap(({role}) => labelOf(role) ?? [])
  ];
  return [...new Set(addresses)].filter((address) => facts.find(address) !== null).map(factAt);
}

/** The fact of an address: the column of a cell, the event of one of its dates, the count of an end of its class. */
const factAt = (address: string) => address.replace(/\/\d+$/, "").replace(/^(count .+)\/(?:from|to)$/, "$1");

function labelViolations(fact: string, texts: RecordedCarriers["texts"], {textRuns}: ReadFile): Difference[] {
  const labels: {readonly of: string; readonly lines: string[]}[] = [];
  let before = "";
  for (const {role, texts: lines} of textRuns) {
    const of = JSON.stringify(role);
    const isLabel = labelOf(role)?.map(factAt).includes(fact);
    if (isLabel && of === before) labels.at(-1)?.lines.push(...lines.map(({text}) => text));
    else if (isLabel) labels.push({of, lines: lines.map(({text}) => text)});
    before = of;
  }
  const found = texts.flatMap(({part, text}) => (part === "label" ? [bare(text)] : []));
  return differing(found, [...new Set(labels.map(({lines}) => bare(lines.join(" "))))], "label");
}

function differing(found: readonly string[], expected: readonly string[], what: string): Difference[] {
  return [
    ...found
      .filter((each) => !expected.includes(each))
      .map((each) => ({found: `${what} “${each}”`, expected: `no such ${what}`})),
    ...expected
      .filter((each) => !found.includes(each))
      .map((each) => ({found: `no such ${what}`, expected: `${what} “${each}”`}))
  ];
}

/** A sentence that prints a fact, or one of several. */
interface Printed {
  readonly part: string;
  readonly text: string;
  readonly or: readonly string[];
}

/** The sentences of a file that print each fact, by its name, outside of labels. */
function printedIn(subject: Subject): Map<string, Printed[]> {
  const licences = licencesOf(subject);
  const texts = licences ? [...textsOfNumbers(licences)] : [];
  const {claims = [], tables = []} = licences?.evidence ?? {};
  // A cell that a sentence quotes and the table that a description reads out are one number twice.
  const quoted = new Set(claims.flatMap(({id, place}) => (place.kind === "cell" && tables.length > 0 ? [id] : [])));
  return new Map(
    texts.map(([fact, all]) => {
      // A record has what a text takes from its facts, and a phrase is typed.
      const own = all.filter(({role, isPhrase}) => isPhrase !== true && (role !== "description" || !quoted.has(fact)));
      return [fact, own.map(({role, text, or = []}) => ({part: role, text: bare(text), or}))];
    })
  );
}

const parts = ["description", "headline", "deck", "note"] as const;

/** The texts of the record stand in their part of the file; and what the file prints there stands in the record. */
function textViolations(
  texts: RecordedCarriers["texts"],
  {textRuns, published}: ReadFile,
  printed: readonly Printed[]
): Difference[] {
  return parts.flatMap((part) => {
    const lines = textRuns.filter(({role}) => role === part).flatMap((run) => run.texts.map(({text}) => text));
    const text = bare(part === "description" ? published.desc : lines.join(" "));
    const recorded = texts.flatMap((each) => (each.part === part ? [bare(each.text)] : []));
    const missing = printed.find((each) => each.part === part && !recorded.some((other) => other.includes(each.text)));
    return [
      ...recorded
        .filter((each) => each !== text)
        .map((each) => ({found: `${part} “${each}”`, expected: `${part} “${text}”`})),
      ...(missing ? [{found: `no ${part}`, expected: `${part} “${missing.text}”`}] : [])
    ];
  });
}

function markViolations(fact: string, marks: RecordedCarriers["marks"], {shown, runs}: ReadFile): Difference[] {
  const counts = new Map<MarkKind, number>();
  const add = (by: MarkKind, shapes: number) => shapes > 0 && counts.set(by, (counts.get(by) ?? 0) + shapes);
  for (const {measure, facts} of shown) add(measure.by, facts.filter((own) => own.map(factAt).includes(fact)).length);
  for (const {role, shapes} of runs)
    if ("openEnd" in role && role.openEnd.map(factAt).includes(fact)) add("openEnd", shapes.length);
  const words = (by: string, shapes: number) => `${by} of ${shapes}`;
  return differing(
    marks.map(({by, shapes}) => words(by, shapes)),
    [...counts].map(([by, shapes]) => words(by, shapes)),
    "shapes by"
  );
}
