import {
  bars,
  change,
  claim,
  claimOfCell,
  countOf,
  exact,
  figure,
  indexOn,
  line,
  notebook,
  periodOf,
  say,
  shareGrid,
  shareOf,
  stated,
  table,
  tableChart,
  unattributed,
  whole
} from "nutgraf";

// Names, labels and headlines in Hebrew, whole and among words of English and numbers.
const votes = table(new URL("votes.csv", import.meta.url), {
  key: "party",
  source: {id: "sipri", name: "מקור: SIPRI (2021)"},
  period: stated("2021"),
  columns: {party: "text", seats: {unit: countOf("seat", "seats")}, votes: {unit: countOf("vote", "votes")}}
});

const prices = table(new URL("prices.csv", import.meta.url), {
  key: ["good", "year"],
  source: {id: "bureau", name: "הלמ״ס"},
  period: {column: "year"},
  columns: {good: "text", year: "period", index: {unit: indexOn("2015")}}
});

const period = stated("2016/2020");

const imports = whole({
  id: "imports",
  label: "Azerbaijan’s major arms imports",
  measure: "volume",
  geography: "AZ",
  period
});

const arms = claim({
  id: "arms",
  topic: "arms",
  quantity: exact(69),
  unit: shareOf(imports),
  period,
  attribution: unattributed,
  from: "ישראל",
  to: "Azerbaijan",
  anchor: {kind: "elsewhere", url: "https://example.org/"}
});

const {seats} = votes.at("הליכוד");
const bread = change(prices.at("לחם", "2015").index, prices.at("לחם", "2024").index);

export const seatBars = figure({
  id: "seat-bars",
  headline: say`The Likud (הליכוד) won ${seats} in the parliament (כנסת), the most of all`,
  deck: say`Seats by party, ${periodOf(claimOfCell(seats))}`,
  form: bars(votes, {name: "party", value: "seats", highlight: "הליכוד"}),
  note: say`מפלגה is a party, and ישראל is Israel`
});

export const priceLine = figure({
  id: "price-line",
  headline: say`מחיר הלחם ${bread}, והטלפון הנייד זול מאי פעם`,
  deck: say`מדד המחירים לצרכן, הלמ״ס`,
  form: line(prices, {series: "good", date: "year", value: "index"})
});

export const armsGrid = figure({
  id: "arms-grid",
  headline: say`ישראל supplied ${arms} of the arms that Azerbaijan bought`,
  deck: say`Azerbaijan’s major arms imports by volume, ${periodOf(arms)}`,
  form: shareGrid([{claim: arms, label: say`מישראל`}], {rest: say`מכל שאר הספקים (אחרים)`})
});

export const seatTable = figure({
  id: "seat-table",
  headline: say`הליכוד הוא הסיעה הגדולה בכנסת עם ${seats}`,
  deck: say`מושבים בכנסת, ${periodOf(claimOfCell(seats))}`,
  form: tableChart(votes, {name: "party", columns: ["seats", "votes"]})
});

export default notebook({
  slug: "knesset",
  title: say`The Knesset (כנסת) in figures`,
  cells: [seatBars, priceLine, armsGrid, seatTable]
});
