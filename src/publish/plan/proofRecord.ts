import type {DrawnCarriers} from "../../drawing/drawnCarriers.js";
import {addressesOf} from "../../facts/citable.js";
import {sha256Hex} from "../../facts/evidence/digest.js";
import type {Evidence} from "../../facts/evidence/evidence.js";
import {evidenceOf} from "../../facts/evidence/evidenceOf.js";
import {type ProofRecord, proofSchema, type RecordedCarriers, type TextPart} from "../../facts/evidence/proofRecord.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import type {Figure} from "../../figure/figureSpec.js";
import {fontFamily} from "../../type/fonts/fontFile.js";
import {version} from "../../version.js";
import type {Phrase} from "../../words/phrase.js";
import {packageVersion} from "../packageVersion.js";

/** What of a figure its record speaks of. */
type RecordedFigure = Pick<Figure, "id" | "uses" | "form" | "headline" | "deck" | "note" | "alt">;

/** One file of a figure. */
export interface RecordedFile {
  /** The name in the story’s folder. */
  readonly name: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** What its drawing carries; *null* for a file of an earlier run, of which the earlier record knows. */
  readonly carriers: DrawnCarriers | null;
}

/**
 * Puts down what carries each fact of a figure, by the reading that its files are drawn with.
 * @param files from narrow to wide
 * @param earlier the text of the record that stands there: what it says of a file that stays as it is stays
 */
export function proofRecord(
  figure: RecordedFigure,
  files: readonly RecordedFile[],
  earlier: string | null = null
): ProofRecord {
  const evidence = evidenceOf(figure);
  const known = earlier === null ? null : readJSON(proofSchema, earlier);
  const carried = files.map((file) => ({
    file: file.name,
    facts: file.carriers ? factsIn(figure, file.carriers) : factsBefore(file, known)
  }));
  return {
    generator: `nutgraf ${version}`,
    figure: figure.id,
    headline: figure.headline.text,
    form: figure.form.name,
    evidence,
    carries: Object.fromEntries(namesIn(evidence).map((name) => [name, together(name, carried)])),
    files: Object.fromEntries(files.map(({name, sha256}) => [name, sha256])),
    data: `sha256:${sha256Hex(JSON.stringify(evidence))}`,
    versions: {
      nutgraf: version,
      "@observablehq/plot": packageVersion("@observablehq/plot"),
      harfbuzzjs: packageVersion("harfbuzzjs"),
      font: fontFamily
    }
  };
}

/** A proof record as the text of its file. */
export function recordText(record: ProofRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The facts of a figure by the names that a record has for them. */
function namesIn({claims, events, derived, tables = []}: Evidence): string[] {
  return [
    ...claims.map(({id}) => id),
    ...events.map(({id}) => id),
    ...derived.map(({operation}) => operation),
    ...tables.flatMap(({id, columns}) => Object.keys(columns).map((column) => `${id}/${column}`))
  ];
}

type Text = RecordedCarriers["texts"][number];
type Marks = RecordedCarriers["marks"][number];

/** What carries a fact in one file. */
interface FactCarriers {
  readonly texts: readonly Text[];
  readonly marks: readonly Marks[];
}

/** What carries a fact in a file, by its name. */
type FileFacts = (name: string) => FactCarriers;

function factsIn({headline, deck, note, alt}: RecordedFigure, {labels, marks}: DrawnCarriers): FileFacts {
  const parts: [TextPart, Phrase | undefined][] = [
    ["description", alt],
    ["headline", headline],
    ["deck", deck]
  ];
  const ofPhrase = ([part, phrase]: (typeof parts)[number]) =>
    phrase ? addressesOf(phrase.uses).map((of) => ({part, text: phrase.text, of})) : [];
  const texts = [
    ...parts.flatMap(ofPhrase),
    ...labels.flatMap(({of, text}) => of.map((fact) => ({part: "label" as const, text, of: fact}))),
    ...ofPhrase(["note", note])
  ];
  return (name) => ({
    texts: texts.flatMap(({of, part, text}) => (of === name ? [{part, text}] : [])),
    marks: marks.flatMap(({of, by, shapes}) => (of === name ? [{by, shapes}] : []))
  });
}

/** What the earlier record says of a file that is the same still; nothing of one that it does not know. */
function factsBefore({name: file, sha256}: RecordedFile, known: ProofRecord | null): FileFacts {
  if (known?.files[file] !== sha256) return () => ({texts: [], marks: []});
  const isIn = ({files}: Text | Marks) => files === undefined || files.includes(file);
  return (name) => {
    const {texts = [], marks = []} = known.carries[name] ?? {};
    return {texts: texts.filter(isIn), marks: marks.filter(isIn)};
  };
}

/** What carries a fact in several files, each put down once. */
function together(
  name: string,
  files: readonly {readonly file: string; readonly facts: FileFacts}[]
): RecordedCarriers {
  const own = files.map(({file, facts}) => ({file, ...facts(name)}));
  return {
    texts: once(own.map(({file, texts}) => ({file, items: texts.map(({part, text}) => ({part, text}))}))),
    marks: once(own.map(({file, marks}) => ({file, items: marks.map(({by, shapes}) => ({by, shapes}))})))
  };
}

function once<Item extends object>(files: readonly {readonly file: string; readonly items: readonly Item[]}[]) {
  const having = new Map<string, {readonly item: Item; readonly names: string[]}>();
  for (const {file, items} of files) {
    for (const item of items) {
      const key = JSON.stringify(item);
      const known = having.get(key) ?? {item, names: []};
      if (!known.names.includes(file)) known.names.push(file);
      having.set(key, known);
    }
  }
  return [...having.values()].map(({item, names}) => ({...item, ...(names.length < files.length && {files: names})}));
}
