import {checkWord} from "../facts/boundary.js";

/** Which stands first in a date. */
export const dateOrders = ["day-first", "month-first"] as const;

/** The first prints "27 March 2025", the second "March 27, 2025". */
export type DateOrder = (typeof dateOrders)[number];

let printed: DateOrder = "day-first";

/** The order in which dates are printed now. */
export const dateOrder = (): DateOrder => printed;

/**
 * Prints all dates from here on in one order, as a house does: **month-first** "March 27, 2025", by default **day-first**. The
 * command does so for a `package.json` that says `"nutgraf": {"dates": "month-first"}`; elsewhere call it before the modules of a
 * story are imported, since `say` prints its dates at once.
 * @throws for another order
 */
export function printDates(order: DateOrder): void {
  checkWord(order, dateOrders, "dates", "printDates");
  printed = order;
}
