import fc from "fast-check";
import {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../src/facts/unit/measure.js";
import {absent} from "../../src/facts/period.js";
import {decimal} from "../../src/facts/quantity.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../src/facts/unit/unit.js";

/** A share of a made-up whole. */
export const shareUnit = shareOf(
  whole({id: "homes", label: "All homes", measure: "homes", geography: "AA", period: absent})
);

interface UnitLimits {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

const grown = {least: -1e9, most: 1e12, decimals: 3};
const counted = {least: 0, most: 1e12, decimals: 0};

/** Units whose zero is nothing, each with what its numbers may be. */
export const lengthUnits: readonly UnitLimits[] = [
  {unit: moneyIn("EUR"), ...grown},
  {unit: moneyIn("SEK", {sign: "kr", place: "after"}), ...grown, least: 0},
  {unit: countOf("soldier", "soldiers"), ...counted},
  {unit: shareUnit, least: 0, most: 100, decimals: 2},
  {unit: percentChange, least: -100, most: 1e4, decimals: 2},
  {unit: percentagePoints, least: -100, most: 100, decimals: 2},
  {unit: durationIn("year"), least: 0, most: 1e4, decimals: 1},
  {unit: ratePer(1000, "people", {one: "death", many: "deaths"}), least: 0, most: 1000, decimals: 2},
  {unit: measureIn("kilometre", "kilometres", {symbol: "km"}), ...grown}
];

/** All units. */
export const allUnits: readonly UnitLimits[] = [
  ...lengthUnits,
  {unit: degreesIn("C"), least: -90, most: 60, decimals: 2},
  {unit: indexOn("2015"), least: 0, most: 1000, decimals: 1}
];

/** Numbers of one unit as a data file has them: *null* where one is missing. */
export interface Numbers {
  readonly unit: Unit;
  readonly decimals: number;
  readonly values: readonly (number | null)[];
}

interface NumbersOptions {
  readonly units?: readonly UnitLimits[];
  /** Of how many rows none is known; default a tenth. */
  readonly missing?: number;
  readonly least?: number;
}

/** So many numbers of one unit: near to one another, far apart, all alike, or with one that dwarfs the others. */
export function numbers(count: number, options: NumbersOptions = {}): fc.Arbitrary<Numbers> {
  const {units = allUnits, missing = 0.1} = options;
  return fc
    .record({
      of: fc.constantFrom(...units),
      size: fc.integer({min: 0, max: 11}),
      decimals: fc.nat(3),
      kind: fc.constantFrom("spread", "spread", "near", "equal", "outlier")
    })
    .chain(({of, size, decimals: places, kind}) => {
      const decimals = Math.min(of.decimals, places);
      const least = Math.max(of.least, options.least ?? -Infinity);
      const top = Math.min(of.most, 10 ** size);
      const rounded = (value: number) => decimal(Number(Math.min(of.most, Math.max(least, value)).toFixed(decimals)));
      const part = fc.integer({min: least < 0 ? -1000 : 0, max: 1000}).map((each) => each / 1000);
      return fc
        .tuple(
          fc.array(part, {minLength: count, maxLength: count}),
          fc.array(fc.nat(99), {minLength: count, maxLength: count})
        )
        .map(([parts, lots]): Numbers => {
          const values = parts.map((each, index) => {
            if (kind === "equal") return rounded(top * Math.abs(parts[0] ?? 0));
            if (kind === "near") return rounded(top * (0.9 + each / 10));
            if (kind === "outlier") return rounded(index === 0 ? of.most : top * each);
            return rounded(top * each);
          });
          const known = values.map((value, index) => (index > 0 && (lots[index] ?? 0) < missing * 100 ? null : value));
          return {unit: of.unit, decimals, values: known};
        });
    });
}
