import {greatest, least} from "d3";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatQuantity, withFlags} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import {type Step, stepWords} from "./step.js";

const {descriptions} = language;

/** "Waterfall chart: Budget €100; Rents +€30; Fees −€12; Spent €118." Of many rows the totals and the greatest changes. */
export function waterfallAlt(steps: readonly Step[]): Phrase {
  const [start, end] = [steps[0]!, steps.at(-1)!];
  const changes = steps.slice(1, -1);
  const [most, fewest] = [greatest(changes, ({value}) => value), least(changes, ({value}) => value)];
  const few = steps.filter((step) => step === start || step === most || step === fewest || step === end);
  const say = (step: Step) => within`${beforeNumber(step.name)} ${number(step, step === start)}`;
  const chart = (own: readonly Step[]) => descriptions.bars(descriptions.waterfall, inRow(own.map(say), ";"));
  return fullest(chart(steps), chart(few), chart([start, end]));
}

/** The first with the noun of its unit, if it has one. */
function number(step: Step, counted: boolean): Phrase {
  const {quantity, unit, uses, flags} = step;
  return phrase(withFlags(quantity && counted ? formatQuantity({quantity, unit}) : stepWords(step), flags), uses);
}
