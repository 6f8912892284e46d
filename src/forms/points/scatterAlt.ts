import {saidNumber} from "../../plot/rows/saidNumber.js";
import type {Row} from "../../plot/rows/row.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {language} from "../../words/language.js";
import {fullest} from "../../words/fullest.js";
import {type Phrase, within} from "../../words/phrase.js";
import {type DrawnPoint, drawnPoints, middleOf, type Point} from "./point.js";
import type {ScatterTitles} from "./scatterTitles.js";

const {descriptions} = language;

/** "Scatter plot of life expectancy by income: the most income Oslo, $80,000; the most life expectancy Rome, 84 years." */
export function scatterAlt(points: readonly Point[], titles: Required<ScatterTitles<Phrase>>): Phrase {
  const drawn = drawnPoints(points);
  const most = (axis: "x" | "y"): DrawnPoint | undefined =>
    drawn.toSorted((a, b) => middleOf(b[axis].quantity) - middleOf(a[axis].quantity))[0];
  const clause = (axis: "x" | "y"): Phrase => {
    const top = most(axis);
    if (!top) return titles[axis];
    return within`${titles[axis]} ${top.point.name}, ${saidNumber(top.point[axis], formatQuantity)}`;
  };
  const plain = descriptions.scatterOf(titles.y, titles.x);
  const said = (row: Row) => (row.quantity ? [saidNumber(row, formatFurther)] : []);
  const extremes = [
    descriptions.scatter(plain, clause("x"), clause("y")),
    descriptions.scatterTop(plain, clause("y")),
    within`${plain}.`
  ] as const;
  // Who hears a chart of few claims hears each of them.
  if (drawn.some(({point}) => point.x.uses.length === 0)) return fullest(...extremes);
  const clauses = drawn.map(
    ({point: {name, x, y, size}}) =>
      within`${beforeNumber(name)} ${inRow([x, y, ...(size ? [size] : [])].flatMap(said))}`
  );
  return fullest(descriptions.points(plain, inRow(clauses, ";")), leastAndMost(plain, drawn, titles));
}

/** The greatest and the least of all numbers, of many claims. */
function leastAndMost(plain: Phrase, drawn: readonly DrawnPoint[], titles: Required<ScatterTitles<Phrase>>): Phrase {
  const all = drawn.flatMap(({point, x, y, size}) => [
    {point, row: point.x, title: titles.x, value: middleOf(x.quantity)},
    {point, row: point.y, title: titles.y, value: middleOf(y.quantity)},
    ...(size && point.size ? [{point, row: point.size, title: titles.size, value: middleOf(size.quantity)}] : [])
  ]);
  const sorted = all.toSorted((a, b) => b.value - a.value);
  const [most, least] = [sorted[0], sorted.at(-1)].map((each) =>
    each ? within`${each.title} ${each.point.name}, ${saidNumber(each.row, formatQuantity)}` : plain
  );
  return most && least ? descriptions.mostAndLeastOf(plain, most, least) : within`${plain}.`;
}
