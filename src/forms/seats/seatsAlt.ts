import {saidNumber} from "../../plot/rows/saidNumber.js";
import type {Claim} from "../../facts/claim.js";
import type {Derived} from "../../facts/derived/derived.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatQuantity, formatValue} from "../../words/numbers.js";
import {type Phrase, within} from "../../words/phrase.js";
import {majorityWords} from "./majorityWords.js";
import {noSeats} from "./noSeats.js";
import type {Party} from "./party.js";

const {descriptions} = language;

/** "Arc of seats, from the left: Left 32 seats; Centre 20; Right 48; 51 for a majority (our calculation)." */
export function seatsAlt(
  parties: readonly Party[],
  {without, majority}: {readonly without: readonly Party[]; readonly majority: Claim | Derived | null}
): Phrase {
  const say = (party: Party, index: number) =>
    within`${beforeNumber(party.name)} ${saidNumber(party, index === 0 ? formatQuantity : formatValue)}`;
  const all = parties.map(say);
  const none = without.length > 0 ? [noSeats(without)] : [];
  const chart = (clauses: readonly Phrase[]) =>
    descriptions.bars(descriptions.seats, inRow([...clauses, ...none], ";"));
  const greatest = parties.toSorted((a, b) => b.seats - a.seats).slice(0, 2);
  return fullest(
    chart(majority === null ? all : [...all, majorityWords(majority)]),
    chart(all),
    descriptions.bars(descriptions.mostSeats, inRow(greatest.map(say), ";")),
    descriptions.bars(descriptions.mostSeats, inRow(greatest.slice(0, 1).map(say), ";"))
  );
}
