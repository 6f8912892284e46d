/** For which time a text says that the numbers of some rows are: "figures are for 2024, except Osta’s, which is for 2022". */
export interface RowsTime {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  /** The words for whose they are: names, or "all others". */
  readonly of: string;
  /** The words for whom they are not, of those that are of all; empty for none. */
  readonly except: string;
  readonly year: string;
}

const things = "(?:figures?|data|rates?|numbers?|values?|shares?|totals?|prices?|results?)";
const isFor = "\\s(?:(?:is|are|was|were)\\s)?(?:for|of|from)\\s";
const ofSome = new RegExp(`(?<!\\p{L})(?:(?:the\\s)?${things}\\s(?:for|of|on)\\s)(?<of>[^.;:!?]{2,60}?)\\s(?:is|are|was|were)\\s(?:for|of|from)\\s(?<year>\\p{N}{4})(?!\\p{N})`, "giu"); // prettier-ignore
const ofAll = new RegExp(
  `(?:^|[.;]\\s)(?:all\\s)?${things}${isFor}(?<year>\\p{N}{4})(?!\\p{N})(?:,?\\s(?:except|apart from|but|bar)\\s(?:for\\s)?(?<except>[^.;:!?,]{2,60}?)(?:[’']s?)?(?:,\\swhich\\s(?:is|are)\\s(?:for|of|from)\\s(?<other>\\p{N}{4})|\\s\\((?<bracket>\\p{N}{4})\\)|(?=[.;]|$)))?`,
  "giu"
);
const ofRest = /(?:[;,]\s(?:for\s)?|\sand\s(?:for\s)?)(?<of>(?:all\s|the\s)*(?:the\s)?(?:others?|rest|other\s\p{L}+))(?:,|\s(?:is|are)(?:\s(?:for|of|from))?)\s(?<year>\p{N}{4})(?!\p{N})/giu; // prettier-ignore

/** The times that a text says of rows. */
export function rowsTimesIn(text: string): RowsTime[] {
  const placed = (token: string, start: number) => ({token, start, end: start + token.length});
  const all = [...text.matchAll(ofAll)].flatMap(({0: token, index, groups = {}}): RowsTime[] => {
    const {year = "", except = "", other, bracket = other} = groups;
    const own = {...placed(token, index), of: "", except, year};
    return bracket === undefined ? [own] : [own, {...placed(token, index), of: except, except: "", year: bracket}];
  });
  const some = [...text.matchAll(ofSome)].map(({0: token, index, groups = {}}): RowsTime => ({...placed(token, index), of: groups["of"] ?? "", except: "", year: groups["year"] ?? ""})); // prettier-ignore
  const named = some.map(({of}) => of).join(" ");
  const rest = [...text.matchAll(ofRest)].map(({0: token, index, groups = {}}): RowsTime => ({...placed(token, index), of: "", except: named, year: groups["year"] ?? ""})); // prettier-ignore
  return [...all, ...some, ...(some.length > 0 ? rest : [])];
}

/** That the numbers for some years are forecasts. */
export interface ForecastSaid {
  readonly token: string;
  readonly start: number;
  readonly end: number;
  readonly years: readonly string[];
  readonly isOnly: boolean;
}

const forecast = new RegExp(
  `(?<only>(?<!\\p{L})only\\s)?(?:the\\s)?${things}\\s(?:for|of)\\s(?<years>\\p{N}{4}(?:(?:,\\s|,?\\sand\\s)\\p{N}{4})*)\\s(?:is|are)\\s(?:an?\\s)?(?:forecasts?|projections?|projected|predicted)(?!\\p{L})`,
  "giu"
);

/** The years that a text calls forecasts. */
export const forecastsSaidIn = (text: string): ForecastSaid[] =>
  [...text.matchAll(forecast)].map(({0: token, index, groups = {}}) => ({
    token,
    start: index,
    end: index + token.length,
    years: groups["years"]?.match(/\p{N}{4}/gu) ?? [],
    isOnly: groups["only"] !== undefined
  }));
