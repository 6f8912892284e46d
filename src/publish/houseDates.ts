import {join} from "node:path";
import {checkFields, checkWord, isObject, refusal} from "../facts/boundary.js";
import {type DateOrder, dateOrders} from "../words/dateOrder.js";
import {manifestIn} from "./packageFolder.js";

/**
 * In which order a folder of stories prints its dates, as its `package.json` says: `"nutgraf": {"dates": "month-first"}`; *day-first*
 * where it says nothing.
 * @throws for another order, and for other fields of `nutgraf`
 */
export function houseDates(folder: string): DateOrder {
  const manifest: unknown = manifestIn(folder);
  const house = isObject(manifest) ? manifest["nutgraf"] : undefined;
  if (house === undefined) return "day-first";
  const where = join(folder, "package.json");
  if (!isObject(house)) throw refusal(house, "nutgraf", '{"dates": "month-first"}', where);
  checkFields(house, ["dates"], "nutgraf", where);
  const {dates} = house;
  if (dates === undefined) return "day-first";
  const found = dateOrders.find((order) => order === dates);
  if (found === undefined) checkWord(dates, dateOrders, "dates", where);
  return found ?? "day-first";
}
