import {
  checkFields,
  checkList,
  checkPhrase,
  checkPhraseIfAny,
  checkText,
  checkTextIfAny,
  isObject,
  refusal,
  subjectName
} from "../facts/boundary.js";
import {checkId} from "../facts/claim.js";
import {checkSource, type Source} from "../facts/source.js";
import type {Waiver} from "../facts/waiver.js";
import {checkForm, type Form} from "../form.js";
import type {Licence, Phrase} from "../words/phrase.js";
import {type Canvas, canvases} from "./canvas.js";
import {type CardSpec, checkCard, type Shown} from "./cardFigure.js";
import {checkCorrections, type Correction} from "./corrections.js";

/** What a reporter writes for a figure. */
export interface FigureSpec {
  /** Unique in its notebook; kebab-case; names the published files. */
  readonly id: string;
  /** The finding where there is one measure, neutral where there are several; also the accessible name. */
  readonly headline: Phrase;
  /** The measure, the place and the period. */
  readonly deck: Phrase;
  readonly form: Form;
  /** What a reader must know to read the chart rightly; none by default. */
  readonly note?: Phrase;
  /** What was wrong in it before, the earliest first; the note says so, and so does what programs read of it; none by default. */
  readonly corrections?: readonly Correction[];
  /** Who says the numbers of a form that draws data and not claims; none by default. */
  readonly sources?: readonly Source[];
  /** What the chart shows, for who cannot see it: the accessible description; default what the form says of itself. */
  readonly alt?: Phrase;
  /** Who publishes it: "The Harbour Post"; cards and squares, which travel alone, say so; none by default. */
  readonly credit?: Phrase;
  /** What a card shows instead, where all of the figure is too much for one; default the figure’s own. */
  readonly card?: CardSpec;
  /** What a square shows instead, which has room for more; default what the card does. */
  readonly square?: CardSpec;
  /** Rules of `nutgraf check` that do not apply here, each with its reason; none by default. */
  readonly waivers?: readonly Waiver[];
}

/** A figure that passed its checks. */
export interface Figure extends Omit<FigureSpec, Canvas> {
  readonly alt: Phrase;
  readonly source: Phrase;
  /** All that licenses a number anywhere in it. */
  readonly uses: readonly Licence[];
  /** What a card is to show; `drawnOn` says what came to stand on one. */
  readonly card: Shown;
  /** What a square is to show. */
  readonly square: Shown;
}

const figureFields = [
  "id",
  "headline",
  "deck",
  "form",
  "note",
  "corrections",
  "sources",
  "alt",
  "credit",
  "card",
  "square",
  "waivers"
] as const satisfies readonly (keyof FigureSpec)[];

/** @throws when an option is not known, a text is empty or was not written with `say`, or a figure of data names no source */
export function checkFigureSpec(spec: FigureSpec): void {
  const where = subjectName("figure", spec);
  checkFields(spec, figureFields, "figure", where);
  checkId(spec.id, "figure");
  for (const field of ["headline", "deck"] as const) checkPhrase(spec[field], field, where);
  for (const field of ["note", "alt", "credit"] as const) checkPhraseIfAny(spec[field], field, where);
  checkForm(spec.form, where);
  if (spec.corrections !== undefined) checkCorrections(spec.corrections, where);
  checkSources(spec, where);
  for (const canvas of canvases) if (spec[canvas] !== undefined) checkCard(spec[canvas], `${canvas} of ${where}`);
  if (spec.waivers === undefined) return;
  checkList(spec.waivers, "waivers", where);
  for (const waiver of spec.waivers) {
    checkFields(waiver, ["rule", "reason", "about"], "waiver", where);
    checkText(waiver.rule, "rule", `waiver: ${where}`);
    checkText(waiver.reason, "reason", `waiver of ${waiver.rule}: ${where}`);
    checkTextIfAny(waiver.about, "about", `waiver of ${waiver.rule}: ${where}`);
  }
}

/** Who says the numbers of a figure’s tables: what it names, or what they say themselves. */
export function sourcesOf({sources, form}: FigureSpec): Pick<FigureSpec, "sources"> {
  const own = form.sources ?? [];
  const said = sources ?? [];
  const all = [...said, ...own.filter(({id}) => !said.some((each) => each.id === id))];
  return all.length > 0 ? {sources: all} : {};
}

/** @throws unless a figure of data names a source */
function checkSources({form, sources}: FigureSpec, where: string): void {
  if (sources !== undefined) {
    checkList(sources, "sources", where);
    for (const source of sources) checkSource(source, where);
  }
  if ((form.tables ?? []).length > 0 && (sources ?? form.sources ?? []).length === 0) {
    throw new Error(
      `missing sources: ${where} (form ${form.name} draws data: name who says so, sources: [{id, name}])`
    );
  }
}

/** @throws unless **value** is a figure that passed its checks, such as `chart.figure` */
export function checkFigure(value: unknown, where: string): void {
  const {id, headline, alt, source, uses, form, card, square} = isObject(value) ? value : {};
  const isMade =
    typeof id === "string" && Array.isArray(uses) && [headline, alt, source, form, card, square].every(isObject);
  if (!isMade) throw refusal(value, "figure", "the figure of a chart: chart.figure", where);
}
