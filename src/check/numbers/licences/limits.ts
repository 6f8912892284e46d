import {boundSaid, saysWithin} from "../../words/en/comparison/hedges.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";

/**
 * True for a limit that a name has, in other words: "four-hour", "in four hours" and "within 4 hours" of "Seen within four hours", "more
 * than twelve hours" of "over twelve hours"; not with a bound of another kind.
 */
export function isLimitNamed(numeral: Numeral, names: readonly string[]): boolean {
  const unit = limitUnit(numeral);
  if (unit === null || !isLimit(numeral)) return false;
  const bound = limitBound(numeral);
  return names.flatMap(numeralsIn).some(
    (own) => own.low === numeral.low && own.high === numeral.high && limitUnit(own) === unit && (bound === null || limitBound(own) === bound) // prettier-ignore
  );
}

/** What a limit is in: "hour" of "four-hour" and "4 hours"; *null* of another number. */
export const limitUnit = ({kind, unit, tail}: Numeral): string | null =>
  kind !== "cardinal" || unit !== null
    ? null
    : (/^[-‑\s](second|minute|hour|day|week|month|year|mile|met(?:er|re)|kilomet(?:er|re)|degree)s?(?!\p{L})/u.exec(
        tail
      )?.[1] ?? null);

/** "A four-hour wait", "within four hours", and not "lengthened by four hours" or "the wait is four hours". */
const isLimit = ({lead, tail}: Numeral): boolean =>
  /^[-‑]/u.test(tail) ||
  (/(?<!\p{L})(?:within|in|under|over|above|below|after|beyond|than|least|most|up to|wait(?:s|ed|ing)?(?:\sof)?)\s$/iu.test(
    lead
  ) &&
    !/^\s\p{L}+\s(?:more|less|longer|shorter|later|earlier|ago|before|after)(?!\p{L})/u.test(tail));

const limitBound = ({hedge, lead}: Numeral) => boundSaid(hedge) ?? (saysWithin(lead) ? "atMost" : null);
