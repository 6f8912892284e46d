import {averageSaid} from "../../words/en/comparison/averages.js";
import type {NumberLicence} from "../licences/licences.js";

/** What is wrong with the name of our arithmetic, a mean that is called the median; *null* where it has its own. */
export function otherOperation(text: string, {name, derived}: NumberLicence): string | null {
  const own = /^(median|mean)\s/.exec(name)?.[1];
  if (!derived || own === undefined) return null;
  const said = averageSaid(text);
  return said.length === 0 || said.includes(own) ? null : `the ${own}`;
}
