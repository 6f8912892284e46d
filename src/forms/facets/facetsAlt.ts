import type {Claim} from "../../facts/claim.js";
import {exact, valueOf} from "../../facts/quantity.js";
import {mostSaid} from "../../plot/rows/rankedAlt.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFlagged, formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import type {Panel} from "./panel.js";

const {descriptions} = language;

/**
 * "Small line charts that share a scale: North, East, South, West; highest €712 in North, lowest €312 in West." Of few claims
 * each is said: "Ash: Agree 712 soldiers, Unsure 88; Birch: Agree 640".
 */
export function facetsAlt(panels: readonly Panel[], kind: string): Phrase {
  const claims = panels.flatMap(({form}) => form.claimed);
  if (claims.length > 0 && claims.length <= mostSaid) return descriptions.panels(kind, allClaims(panels));
  const names = inRow(panels.map(({name}) => name));
  const all = descriptions.panels(kind, names);
  const few = descriptions.panels(kind, within`${panels[0]!.name} … ${panels.at(-1)!.name}`);
  const numbers = numbersOf(panels).toSorted((a, b) => a.value - b.value);
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (!low || !high || low.value === high.value) return fullest(all, few);
  const said = ({name, say}: PanelNumber, format: typeof formatFurther) => within`${say(format)} in ${name}`;
  const [most, least] = [said(high, formatQuantity), said(low, formatFurther)];
  return fullest(descriptions.panelsAndEnds(kind, names, most, least), all, few);
}

/** A number of a panel, and its words. */
interface PanelNumber {
  readonly name: Phrase;
  readonly value: number;
  say(format: typeof formatFurther): Phrase;
}

/** The numbers of all panels; none where cells are bounds. */
function numbersOf(panels: readonly Panel[]): PanelNumber[] {
  const isOfClaims = panels.some(({form}) => form.claimed.length > 0);
  if (!isOfClaims && panels.some(({form}) => form.decimals === null)) return [];
  return panels.flatMap(({name, form: {values, unit, decimals, claimed}}) => {
    if (isOfClaims)
      return claimed.map(({claim}) => {
        return {name, value: valueOf(claim.quantity), say: (format: typeof formatFurther) => claimWords(claim, format)};
      });
    return values.map((value) => {
      const quantity = exact(value, {decimals: decimals ?? 0});
      return {name, value, say: (format: typeof formatFurther) => phrase(format({quantity, unit}))};
    });
  });
}

function claimWords(claim: Claim, format: typeof formatFurther): Phrase {
  const {quantity, unit, flags = []} = claim;
  return phrase(formatFlagged({quantity, unit, flags}, format), [claim]);
}

/** "Ash: Agree 712 soldiers, Unsure 88; Birch: Agree 640": the noun once. */
function allClaims(panels: readonly Panel[]): Phrase {
  const first = panels.flatMap(({form}) => form.claimed)[0];
  const clauses = panels.map(({name, form}) => {
    const numbers = form.claimed.map(
      (each) =>
        within`${beforeNumber(each.name)} ${claimWords(each.claim, each === first ? formatQuantity : formatFurther)}`
    );
    return numbers.length === 0 ? name : within`${name}: ${inRow(numbers)}`;
  });
  return inRow(clauses, ";");
}
