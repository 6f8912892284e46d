import {object} from "valibot";
import type {Measure, Reading, Role, Scale, TextRole} from "../../facts/evidence/record.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {readingSchema} from "../../facts/evidence/recordSchema.js";
import type {Published, PublishedText} from "../published.js";
import type {Subject, Violation} from "../subject.js";
import {type FactBook, factBook} from "./facts.js";
import {placeOf, isBandScale} from "./scales.js";
import {rolesOf, withAxes} from "./leftOut.js";
import {type Shape, shapesOf} from "./shapes.js";

/** Shapes, one after the other, of one role. */
export interface ShapeRun {
  readonly role: Role;
  readonly shapes: readonly Shape[];
}

/** Shapes that stand for nothing, of one kind. */
export interface FurnitureRun extends ShapeRun {
  readonly role: Extract<Role, {furniture: unknown}>;
}

/** Texts, one after the other, of one role. */
export interface TextsRun {
  readonly role: TextRole;
  readonly texts: readonly PublishedText[];
}

/** One measure of a run: what each of its shapes shows by it. */
export interface Shown {
  readonly run: ShapeRun;
  readonly measure: Measure;
  /** *null* for shares and counts. */
  readonly scale: Scale | null;
  /** The addresses of each shape’s facts. */
  readonly facts: readonly (readonly string[])[];
  /** By how much the panel of a small multiple is moved, in px. */
  readonly move: {readonly x: number; readonly y: number};
}

/** A published file with its reading: each shape and text with what it stands for. */
export interface ReadFile {
  readonly reading: Reading;
  readonly facts: FactBook;
  readonly shapes: readonly Shape[];
  readonly texts: readonly PublishedText[];
  readonly runs: readonly ShapeRun[];
  readonly textRuns: readonly TextsRun[];
  readonly shown: readonly Shown[];
  readonly published: Published;
}

const known = new WeakMap<Published, ReadFile | null>();

/** The file with its reading; *null* where it carries none that can be read, or none of its facts. */
export function readFile({published, evidence}: Subject): ReadFile | null {
  if (!published || !evidence) return null;
  const found = known.get(published);
  if (found !== undefined) return found;
  const reading = readingIn(published.metadata);
  const file = reading && fileWith(reading, factBook(evidence), published);
  known.set(published, file);
  return file;
}

/** The reading in a file’s metadata; *null* where there is none, or it is not of its schema. */
export function readingIn(metadata: string): Reading | null {
  return readJSON(carried, metadata)?.reading ?? null;
}

const carried = object({reading: readingSchema});

function fileWith(reading: Reading, facts: FactBook, published: Published): ReadFile {
  const shapes = shapesOf(published.root);
  const {texts} = published;
  const runs = deal(reading.shapes, shapes).map(([role, each]) => ({role: withAxes(role), shapes: each}));
  const textRuns = deal(reading.texts, texts).flatMap(([role, each]) =>
    textRunsOf(rolesOf(role, each.length, reading, facts), each)
  );
  const shown = runs.flatMap((run) => ("shows" in run.role ? shownBy(run, run.role, reading, facts) : []));
  return {reading, facts, shapes, texts, runs, textRuns, shown, published};
}

/** The texts of a run, those of one label one after the other as a run of their own. */
function textRunsOf(roles: readonly TextRole[], texts: readonly PublishedText[]): TextsRun[] {
  const starts = texts.flatMap((_, index) => (index > 0 && roles[index] === roles[index - 1] ? [] : [index]));
  return starts.flatMap((start, run) => {
    const role = roles[start];
    return role === undefined ? [] : [{role, texts: texts.slice(start, starts[run + 1] ?? texts.length)}];
  });
}

/** The items of each run: so many of them, one run after the other. */
export function deal<R, T>(runs: readonly (readonly [number, R])[], items: readonly T[]): [R, T[]][] {
  let start = 0;
  return runs.map(([count, role]) => [role, items.slice(start, (start += count))]);
}

function shownBy(
  run: ShapeRun,
  {shows, facet}: Extract<Role, {shows: unknown}>,
  {scales}: Reading,
  facts: FactBook
): Shown[] {
  const move = moveOf(facet, scales);
  return shows.map((measure) => ({
    run,
    measure,
    scale: (measure.on === undefined ? null : scales[measure.on]) ?? null,
    facts: facts.each(measure.of, run.shapes.length) ?? [],
    move
  }));
}

/** By how much a panel is moved, in px; *NaN* where its scales have no such name. */
export function moveOf(
  facet: Extract<Role, {shows: unknown}>["facet"],
  scales: Reading["scales"]
): {readonly x: number; readonly y: number} {
  const along = (panel: {readonly on: string; readonly at: string} | undefined) => {
    if (!panel) return 0;
    const scale = scales[panel.on];
    return scale && isBandScale(scale) ? placeOf(scale, panel.at) : NaN;
  };
  return {x: along(facet?.x), y: along(facet?.y)};
}

/** The name of the whole that a shape of a run is a part of; *null* where it is of none. */
export function wholeAt({measure: {whole}}: Shown, index: number): string | null {
  return whole === undefined ? null : typeof whole === "string" ? whole : (whole[index] ?? null);
}

/** Makes the check of a rule that asks a file’s reading; a file without one is for *reading-incomplete*. */
export function ofReading<V extends readonly Violation[] | Promise<readonly Violation[]>>(
  check: (file: ReadFile, subject: Subject) => V
): (subject: Subject) => V | readonly Violation[] {
  return (subject) => {
    const file = readFile(subject);
    return file ? check(file, subject) : [];
  };
}
