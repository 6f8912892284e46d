import type {Chart} from "../../../src/figure/figure.js";
import {columns} from "../../../src/forms/columns/columns.js";
import {boundsByYear, classes, hardSeries, namedQuarters} from "./periodData.js";
import {sampleFigure} from "./sampleFigure.js";

const named = {name: "period", value: "value"} as const;

const slug = (name: string) => `sample-${name.toLowerCase().replaceAll(" ", "-").replace(/^(\d)/, "n$1")}`;

/** Figures of `columns`, by what is hard about their data. */
export const columnsSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(
    Object.entries(hardSeries).map(([name, table]) => [name, sampleFigure(slug(name), columns(table, named))])
  ),
  "a bound each": sampleFigure("sample-bounds", columns(boundsByYear)),
  "a highlight": sampleFigure("sample-highlight", columns(hardSeries["eight years"]!, {...named, highlight: "2020"})),
  "the last quarter": sampleFigure(
    "sample-last-quarter",
    columns(hardSeries["40 quarters"]!, {...named, highlight: "2024-Q4"})
  ),
  "an axis": sampleFigure("sample-axis", columns(hardSeries["eight years"]!, {...named, labels: "axis"})),
  "an axis of changes": sampleFigure(
    "sample-changes",
    columns(hardSeries["years up and down"]!, {...named, labels: "axis"})
  ),
  "a limit": sampleFigure("sample-limit", columns(hardSeries["40 years"]!, {...named, limit: 12})),
  "12 quarters by name": sampleFigure(
    "sample-named-quarters",
    columns(namedQuarters, {name: "place", value: "value", highlight: "Q4 2024"})
  ),
  "no periods": sampleFigure("sample-classes", columns(classes, {name: "place", value: "value"}))
};
