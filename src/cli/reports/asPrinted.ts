import {monthNames} from "../../check/words/en/dates/dateParts.js";
import {dateOrder} from "../../words/dateOrder.js";
import {formatPeriod} from "../../words/dates.js";

const months = `(${monthNames.join("|")})`;
const dayFirst = new RegExp(`(?<!\\p{N})(\\d{1,2}) ${months} (\\d{4})(?!\\p{N})`, "gu");
const monthFirst = new RegExp(`(?<!\\p{L})${months} \\d{1,2}, \\d{4}(?!\\p{N})`, "u");
const monthsToMonth = new RegExp(`(?<!\\p{L})${months} (\\d{4}) to ${months} (\\d{4})(?!\\p{N})`, "gu");

/** What the check expects, which says its dates with the day first, as the house prints them, or as the file does that it is of. @param texts those of the file */
export function asPrinted(said: string, texts: readonly string[] = []): string {
  const isMonthFirst = dateOrder() === "month-first" || texts.some((text) => monthFirst.test(text));
  const dated = isMonthFirst ? said.replaceAll(dayFirst, "$2 $1, $3") : said;
  return dated.replaceAll(monthsToMonth, (_, from: string, year: string, to: string, end: string) =>
    formatPeriod(`${year}-${monthNumber(from)}/${end}-${monthNumber(to)}`)
  );
}

const monthNumber = (name: string) => String(monthNames.indexOf(name) + 1).padStart(2, "0");
