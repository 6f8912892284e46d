import {exact} from "../../facts/quantity.js";
import {inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import type {Panel} from "./panel.js";

const {descriptions} = language;

/** "Small line charts that share a scale: North, East, South, West; highest €712 in North, lowest €312 in West." */
export function facetsAlt(panels: readonly Panel[], kind: string): Phrase {
  const names = inRow(panels.map(({title}) => phrase(title)));
  const numbers = panels
    .flatMap(({title, form: {values, unit, decimals}}) =>
      decimals === null ? [] : values.map((value) => ({title, value, unit, decimals}))
    )
    .toSorted((a, b) => a.value - b.value);
  const [low, high] = [numbers[0], numbers.at(-1)];
  const all = descriptions.panels(kind, names);
  const few = descriptions.panels(kind, within`${phrase(panels[0]!.title)} … ${phrase(panels.at(-1)!.title)}`);
  const isBound = panels.some(({form}) => form.decimals === null);
  if (isBound || !low || !high || low.value === high.value) return fullest(all, few);
  const said = (number: typeof low, format: typeof formatFurther) => {
    const {title, value, unit, decimals} = number;
    return within`${phrase(format({quantity: exact(value, {decimals}), unit}))} in ${phrase(title)}`;
  };
  const [most, least] = [said(high, formatQuantity), said(low, formatFurther)];
  return fullest(descriptions.panelsAndEnds(kind, names, most, least), all, few);
}
