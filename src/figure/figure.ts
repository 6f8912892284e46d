import type {Waiver} from "../check/waiver.js";
import {checkId} from "../claims/claim.js";
import {palettes, type Scheme, schemes} from "../layout/theme.js";
import {fontStack} from "../text/font.js";
import type {Licence, Said} from "../text/say.js";
import {element} from "../svg/element.js";
import {arrange} from "./arrange.js";
import type {Form} from "./form.js";
import {metadata} from "./metadata.js";
import {sourceLine} from "./sourceLine.js";
import {textElement} from "./textElement.js";

/** Where and how a figure is drawn. */
export interface ChartContext {
  /** The document that makes the elements; defaults to the page's own in a browser. */
  readonly document?: Document;
  /** Px; at least 240; default 640. */
  readonly width?: number;
  /** *light* or *dark*; default *light*. */
  readonly scheme?: Scheme;
}

/** What a reporter writes for a figure. */
export interface FigureSpec {
  /** Unique in its notebook; kebab-case; names the published files. */
  readonly id: string;
  /** The finding where there is one measure, neutral where there are several; also the accessible name. */
  readonly headline: Said;
  /** The measure, the place and the period. */
  readonly deck: Said;
  readonly form: Form;
  /** What a reader must know to read the chart rightly; none by default. */
  readonly note?: Said;
  /** What the chart shows, for who cannot see it: the accessible description; default what the form says of itself. */
  readonly alt?: Said;
  /** Rules of `nutgraf check` that do not apply here, each with its reason; none by default. */
  readonly waivers?: readonly Waiver[];
}

/** A figure as a function: call it with a document and a width, and it draws itself. */
export interface Chart {
  (context?: ChartContext): SVGSVGElement;
  readonly figure: Figure;
}

/** A figure that passed its checks. */
export interface Figure extends FigureSpec {
  readonly alt: Said;
  readonly source: Said;
  /** All that licenses a number anywhere in it. */
  readonly uses: readonly Licence[];
}

/** The least width, in px, at which a figure is drawn. */
export const leastWidth = 240;

/**
 * Makes the chart function of a figure.
 * @throws when the id is not kebab-case, a text is empty, or there is no alt text, neither the figure’s nor the form’s
 */
export function figure(spec: FigureSpec): Chart {
  checkId(spec.id, "figure");
  for (const field of ["headline", "deck"] as const) {
    if (!spec[field]?.text.trim()) throw new Error(`missing ${field}: figure ${spec.id}`);
  }
  const alt = spec.alt ?? spec.form.alt;
  if (!alt?.text.trim()) {
    throw new Error(`missing alt: figure ${spec.id} (say what it shows; form ${spec.form.name} does not)`);
  }
  for (const {rule, reason} of spec.waivers ?? []) {
    if (!reason?.trim()) throw new Error(`missing reason: waiver of ${rule}: figure ${spec.id}`);
  }
  const texts = [spec.headline, spec.deck, ...(spec.note ? [spec.note] : []), alt];
  const uses = [...new Set([...spec.form.uses, ...texts.flatMap((said) => said.uses)])];
  const checked: Figure = {...spec, alt, source: sourceLine(uses), uses};
  const chart = (context: ChartContext = {}) => drawFigure(checked, context);
  return Object.assign(chart, {figure: checked});
}

function drawFigure(figure: Figure, {document = globalThis.document, width = 640, scheme = "light"}: ChartContext) {
  if (!Number.isFinite(width) || width < leastWidth) {
    throw new Error(`invalid width: ${width} (at least ${leastWidth} px): figure ${figure.id}`);
  }
  if (!schemes.includes(scheme)) throw new Error(`unknown scheme: ${String(scheme)}: figure ${figure.id}`);
  const palette = palettes[scheme];
  const {height, marks, texts} = arrange(figure, document, width, palette);
  const group = element(document, "g", {"aria-hidden": "true"}, [
    element(document, "rect", {width, height, fill: palette.paper}),
    ...marks,
    ...texts.map((line) => textElement(document, line, palette))
  ]);
  const size = {width, height, viewBox: `0 0 ${width} ${height}`};
  const type = {"font-family": fontStack, "font-size": 14, fill: palette.ink};
  return element(document, "svg", {...size, role: "img", lang: "en", direction: "ltr", ...type}, [
    element(document, "title", {}, [figure.headline.text]),
    element(document, "desc", {}, [figure.alt.text]),
    element(document, "metadata", {}, [metadata(figure, {width, scheme})]),
    group
  ]);
}
