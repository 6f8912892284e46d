import {articleRecord, type ArticleRecord} from "../facts/article/article.js";
import {
  checkAddress,
  checkFact,
  checkFields,
  checkList,
  checkPhrase,
  checkText,
  checkWord,
  isObject,
  refusal,
  subjectName
} from "../facts/boundary.js";
import {checkId, type Claim} from "../facts/claim.js";
import {checkFileNames} from "./storyFiles.js";
import type {DatedEvent} from "../facts/event.js";
import {citable} from "../facts/citable.js";
import {restOnSupposed} from "../facts/suppose.js";
import type {Chart} from "../figure/figure.js";
import {leastWidth, mostWidth} from "../figure/drawFigure.js";
import {type PublishedFormat, publishedFormats} from "./formats.js";
import type {Phrase} from "../words/phrase.js";

/** What a story says between its figures. */
export type Cell = Phrase | Chart;

/** A licence, as a Data Package names one. */
export interface DataLicence {
  /** Its id in the Open Definition’s list: "CC-BY-4.0". */
  readonly name: string;
  readonly title: string;
  /** Its address, http or https. */
  readonly path: string;
}

/** A story: its prose and its figures in reading order. */
export interface Notebook {
  /** Names the story's folders; kebab-case. */
  readonly slug: string;
  readonly title: Phrase;
  /** The article that the claims stand in, for `nutgraf check --article`; none by default. */
  readonly article?: ArticleRecord;
  /** Claims and events that the article states and no figure shows, so that the check knows them; none by default. */
  readonly claims?: readonly (Claim | DatedEvent)[];
  readonly cells: readonly Cell[];
  /**
   * Those of its figures that tell the story by themselves, in the order in which they do: contact sheets and lists of
   * stories begin with them. None by default: all then stand in reading order.
   */
  readonly lead?: readonly Chart[];
  /** Under which licence the figures and their data are published; none is named by default. */
  readonly licence?: DataLicence;
  /** Formats in which this story is not published; none by default. */
  readonly without?: readonly PublishedFormat[];
  /** The widths of its figures, whole px from 240 to 4000; default those of 280, 320, 400, 500, 640, 800 and 1000 that have room for a figure. */
  readonly widths?: readonly number[];
  /** The widths of its PDFs, in mm; default 52.4 and 108, one and two columns of a newspaper. */
  readonly printWidths?: readonly number[];
}

/**
 * Puts a story together.
 * @throws when the slug is not kebab-case, a title, cell, lead, licence, width or format is none, an option is not known, two figures have one id, or two different claims or
 * events have one id
 */
export function notebook(spec: Notebook): Notebook {
  checkSpec(spec);
  checkFileNames(spec.slug, "notebook");
  const seen = new Map<string, Claim | DatedEvent>();
  const ids = new Set<string>();
  for (const {figure} of chartsOf(spec)) {
    checkFileNames(figure.id, "figure");
    if (restOnSupposed(figure.uses))
      throw new Error(`supposed number: figure ${figure.id} (nobody states it, so that it is not published)`);
    if (ids.has(figure.id)) throw new Error(`duplicate figure id: ${figure.id}`);
    ids.add(figure.id);
    for (const member of citable(figure.uses)) {
      if ((seen.get(member.id) ?? member) !== member) throw new Error(`duplicate ${member.kind} id: ${member.id}`);
      seen.set(member.id, member);
    }
  }
  return spec;
}

const notebookFields = [
  "slug",
  "title",
  "article",
  "claims",
  "cells",
  "lead",
  "licence",
  "without",
  "widths",
  "printWidths"
] as const satisfies readonly (keyof Notebook)[];

function checkSpec(spec: Notebook): void {
  const where = subjectName("notebook", spec, "slug");
  checkFields(spec, notebookFields, "notebook", where);
  checkId(spec.slug, "notebook");
  checkPhrase(spec.title, "title", where);
  checkList(spec.cells, "cells", where);
  spec.cells.forEach((cell, index) => {
    if (!isChart(cell)) checkPhrase(cell, `cell ${index + 1}`, where);
  });
  if (spec.lead !== undefined) checkLead(spec.lead, spec.cells, where);
  if (spec.article !== undefined) articleRecord(spec.article);
  if (spec.claims !== undefined) {
    checkList(spec.claims, "claims", where);
    for (const each of spec.claims) checkFact(each, ["claim", "event"], "claim", where);
  }
  if (spec.licence !== undefined) checkLicence(spec.licence, where);
  if (spec.widths !== undefined) checkWidths(spec.widths, "widths", where, isWidth);
  if (spec.printWidths !== undefined) checkWidths(spec.printWidths, "printWidths", where, isPrintWidth);
  if (spec.without === undefined) return;
  checkList(spec.without, "without", where);
  for (const format of spec.without) checkWord(format, publishedFormats, "format", where);
}

function checkLead(lead: readonly Chart[], cells: readonly Cell[], where: string): void {
  checkList(lead, "lead", where);
  if (lead.length === 0) throw new Error(`missing lead: ${where} (leave it out where no figure leads)`);
  for (const [index, chart] of lead.entries()) {
    const isCell = isChart(chart) && cells.includes(chart);
    if (!isCell)
      throw refusal(isChart(chart) ? chart.figure.id : chart, `lead ${index + 1}`, "a figure of its cells", where);
    if (lead.indexOf(chart) < index) throw new Error(`duplicate lead: ${chart.figure.id}: ${where}`);
  }
}

const isWidth = (width: number) => Number.isInteger(width) && width >= leastWidth && width <= mostWidth;
const isPrintWidth = (width: number) => Number.isFinite(width) && width > 0;

function checkWidths(
  widths: readonly number[],
  field: "widths" | "printWidths",
  where: string,
  isOne: (width: number) => boolean
): void {
  checkList(widths, field, where);
  const unit = field === "widths" ? `whole px from ${leastWidth} to ${mostWidth}` : "mm";
  for (const [index, width] of widths.entries()) {
    if (typeof width !== "number" || !isOne(width)) throw refusal(width, "width", unit, where);
    if (widths.indexOf(width) < index) throw new Error(`duplicate width: ${width}: ${where}`);
  }
  if (widths.length === 0) throw new Error(`missing ${field}: ${where} (leave it out for the usual ones)`);
}

function checkLicence(licence: DataLicence, where: string): void {
  checkFields(licence, ["name", "title", "path"], "licence", where);
  for (const field of ["name", "title"] as const) checkText(licence[field], `licence ${field}`, where);
  checkAddress(licence.path, "licence path", where);
}

/** True for what `figure` makes. */
const isChart = (cell: unknown): cell is Chart => typeof cell === "function" && "figure" in cell;

/** The claims and events of a story: those that its figures use, and those that it states besides, once each. */
export function statedIn(story: Notebook): (Claim | DatedEvent)[] {
  const used = citable(chartsOf(story).flatMap(({figure}) => figure.uses));
  return [...new Set([...used, ...(story.claims ?? [])])];
}

/** The figures of a notebook, in reading order. */
export function chartsOf(story: Notebook): Chart[] {
  if (!isObject(story) || !Array.isArray(story.cells))
    throw refusal(story, "notebook", "what notebook returns", "chartsOf");
  return story.cells.filter(isChart);
}

/** The ids of the figures of a notebook, in reading order. */
export const figureIds = (story: Notebook): string[] => chartsOf(story).map(({figure}) => figure.id);
