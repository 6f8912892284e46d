import {pathToFileURL} from "node:url";
import {moneyIn, percentChange} from "../../src/facts/unit/measure.js";
import {absent} from "../../src/facts/period.js";
import {exact, moreThan, range, withMargin} from "../../src/facts/quantity.js";
import {countOf, shareOf, whole} from "../../src/facts/unit/unit.js";
import {formatPeriod} from "../../src/words/dates.js";
import {formatNumber} from "../../src/words/formatNumber.js";
import {formatQuantity, formatTicks} from "../../src/words/numbers.js";

/** Numbers and dates as the press prints them on the machine that asks, and as its own functions would. */
export interface MachineWords {
  readonly press: Readonly<Record<string, string>>;
  /** What follows the machine, so that a test can see that it was another. */
  readonly machine: readonly string[];
}

/** Prints a number or a date of each kind. */
export function machineWords(): MachineWords {
  const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});
  const soldiers = countOf("soldier", "soldiers");
  return {
    press: {
      thousands: formatNumber(1_234_567),
      decimals: formatNumber(1234.5, 1),
      minus: formatNumber(-5),
      share: formatQuantity({unit: shareOf(harvest), quantity: exact(69.5, 1)}),
      range: formatQuantity({unit: shareOf(harvest), quantity: range(3, 5)}),
      bound: formatQuantity({unit: soldiers, quantity: moreThan(6000)}),
      money: formatQuantity({unit: moneyIn("USD"), quantity: withMargin(1_500_000, 200_000)}),
      change: formatQuantity({unit: percentChange, quantity: exact(-3.2, 1)}),
      ticks: formatTicks([-1000, 0, 1000], soldiers).join(" "),
      day: formatPeriod("2023-07-03"),
      month: formatPeriod("2023-03"),
      years: formatPeriod("2016/2020"),
      days: formatPeriod("2020-12-27/2021-01-10")
    },
    machine: [(1234.5).toLocaleString(), new Date(Date.UTC(2020, 11, 31, 23)).toLocaleString()]
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.stdout.write(JSON.stringify(machineWords()));
