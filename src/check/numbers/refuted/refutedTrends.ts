import {type TrendSaid, type TrendSide, trendsSaidIn} from "../../words/en/rows/trendSaid.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {RowSeries} from "../rows/rowSeries.js";

/** The trends that a text says of two numbers of the same rows, which go the other way. */
export function refutedTrends(text: string, all: readonly RowSeries[]): TrendSaid[] {
  return trendsSaidIn(text).filter(({sides: [one, other]}) => {
    const said = [meantBy(one, all), meantBy(other, all)] as const;
    // "The longer its residents live" is of life expectancy, where there is no third number.
    const [ones, others] = [said[0].length > 0 ? said[0] : restOf(said[1], all), said[1].length > 0 ? said[1] : restOf(said[0], all)]; // prettier-ignore
    const pairs = ones.flatMap((first) => others.flatMap((second) => agreementOf(first, second) ?? []));
    const wanted = one.way === other.way ? 1 : -1;
    return pairs.length > 0 && pairs.every((agreement) => agreement * wanted < 0);
  });
}

function meantBy({about, noun}: TrendSide, all: readonly RowSeries[]): RowSeries[] {
  const stems = stemsOf(`${noun ?? ""} ${about}`);
  return all.filter(({topic}) => stems.some((stem) => topic.has(stem)));
}

/** The one other series of the rows that some have; none where there are more. */
function restOf(known: readonly RowSeries[], all: readonly RowSeries[]): RowSeries[] {
  const names = new Set(known.flatMap(({rows}) => [...rows.keys()]));
  const rest = all.filter(
    (each) => !known.includes(each) && [...each.rows.keys()].filter((name) => names.has(name)).length > 2
  );
  return rest.length === 1 ? rest : [];
}

/** How many pairs of rows go the same way in both, less how many do not (the numerator of Kendall’s tau); *null* where they share too few rows, or are one. */
function agreementOf(one: RowSeries, other: RowSeries): number | null {
  const shared = [...one.rows].flatMap(([name, numbers]) => {
    const [x, y] = [numbers.at(-1), other.rows.get(name)?.at(-1)];
    return x == null || y == null ? [] : [{x, y}];
  });
  if (one === other || shared.length < 3) return null;
  return shared.reduce(
    (sum, a, index) =>
      sum + shared.slice(index + 1).reduce((own, b) => own + Math.sign(a.x - b.x) * Math.sign(a.y - b.y), 0),
    0
  );
}
