import type {Waiver} from "../facts/waiver.js";
import {
  checkDocument,
  checkFields,
  checkList,
  checkPhrase,
  checkPhraseIfAny,
  checkText,
  checkTextIfAny,
  checkWord,
  isObject,
  refusal,
  subjectName,
  valueInWords
} from "../facts/boundary.js";
import {citable, sourcesBehind} from "../facts/citable.js";
import {checkAggregates} from "./checkAggregates.js";
import {checkFinished, checkId} from "../facts/claim.js";
import {restOnSupposed} from "../facts/suppose.js";
import {checkSource, checkSourceIds, type Source} from "../facts/source.js";
import {palettes, type Scheme, schemes} from "../theme/theme.js";
import {fontStack} from "../type/fonts/fontStack.js";
import type {Licence, Phrase} from "../words/phrase.js";
import {element} from "../drawing/element.js";
import {readingOf, setReading, setRole} from "../drawing/roles.js";
import {arrange, type Arranged, type Stretch} from "./arrange.js";
import {arrangeCard} from "./arrangeCard.js";
import {type Canvas, canvases, canvasSize} from "./canvas.js";
import {cardFigure, type CardSpec, checkCard, type Shown, withUses} from "./cardFigure.js";
import {checkForm, type Form} from "../form.js";
import {insideAnchor} from "./insideAnchor.js";
import {metadata} from "./metadata.js";
import {textElement} from "./textElement.js";
import {stampsOf, supposedHeadline} from "./whatIf.js";
import {fallbackStretch, textSize} from "../theme/typeSizes.js";

/** A figure at a width of its own, or on a canvas of a fixed size, and in which scheme. */
export type Rendition = {
  /** *light* or *dark*; default *light*. */
  readonly scheme?: Scheme;
} & (
  | {
      /** Px, 240 to 4000; default 640. */
      readonly width?: number;
      readonly canvas?: never;
    }
  | {
      /** *card* (600 × 315 px) or *square* (540 × 540 px), to be delivered as a picture at twice that. */
      readonly canvas: Canvas;
      readonly width?: never;
    }
);

/** Where and how a figure is drawn. */
export type ChartContext = Rendition & {
  /** The document that makes the elements; defaults to the page's own in a browser. */
  readonly document?: Document;
};

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

/** A figure as a function: call it with a document and a width, and it draws itself. */
export interface Chart {
  (context?: ChartContext): SVGSVGElement;
  readonly figure: Figure;
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

/** The least width, in px, at which a figure is drawn. */
export const leastWidth = 240;

/** The least width in px at which it is printed: a narrow column of a newspaper, 38.9 mm, at the scale of print. */
export const leastPrintWidth = 178;

/** The widest figure that is drawn, in px; a wider one is a slip of the finger. */
export const mostWidth = 4000;

/**
 * Makes the chart function of a figure.
 * @throws when the id is not kebab-case, a text is empty or was not written with `say`, an option is not known, or there
 * is no alt text, neither the figure’s nor the form’s, or two different sources have one id
 */
export function figure(spec: FigureSpec): Chart {
  checkSpec(spec);
  const alt = spec.alt ?? spec.form.alt;
  if (!alt?.text.trim()) {
    throw new Error(`missing alt: figure ${spec.id} (say what it shows; form ${spec.form.name} does not)`);
  }
  const own = asSupposed({...spec, ...sourcesOf(spec), alt});

  const card = cardFigure(own, "card");
  const licensed = withUses(own);
  checkAggregates(licensed.uses, spec.form.tables ?? [], `figure ${spec.id}`);
  for (const use of citable(licensed.uses)) checkFinished(use, `figure ${spec.id}`);
  checkSourceIds([...sourcesBehind(licensed.uses), ...(own.sources ?? [])], `figure ${spec.id}`);
  const checked: Figure = {...licensed, card, square: spec.square ? cardFigure(own, "square") : card};
  const chart = (context: ChartContext = {}) => drawFigure(checked, context);
  return Object.assign(chart, {figure: checked});
}

/** A figure that rests on a supposed number says so in its headlines; any other is as it is written. */
function asSupposed<Spec extends FigureSpec & {readonly alt: Phrase}>(spec: Spec): Spec {
  if (!restOnSupposed(withUses(spec).uses)) return spec;
  const cards = canvases.flatMap((canvas) => {
    const card = spec[canvas];
    return card?.headline ? [[canvas, {...card, headline: supposedHeadline(card.headline)}] as const] : [];
  });
  return {...spec, headline: supposedHeadline(spec.headline), ...Object.fromEntries(cards)};
}

const figureFields = [
  "id",
  "headline",
  "deck",
  "form",
  "note",
  "sources",
  "alt",
  "credit",
  "card",
  "square",
  "waivers"
] as const satisfies readonly (keyof FigureSpec)[];

function checkSpec(spec: FigureSpec): void {
  const where = subjectName("figure", spec);
  checkFields(spec, figureFields, "figure", where);
  checkId(spec.id, "figure");
  for (const field of ["headline", "deck"] as const) checkPhrase(spec[field], field, where);
  for (const field of ["note", "alt", "credit"] as const) checkPhraseIfAny(spec[field], field, where);
  checkForm(spec.form, where);
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
function sourcesOf({sources, form}: FigureSpec): Pick<FigureSpec, "sources"> {
  const own = form.sources ?? [];
  const said = sources && [...sources, ...own.filter(({id}) => !sources.some((each) => each.id === id))];
  return said || form.sources ? {sources: said ?? own} : {};
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

/** The chart as it is printed: narrower than on a screen, and in lines as long as the font in the file sets them. */
export function forPrint({figure}: Chart): Chart {
  return Object.assign((context: ChartContext = {}) => drawFigure(figure, context, printed), {figure});
}

/** The chart as it is gone on with in a program for drawing: the same, with each label held where it stands at its mark. */
export function forDesign({figure}: Chart): Chart {
  return Object.assign((context: ChartContext = {}) => drawFigure(figure, context, edited), {figure});
}

/** @throws unless **value** is a figure that passed its checks, such as `chart.figure` */
export function checkFigure(value: unknown, where: string): void {
  const {id, headline, alt, source, uses, form, card, square} = isObject(value) ? value : {};
  const isMade =
    typeof id === "string" && Array.isArray(uses) && [headline, alt, source, form, card, square].every(isObject);
  if (!isMade) throw refusal(value, "figure", "the figure of a chart: chart.figure", where);
}

/** @throws unless **value** is a chart, such as `figure` makes */
export function checkChart(value: unknown, where: string): void {
  if (typeof value !== "function" || !("figure" in value)) throw refusal(value, "chart", "what figure returns", where);
  checkFigure(value.figure, where);
}

/**
 * What a drawing of a figure shows, to hold its file against: the figure itself or, on a canvas, what its card shows, which
 * is words only where the chart found no room beside them.
 */
export function drawnOn(figure: Figure, context: ChartContext): Shown {
  checkFigure(figure, "drawnOn");
  const where = `figure ${figure.id}`;
  checkFields(context, contextFields, "rendition", where);
  const {canvas, document = globalThis.document} = context;
  if (canvas === undefined) return figure;
  checkWord(canvas, canvases, "canvas", where);
  checkDocument(document, where);
  return arrangeCard(figure[canvas], {document, canvas, palette: palettes.light}).shown;
}

const contextFields = ["width", "canvas", "scheme", "document"];

interface Medium {
  /** Px. */
  readonly least: number;
  /** How much longer a line may come out than it is measured. */
  readonly stretch: Stretch;
  /** Whether labels near an edge are held at the end that is there. */
  readonly held: boolean;
}

const shown: Medium = {least: leastWidth, stretch: fallbackStretch, held: true};
const printed: Medium = {least: leastPrintWidth, stretch: {text: 1, headline: 1}, held: false};
const edited: Medium = {...shown, held: false};

function drawFigure(figure: Figure, context: ChartContext, {least, stretch, held}: Medium = shown): SVGSVGElement {
  checkFields(context, contextFields, "rendition", `figure ${figure.id}`);
  const {document = globalThis.document, scheme = "light", canvas} = context;
  if (!document) throw new Error(`missing document: figure ${figure.id} (in Node, draw with renderSVG)`);
  checkDocument(document, `figure ${figure.id}`);
  if (!schemes.includes(scheme)) throw new Error(`unknown scheme: ${valueInWords(scheme)}: figure ${figure.id}`);
  const palette = palettes[scheme];
  if (canvas === undefined) {
    const {width = 640} = context;
    if (!(Number.isFinite(width) && width >= least && width <= mostWidth)) {
      const wanted = `${least} to ${mostWidth} px`;
      throw new Error(`invalid width: ${valueInWords(width)} (${wanted}): figure ${figure.id}`);
    }
    return svgOf(figure, arrange(figure, {document, width, palette, stretch, held}), {document, width, scheme});
  }
  if (!canvases.includes(canvas)) throw new Error(`unknown canvas: ${valueInWords(canvas)}: figure ${figure.id}`);
  const {width}: {readonly width?: unknown} = context;
  if (width !== undefined) {
    throw new Error(`invalid width: ${valueInWords(width)} (canvas ${canvas} has its own): figure ${figure.id}`);
  }
  const {shown, drawing} = arrangeCard(figure[canvas], {document, canvas, palette});
  const size = canvasSize[canvas];
  const inside = {...drawing, texts: held ? insideAnchor(drawing.texts, size.width) : drawing.texts};
  return svgOf(shown, inside, {document, width: size.width, scheme});
}

interface SVGOptions {
  readonly document: Document;
  readonly width: number;
  readonly scheme: Scheme;
}

function svgOf(shown: Shown, {height, marks, texts}: Arranged, {document, width, scheme}: SVGOptions): SVGSVGElement {
  const palette = palettes[scheme];
  const group = element(document, "g", {"aria-hidden": "true"}, [
    setRole(element(document, "rect", {width, height, fill: palette.paper}), {furniture: "paper"}),
    ...marks,
    ...texts.map((line) => textElement(document, line, palette)),
    ...stampsOf(shown.uses, {document, palette, width, height})
  ]);
  const size = {width, height, viewBox: `0 0 ${width} ${height}`};
  const type = {"font-family": fontStack, "font-size": textSize.base, fill: palette.ink};
  const reading = readingOf(group);
  const svg = element(document, "svg", {...size, role: "img", lang: "en", direction: "ltr", ...type}, [
    element(document, "title", {}, [shown.headline.text]),
    element(document, "desc", {}, [shown.alt.text]),
    element(document, "metadata", {}, [metadata(shown, {width, scheme, reading})]),
    group
  ]);
  return setReading(svg, reading);
}
