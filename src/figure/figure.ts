import {refusal} from "../facts/boundary.js";
import {citable, sourcesBehind} from "../facts/citable.js";
import {checkFinished} from "../facts/claim.js";
import {checkSourceIds} from "../facts/source.js";
import {restOnSupposed} from "../facts/suppose.js";
import type {Phrase} from "../words/phrase.js";
import {canvases} from "./canvas.js";
import {cardFigure, withUses} from "./cardFigure.js";
import {checkAggregates} from "./checkAggregates.js";
import {type ChartContext, drawFigure, type Medium} from "./drawFigure.js";
import {correctedNote} from "./corrections.js";
import {checkFigure, checkFigureSpec, type Figure, type FigureSpec, sourcesOf} from "./figureSpec.js";
import {supposedHeadline} from "./whatIf.js";

/** A figure as a function: call it with a document and a width, and it draws itself. */
export interface Chart {
  (context?: ChartContext): SVGSVGElement;
  readonly figure: Figure;
}

/**
 * Makes the chart function of a figure.
 * @throws when the id is not kebab-case, a text is empty or was not written with `say`, an option is not known, or there
 * is no alt text, neither the figure’s nor the form’s, or two different sources have one id
 */
export function figure(spec: FigureSpec): Chart {
  checkFigureSpec(spec);
  const alt = spec.alt ?? spec.form.alt;
  if (!alt?.text.trim()) {
    throw new Error(`missing alt: figure ${spec.id} (say what it shows; form ${spec.form.name} does not)`);
  }
  const note = correctedNote(spec.note, spec.corrections);
  const own = asSupposed({...spec, ...sourcesOf(spec), ...(note && {note}), alt});
  const card = cardFigure(own, "card");
  const licensed = withUses(own);
  checkAggregates(licensed.uses, spec.form.tables ?? [], `figure ${spec.id}`);
  for (const use of citable(licensed.uses)) checkFinished(use, `figure ${spec.id}`);
  checkSourceIds([...sourcesBehind(licensed.uses), ...(own.sources ?? [])], `figure ${spec.id}`);
  const checked: Figure = {...licensed, card, square: spec.square ? cardFigure(own, "square") : card};
  return chartFor(checked, "screen");
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

/** The chart as it is printed: narrower than on a screen, and in lines as long as the font in the file sets them. */
export const forPrint = ({figure}: Chart): Chart => chartFor(figure, "print");

/** The chart as it is gone on with in a program for drawing: the same, with each label held where it stands at its mark. */
export const forDesign = ({figure}: Chart): Chart => chartFor(figure, "design");

const chartFor = (figure: Figure, medium: Medium): Chart =>
  Object.assign((context: ChartContext = {}) => drawFigure(figure, context, medium), {figure});

/** @throws unless **value** is a chart, such as `figure` makes */
export function checkChart(value: unknown, where: string): void {
  if (typeof value !== "function" || !("figure" in value)) throw refusal(value, "chart", "what figure returns", where);
  checkFigure(value.figure, where);
}
