import fc from "fast-check";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../src/facts/quantity.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {bars} from "../../src/forms/bars/bars.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {stackedBars} from "../../src/forms/shares/stackedBars.js";
import {slope} from "../../src/forms/slope/slope.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {bounds} from "../../src/facts/quantity.js";
import {inputsOf} from "./formInput.js";
import {claimOf, tableOf} from "./made.js";
import {allUnits, lengthUnits, type Numbers, numbers, shareUnit} from "./numbers.js";
import {names, someOf} from "./texts.js";

const sort = fc.constantFrom("descending" as const, "ascending" as const, "none" as const);
const labels = fc.constantFrom("values" as const, "axis" as const);

/** Options of a form of rows, each there or left out. */
const optionsOf = (rows: readonly string[]) =>
  fc.record({sort, labels, limit: fc.integer({min: 1, max: 40}), highlight: someOf(rows, 3)}, {requiredKeys: []});

/** Rows in which a source marks some numbers. */
const flags = (rows: number) =>
  fc.option(
    fc.subarray(Array.from({length: rows}, (_, row) => row + 1)).map((provisional) => ({provisional})),
    {nil: undefined, freq: 3}
  );

const rows = names(1, 40).chain((place) =>
  fc.record({
    place: fc.constant(place),
    value: numbers(place.length, {units: lengthUnits}),
    flags: flags(place.length),
    options: optionsOf(place)
  })
);

const barsOfTable = inputsOf("bars", rows, ({place, value, flags, options}) =>
  bars(tableOf({place, value: {...value, flags}}), {...options, name: "place", value: "value"})
);

/** A number of any bound, with ends that are whole. */
const quantity = fc
  .tuple(fc.constantFrom(...bounds), fc.nat(9999), fc.integer({min: 1, max: 900}))
  .map(([bound, value, more]): Quantity => {
    if (bound === "exact") return exact(value);
    if (bound === "range") return range(value, value + more);
    if (bound === "margin") return withMargin(value + more, more);
    return {moreThan, atLeast, lessThan, atMost, about}[bound](bound === "lessThan" ? value + 1 : value);
  });

// The name of a claim says no number, and no sign of one.
const claims = names(1, 12)
  .map((all) => all.map((name) => name.replace(/[<>]/g, "")))
  .chain((place) =>
    fc.record({
      place: fc.constant(place),
      unit: fc.constantFrom(countOf("soldier", "soldiers"), moneyIn("EUR")),
      quantities: fc.array(quantity, {minLength: place.length, maxLength: place.length}),
      options: optionsOf(place)
    })
  );

const barsOfClaims = inputsOf("bars of claims", claims, ({place, quantities, unit, options}) =>
  bars(
    place.map((name, index) => ({name, claim: claimOf(`claim-${index}`, quantities[index]!, unit, {subject: name})})),
    options
  )
);

const years = fc
  .record({
    from: fc.integer({min: 1700, max: 2020}),
    steps: fc.uniqueArray(fc.nat(30), {minLength: 1, maxLength: 20}),
    month: fc.boolean()
  })
  .map(({from, steps, month}) =>
    steps
      .toSorted((a, b) => a - b)
      .map((step) => {
        if (!month) return String(from + step);
        return `${from + Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, "0")}`;
      })
  );
const classes = names(1, 10)
  .map((all) => all.map((name) => name.slice(0, 24).trim()))
  .filter((all) => new Set(all).size === all.length);

const columnsOfTable = inputsOf(
  "columns",
  fc.oneof(years, classes).chain((when) =>
    fc.record({
      when: fc.constant(when),
      value: numbers(when.length, {units: lengthUnits}),
      flags: flags(when.length),
      options: fc.record({labels, limit: fc.integer({min: 1, max: 40}), highlight: someOf(when, 3)}, {requiredKeys: []})
    })
  ),
  ({when, value, flags, options}) => {
    // A number of a row that is a date is of that date.
    const dated = when.every((each) => /^\d{4}/.test(each)) ? {dated: "when"} : {};
    return columns(tableOf({when, value: {...value, ...dated, flags}}), {...options, name: "when", value: "value"});
  }
);

const table = inputsOf(
  "tableChart",
  names(1, 40).chain((place) =>
    fc.record({
      place: fc.constant(place),
      columns: fc.array(numbers(place.length), {minLength: 1, maxLength: 7}),
      options: fc.record(
        {
          sort,
          limit: fc.integer({min: 1, max: 40}),
          highlight: someOf(place, 3),
          bar: fc.constant(false as const)
        },
        {requiredKeys: []}
      )
    })
  ),
  ({place, columns: all, options}) => {
    const named = Object.fromEntries(all.map((each, index) => [heads[index]!, each]));
    return tableChart(tableOf({place, ...named}), {...options, name: "place", columns: Object.keys(named)});
  }
);
const heads = ["income", "rent per home", "deaths", "price", "share", "change", "all that is left"];

/** Several columns of one unit. */
const sameUnit = (count: number, series: number, units = lengthUnits, missing = 0.1) =>
  numbers(count * series, {units, missing}).map(({values, ...of}) =>
    Array.from({length: series}, (_, index) => ({...of, values: values.slice(index * count, (index + 1) * count)}))
  );

const grouped = inputsOf(
  "groupedBars",
  fc.tuple(names(1, 25), fc.integer({min: 2, max: 4})).chain(([place, series]) =>
    fc.record({
      place: fc.constant(place),
      columns: sameUnit(place.length, series),
      options: fc.record(
        {sort, labels, limit: fc.integer({min: 1, max: 25}), highlight: fc.constantFrom(...heads.slice(0, series))},
        {requiredKeys: []}
      )
    })
  ),
  ({place, columns: all, options}) => {
    const series = Object.fromEntries(all.map((each, index) => [heads[index]!, each]));
    return groupedBars(tableOf({place, ...series}), {...options, name: "place", series: Object.keys(series)});
  }
);

const ranges = inputsOf(
  "dotRange",
  fc.tuple(names(1, 40), fc.integer({min: 1, max: 2})).chain(([place, series]) =>
    fc.record({
      place: fc.constant(place),
      columns: sameUnit(place.length, series, allUnits),
      options: optionsOf(place)
    })
  ),
  ({place, columns: all, options}) => {
    const series = Object.fromEntries(all.map((each, index) => [heads[index]!, each]));
    return dotRange(tableOf({place, ...series}), {...options, name: "place", columns: Object.keys(series)});
  }
);

const rangesOfClaims = inputsOf("dotRange of claims", claims, ({place, quantities, unit, options}) =>
  dotRange(
    place.map((name, index) => ({
      name,
      claims: [claimOf(`claim-${index}`, quantities[index]!, unit, {subject: name})]
    })),
    {...options, columns: ["soldiers"]}
  )
);

const slopes = inputsOf(
  "slope",
  names(1, 12).chain((place) =>
    fc.record({
      place: fc.constant(place),
      columns: sameUnit(place.length, 2, allUnits),
      highlight: fc.option(someOf(place, 3), {nil: undefined})
    })
  ),
  ({place, columns: [from, to], highlight}) =>
    slope(tableOf({place, before: {...from!, period: "2010"}, after: {...to!, period: "2020"}}), {
      name: "place",
      from: "before",
      to: "after",
      ...(highlight && {highlight})
    })
);

/** Parts that come to a hundred, in tenths. */
const divided = (parts: number) =>
  fc.array(fc.integer({min: 0, max: 1000}), {minLength: parts - 1, maxLength: parts - 1}).map((cuts) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 1000];
    return edges.slice(1).map((edge, index) => (edge - edges[index]!) / 10);
  });

const stackedShares = fc.tuple(names(1, 25), fc.integer({min: 2, max: 4})).chain(([place, parts]) =>
  fc.array(divided(parts), {minLength: place.length, maxLength: place.length}).map((all) => ({
    place,
    columns: Array.from({length: parts}, (_, part) => ({
      unit: shareUnit,
      decimals: 1,
      values: all.map((each) => each[part]!)
    }))
  }))
);
const amounts = lengthUnits
  .filter(({unit: {kind}}) => ["count", "money", "duration", "measure"].includes(kind))
  .map((each) => ({...each, least: 0}));
const stackedAmounts = fc
  .tuple(names(1, 25), fc.integer({min: 2, max: 4}))
  .chain(([place, parts]) => sameUnit(place.length, parts, amounts, 0).map((all) => ({place, columns: all})));

const stacked = inputsOf(
  "stackedBars",
  fc.oneof(stackedShares, stackedAmounts).chain((given) =>
    fc.record({
      place: fc.constant(given.place),
      columns: fc.constant(given.columns),
      options: fc.record(
        {
          sort,
          labels,
          limit: fc.integer({min: 1, max: 25}),
          highlight: fc.constantFrom(...heads.slice(0, given.columns.length))
        },
        {requiredKeys: []}
      )
    })
  ),
  ({place, columns, options}) => {
    const all: readonly Numbers[] = columns;
    const parts = Object.fromEntries(all.map((each, index) => [heads[index]!, each]));
    return stackedBars(tableOf({place, ...parts}), {...options, name: "place", parts: Object.keys(parts)});
  }
);

/** Inputs of the forms of rows. */
export const rowForms = {
  bars: fc.oneof(barsOfTable, barsOfClaims),
  columns: columnsOfTable,
  dotRange: fc.oneof(ranges, rangesOfClaims),
  groupedBars: grouped,
  slope: slopes,
  stackedBars: stacked,
  tableChart: table
};
