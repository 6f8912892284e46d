import fc from "fast-check";
import {facets} from "../../src/forms/facets/facets.js";
import {area} from "../../src/forms/area/area.js";
import {bars} from "../../src/forms/bars/bars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {line} from "../../src/forms/line/line.js";
import {scatter} from "../../src/forms/points/scatter.js";
import {strip} from "../../src/forms/strip/strip.js";
import {inputsOf} from "./formInput.js";
import {tableOf} from "./made.js";
import {allUnits, lengthUnits, numbers} from "./numbers.js";
import {names, someOf} from "./texts.js";

const labels = fc.constantFrom("values" as const, "axis" as const);
const flag = fc.option(fc.boolean(), {nil: undefined});

/** Dates of one precision, in order. */
const dates = (least: number, most: number) =>
  fc
    .record({
      from: fc.integer({min: 1800, max: 2020}),
      steps: fc.uniqueArray(fc.nat(most * 2), {minLength: least, maxLength: most}),
      precision: fc.constantFrom("year", "month", "day")
    })
    .map(({from, steps, precision}) =>
      steps
        .toSorted((a, b) => a - b)
        .map((step) => {
          if (precision === "year") return String(from + step);
          if (precision === "month")
            return `${from + Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, "0")}`;
          return new Date(Date.UTC(from, 0, 1 + step)).toISOString().slice(0, 10);
        })
    );

/** Series over the same dates, row by row. */
const series = (
  most: number,
  of: {units: typeof allUnits; missing?: number; least?: number; dates?: readonly [number, number]}
) =>
  fc.tuple(names(1, most), dates(...(of.dates ?? [1, 24]))).chain(([called, when]) =>
    numbers(called.length * when.length, of).map((value) => ({
      place: called.flatMap((name) => when.map(() => name)),
      when: called.flatMap(() => when),
      value,
      called
    }))
  );

const lines = inputsOf(
  "line",
  series(8, {units: allUnits}).chain((given) =>
    fc.record({
      given: fc.constant(given),
      options: fc.record({labels, zero: fc.boolean(), highlight: someOf(given.called, 3)}, {requiredKeys: []})
    })
  ),
  ({given: {place, when, value}, options}) =>
    line(tableOf({place, when, value: {...value, dated: "when"}}), {
      ...options,
      series: "place",
      date: "when",
      value: "value"
    })
);

const added = lengthUnits.filter(({unit: {kind}}) => ["count", "money", "duration", "measure"].includes(kind));
const areas = inputsOf(
  "area",
  series(4, {units: added, missing: 0, least: 0, dates: [2, 24]}).chain((given) =>
    fc.record({
      given: fc.constant(given),
      options: fc.record({labels, highlight: fc.constantFrom(...given.called)}, {requiredKeys: []})
    })
  ),
  ({given: {place, when, value}, options}) =>
    area(tableOf({place, when, value: {...value, dated: "when"}}), {
      ...options,
      series: "place",
      date: "when",
      value: "value"
    })
);

const points = inputsOf(
  "scatter",
  names(1, 60).chain((place) =>
    fc.record({
      place: fc.constant(place),
      x: numbers(place.length),
      y: numbers(place.length),
      size: fc.option(numbers(place.length, {units: added, least: 1}), {nil: undefined}),
      options: fc.record(
        {
          labels: fc.constantFrom("names" as const, "highlight" as const),
          highlight: someOf(place, 3)
        },
        {requiredKeys: []}
      )
    })
  ),
  ({place, x, y, size, options}) =>
    scatter(tableOf({place, wages: x, hours: y, ...(size && {people: size})}), {
      ...options,
      name: "place",
      x: "wages",
      y: "hours",
      ...(size && {size: "people"})
    })
);

const histograms = inputsOf(
  "histogram",
  fc
    .integer({min: 1, max: 400})
    .chain((count) =>
      fc.record({value: numbers(count), marker: fc.constantFrom("median" as const, "mean" as const, undefined)})
    ),
  ({value, marker}) =>
    histogram(tableOf({rent: value}), {value: "rent", of: {one: "city", many: "cities"}, ...(marker && {marker})})
);

const strips = inputsOf(
  "strip",
  fc
    .tuple(names(1, 120), fc.boolean(), fc.array(fc.nat(11), {minLength: 120, maxLength: 120}))
    .chain(([place, grouped, lots]) =>
      fc.record({
        place: fc.constant(place),
        kind: fc.constant(grouped ? place.map((_, index) => groups[lots[index]!]!) : undefined),
        value: numbers(place.length),
        highlight: fc.option(someOf(place, 8), {nil: undefined})
      })
    ),
  ({place, kind, value, highlight}) =>
    strip(tableOf({place, ...(kind && {kind}), rent: value}), {
      name: "place",
      value: "rent",
      ...(kind && {group: "kind"}),
      ...(highlight && {highlight})
    })
);
const groups =
  "Coast,Hills,Plain,Islands,Lakes,Forest,Town,Marsh,Steppe,Delta,Valley,A very long name of a group of places".split(
    ","
  );

const panels = inputsOf(
  "facets",
  fc
    .tuple(names(2, 12), dates(2, 12), names(2, 6), fc.constantFrom("line", "columns", "bars"))
    .chain(([called, dated, kinds, form]) => {
      const when = form === "bars" ? kinds : dated;
      return fc.record({
        called: fc.constant(called),
        when: fc.constant(when),
        form: fc.constant(form),
        zero: flag,
        value: numbers(called.length * when.length, {units: form === "line" ? allUnits : lengthUnits})
      });
    }),
  ({called, when, form, zero, value}) => {
    const place = called.flatMap((name) => when.map(() => name));
    const table = tableOf({
      place,
      when: called.flatMap(() => when),
      value: form === "bars" ? value : {...value, dated: "when"}
    });
    const names = {name: "when", value: "value"} as const;
    return facets(table, {
      by: "place",
      form: (part) => {
        if (form === "columns") return columns(part, names);
        if (form === "bars") return bars(part, names);
        return line(part, {date: "when", value: "value", ...(zero !== undefined && {zero})});
      }
    });
  }
);

/** Inputs of the forms of points and lines. */
export const pointForms = {
  area: areas,
  facets: panels,
  histogram: histograms,
  line: lines,
  scatter: points,
  strip: strips
};
