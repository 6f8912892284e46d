import {literal, object} from "valibot";
import type {Carriers} from "../../check/carriers.js";
import {evidenceOf, type Grounded} from "../../facts/evidenceOf.js";
import {sha256Hex} from "../../facts/digest.js";
import type {Evidence} from "../../facts/evidence.js";
import {readJSON} from "../../facts/readJSON.js";
import {fontFamily} from "../../type/fonts/fontFile.js";
import {version} from "../../version.js";
import {ourFile} from "../files/ourFile.js";
import {packageVersion} from "../packageVersion.js";
import {readCarriers, type RecordedFile} from "./readCarriers.js";

/** What of a figure its record speaks of. */
export interface RecordedFigure extends Grounded {
  readonly id: string;
  readonly headline: {readonly text: string};
}

/** A text that carries something; **files** names those that have it where not all do. */
interface RecordedText {
  readonly text: string;
  readonly files?: readonly string[];
}

/** What carries one claim, event or derived value in the files of a figure. */
interface RecordedCarriers {
  /** By the part that they play: "headline", "label". */
  readonly texts: Readonly<Record<string, readonly RecordedText[]>>;
  readonly period: Readonly<Record<string, readonly RecordedText[]>>;
  /** What the marks were measured to be; none where it is only printed. */
  readonly marks: readonly {readonly file: string; readonly drawn: string; readonly ratio: number | null}[];
}

/** The proof of a figure, `charts/<slug>/<figure>.json`: its claims, and what was read back from its files. */
export interface ProofRecord {
  readonly generator: string;
  readonly figure: string;
  readonly headline: string;
  readonly form: string;
  readonly evidence: Evidence;
  /** By ids of claims and events, and operations of derived values. */
  readonly carries: Readonly<Record<string, RecordedCarriers>>;
  /** SHA-256 of each file, hexadecimal, by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** SHA-256 of **evidence** as JSON: "sha256:" and 64 hexadecimal digits. */
  readonly data: string;
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Reads the files of a figure back and puts down what carries each of its numbers.
 * @param files from narrow to wide
 * @param carriersIn what carries them in one file; read now by default
 */
export function proofRecord(
  figure: RecordedFigure,
  files: readonly RecordedFile[],
  carriersIn: typeof readCarriers = readCarriers
): ProofRecord {
  const evidence = evidenceOf(figure);
  const read = files.map((file) => ({name: file.name, carriers: carriersIn(evidence, file)}));
  const {claims, events, derived} = evidence;
  const names = [...claims, ...events].map(({id}) => id).concat(derived.map(({operation}) => operation));
  return {
    generator: `nutgraf ${version}`,
    figure: figure.id,
    headline: figure.headline.text,
    form: figure.form.name,
    evidence,
    carries: Object.fromEntries(names.map((name) => [name, carriersOf(name, read)])),
    files: Object.fromEntries(files.map(({name, text}) => [name, sha256Hex(text)])),
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

/** True for the text of a record of this figure, as the press writes it. */
export function isRecordOf(text: string, figure: string): boolean {
  return readJSON(object({...ourFile, figure: literal(figure)}), text) !== null;
}

interface ReadFile {
  readonly name: string;
  readonly carriers: readonly Carriers[];
}

function carriersOf(wanted: string, files: readonly ReadFile[]): RecordedCarriers {
  const own = files.map(({name, carriers}) => ({file: name, found: carriers.find((each) => each.name === wanted)}));
  return {
    texts: byRole(own.map(({file, found}) => ({file, texts: found?.texts ?? []}))),
    period: byRole(own.map(({file, found}) => ({file, texts: found?.period ?? []}))),
    marks: own.flatMap(({file, found}) => (found?.marks ?? []).map(({drawn, ratio}) => ({file, drawn, ratio})))
  };
}

/** The texts of several files, each put down once under its part. */
function byRole(files: readonly {readonly file: string; readonly texts: Carriers["texts"]}[]) {
  const roles: Record<string, RecordedText[]> = {};
  for (const {role, text} of files.flatMap(({texts}) => texts)) {
    const known = (roles[role] ??= []);
    if (known.some((other) => other.text === text)) continue;
    const having = files.filter(({texts}) => texts.some((other) => other.role === role && other.text === text));
    const isEverywhere = having.length === files.length;
    known.push({text, ...(!isEverywhere && {files: having.map(({file}) => file)})});
  }
  return roles;
}
