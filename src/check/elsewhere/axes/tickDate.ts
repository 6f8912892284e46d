/** A date as far as a tick gives it; months from 1. */
interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month =
  "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const year = "(?<year>[12]\\d{3})";
const day = "(?<day>0?[1-9]|[12]\\d|3[01])";
const weekday = "(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*,? )?";

const patterns = [
  `${year}`,
  `${year}-(?<number>\\d{2})(?:-(?<day>\\d{2}))?(?:[T ].*)?`,
  `${month}(?:,? (?:${year}|[’'](?<short>\\d{2})))?`,
  `${weekday}${month} ${day}(?:,? ${year})?`,
  `${weekday}${day} ${month}(?:,? ${year})?`,
  `(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) ${day}`,
  `Q(?<quarter>[1-4])(?:,? ${year})?`,
  `(?<slashed>\\d{1,2})/(?<day>\\d{1,2})/${year}`,
  `(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))? ?(?<half>AM|PM)?`
].map((each) => new RegExp(`^${each}$`, "i"));

/** What a text says of time, and nothing else; *null* for another text. A number alone is a year of four figures only. */
function partsOf(text: string): Parts | null {
  const found = patterns
    .map((each): Readonly<Record<string, string>> | undefined => each.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  if (!found) return null;
  const number = (name: string) => (found[name] === undefined ? undefined : Number(found[name]));
  const named = found["month"] === undefined ? undefined : months.indexOf(found["month"].slice(0, 3).toLowerCase()) + 1;
  const quarter = number("quarter");
  const short = number("short");
  const parts = {
    year: number("year") ?? (short === undefined ? undefined : short + (short < 50 ? 2000 : 1900)),
    month: named ?? number("number") ?? number("slashed") ?? (quarter === undefined ? undefined : quarter * 3 - 2),
    day: number("day"),
    hour: hourOf(number("hour"), found["half"], found["minute"])
  };
  if (found["hour"] !== undefined && parts.hour === undefined) return null;
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** An hour needs its minutes or its half of the day; else it is a number. */
function hourOf(hour: number | undefined, half: string | undefined, minute: string | undefined): number | undefined {
  if (hour === undefined || (half === undefined && minute === undefined)) return undefined;
  return (half === undefined ? hour : (hour % 12) + (/pm/i.test(half) ? 12 : 0)) + Number(minute ?? 0) / 60;
}

/** The instant of a date in full, in milliseconds of UTC; *null* for a text that is none. */
export function dateOf(text: string): number | null {
  const parts = partsOf(text.trim());
  return parts?.year === undefined ? null : instantOf(parts);
}

const instantOf = ({year = 2000, month = 1, day = 1, hour = 0}: Parts) =>
  Date.UTC(year, month - 1, day, 0, Math.round(hour * 60));

/**
 * The instants of the ticks of one axis in their order, in milliseconds: a month without a year is of the year of the
 * ticks before it, or comes before the first that has one. *Null* where one tick is no date.
 */
export function tickDates(texts: readonly string[]): number[] | null {
  const parts = texts.map((text) => partsOf(text.trim()));
  const read = parts.flatMap((each) => (each ? [each] : []));
  if (read.length < texts.length || read.length === 0) return null;
  // In the order of time a part that is smaller than before begins the next of the larger ones.
  const forwards = completed(read);
  const backwards = completed(read.toReversed()).toReversed();
  return isRising(forwards) || !isRising(backwards.toReversed()) ? forwards : backwards;
}

const isRising = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? NaN));

function completed(all: readonly Parts[]): number[] {
  const first = all.find(({year}) => year !== undefined);
  let before: Parts = startOf(all, first?.year ?? 2000);
  return all.map((own) => {
    const next = followed(before, own);
    before = next;
    return instantOf(next);
  });
}

/** The ticks before the first with a year are of the year before, unless that one is the first month of its own. */
function startOf(all: readonly Parts[], year: number): Parts {
  const at = all.findIndex((each) => each.year !== undefined);
  return at > 0 ? {year: year - 1, month: 1, day: 1, hour: 0} : {year, month: 1, day: 1, hour: 0};
}

function followed(before: Parts, own: Parts): Parts {
  if (own.year !== undefined) return {month: 1, day: 1, hour: 0, ...own};
  const {year = 2000, month = 1, day = 1, hour = 0} = before;
  if (own.month !== undefined) {
    return {year: own.month < month ? year + 1 : year, day: 1, hour: 0, ...own};
  }
  if (own.day !== undefined)
    return own.day < day ? {year, month: month + 1, hour: 0, ...own} : {year, month, hour: 0, ...own};
  const next = (own.hour ?? 0) <= hour && before.hour !== undefined && before.hour > 0 ? day + 1 : day;
  return {year, month, day: next, hour: own.hour ?? 0};
}
