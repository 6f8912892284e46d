import {isObject} from "../../../src/facts/boundary.js";
import {readEvidence} from "../../../src/check/evidence.js";
import {readPublished} from "../../../src/check/published.js";
import type {Subject} from "../../../src/check/subject.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Rendition} from "../../../src/figure/drawFigure.js";
import {plot, type PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {renderSVG} from "../../../src/publish/files/svg.js";
import type {Phrase} from "../../../src/words/phrase.js";
import {say} from "../../../src/words/say.js";

/** What the scales of a chart are called, which readers would not expect. */
function scalesOf(options: PlotFormOptions): Phrase {
  const types = Object.values(options).map((each: unknown) => (isObject(each) ? each["type"] : null));
  if (types.some((type) => type === "log" || type === "symlog")) return say`Made-up rows, on a log scale`;
  return types.some((type) => type === "sqrt" || type === "pow") ? say`Made-up rows, on a square root scale` : say`Made-up rows`; // prettier-ignore
}

/** A chart as a figure. */
export function chartOf(options: PlotFormOptions): Chart {
  return figure({
    id: "sample",
    headline: say`A sample`,
    deck: scalesOf(options),
    alt: say`A chart of made-up rows.`,
    form: plot(options),
    sources: [{id: "office", name: "Statistical office"}]
  });
}

/** The published file of a chart. */
export function fileOf(options: PlotFormOptions, rendition: Rendition = {}): Promise<string> {
  return renderSVG(chartOf(options), rendition);
}

/** A file as the checker is given it, without its notebook. */
export function subjectOf(text: string): Subject {
  const published = readPublished(text);
  const evidence = readEvidence(published?.metadata ?? "")?.evidence ?? null;
  return {file: "sample.svg", text, published, evidence, intent: null};
}
