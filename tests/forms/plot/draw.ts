import {readEvidence} from "../../../src/check/evidence.js";
import {readPublished} from "../../../src/check/published.js";
import type {Subject} from "../../../src/check/subject.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Rendition} from "../../../src/figure/drawFigure.js";
import {plot, type PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {renderSVG} from "../../../src/publish/files/svg.js";
import {say} from "../../../src/words/say.js";

/** A chart as a figure. */
export function chartOf(options: PlotFormOptions): Chart {
  return figure({
    id: "sample",
    headline: say`A sample`,
    deck: say`Made-up rows; a log scale, or a square root scale, is called one`,
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
