import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {boundClaims, hardTables, office} from "./dataSets.js";
import {shareBarSamples, stackedBarsSamples} from "./stackSamples.js";

/** The figures of a form, by what is hard about their data. */
export type Samples = Readonly<Record<string, Chart>>;

/** A figure of a form and made-up words around it. */
export function sampleFigure(id: string, form: Form, headline = "Rents rose most where few flats stand empty"): Chart {
  return figure({
    id,
    headline: phrase(headline),
    deck: say`Made-up soldiers or rents by place, ${periodOf(boundClaims[0]!)}`,
    form,
    ...(form.tables && {sources: [office]}),
    ...(form.alt ? {} : {alt: say`A chart`})
  });
}

const columns = {name: "place", value: "value"} as const;

const slug = (name: string) => `sample-${name.toLowerCase().replaceAll(" ", "-").replace(/^(\d)/, "n$1")}`;

/** A sample of each of the hard tables. */
export function ofHardTables(form: (table: (typeof hardTables)[string]) => Form): Samples {
  return Object.fromEntries(
    Object.entries(hardTables).map(([name, table]) => [name, sampleFigure(slug(name), form(table))])
  );
}

/** All samples, by form: a new form adds its own here, and is drawn, checked and looked at. */
export const samples: Readonly<Record<string, Samples>> = {
  shareBar: shareBarSamples,
  stackedBars: stackedBarsSamples,
  bars: {
    ...ofHardTables((table) => bars(table, columns)),
    "a bound each": sampleFigure("sample-bounds", bars(boundClaims)),
    "a highlight": sampleFigure("sample-highlight", bars(hardTables["eight rows"]!, {...columns, highlight: "Cedar"})),
    "an axis": sampleFigure("sample-axis", bars(hardTables["eight rows"]!, {...columns, labels: "axis"})),
    "an axis of changes": sampleFigure("sample-changes", bars(hardTables["negatives"]!, {...columns, labels: "axis"})),
    "a limit": sampleFigure("sample-limit", bars(hardTables["40 rows"]!, {...columns, limit: 12})),
    "a claim missing": sampleFigure("sample-claims", bars([...boundClaims.slice(0, 1), {name: "Gum", missing: true}]))
  }
};
