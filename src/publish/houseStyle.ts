import {join} from "node:path";
import {checkFields, checkWord, isObject, refusal} from "../facts/boundary.js";
import {type DateOrder, dateOrders, printDates} from "../words/dateOrder.js";
import {type FiscalName, fiscalNames, printFiscalYears} from "../words/fiscalYears.js";
import {manifestIn} from "./packageFolder.js";

/** How a house prints its dates and its fiscal years; *null* where twelve months are printed as such. */
export interface HouseStyle {
  readonly dates: DateOrder;
  readonly fiscalYears: FiscalName | null;
}

/** What is printed where a house says nothing. */
export const noHouse: HouseStyle = {dates: "day-first", fiscalYears: null};

/**
 * How a folder of stories prints its dates, as its `package.json` says: `"nutgraf": {"dates": "month-first", "fiscalYears": "end"}`.
 * @throws for other words, and for other fields of `nutgraf`
 */
export function houseStyle(folder: string): HouseStyle {
  const manifest: unknown = manifestIn(folder);
  const house = isObject(manifest) ? manifest["nutgraf"] : undefined;
  if (house === undefined) return noHouse;
  const where = join(folder, "package.json");
  if (!isObject(house)) throw refusal(house, "nutgraf", '{"dates": "month-first"}', where);
  checkFields(house, ["dates", "fiscalYears"], "nutgraf", where);
  return {
    dates: wordOf(house["dates"], dateOrders, "dates", where) ?? noHouse.dates,
    fiscalYears: wordOf(house["fiscalYears"], fiscalNames, "fiscalYears", where)
  };
}

/** One of some words; *null* where none is given. @throws for another */
function wordOf<W extends string>(given: unknown, words: readonly W[], field: string, where: string): W | null {
  if (given === undefined) return null;
  const found = words.find((word) => word === given);
  if (found === undefined) checkWord(given, words, field, where);
  return found ?? null;
}

/** Prints from here on as a house does. */
export function printAs({dates, fiscalYears}: HouseStyle): void {
  printDates(dates);
  printFiscalYears(fiscalYears);
}
