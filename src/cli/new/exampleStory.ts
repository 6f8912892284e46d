import {pinAnchor} from "../../facts/article/pinAnchor.js";
import {readArticle} from "../../facts/article/articleText.js";
import {anchorCode, periodCode} from "../claims/anchorCode.js";
import type {NewFile} from "../newFiles.js";

/** Invented, as all that is drawn from it: a story to take apart. */
const article = `Rents in the port of Arlen have gone up again, the housing office says in its report for 2024. A flat now costs
640 euros a month on average, most of all by the harbour. Tenants pay 38 percent of their income to their landlords,
and more than 1,200 households are waiting for a flat of the city.
`;

const rents = `district,rent,status
Harbour,790,final
Old Town,745,final
Mill Quarter,610,final
Northside,540,final
Heath,515,provisional
`;

/** The files of an example: three figures of an invented article and an invented data file. */
export function exampleStory(slug: string): NewFile[] {
  return [
    {path: `articles/${slug}.txt`, text: article},
    {path: `data/${slug}/rents.csv`, text: rents},
    {path: `data/${slug}/rents.ts`, text: table},
    {path: `data/${slug}/sources.ts`, text: sources},
    {path: `data/${slug}/article.ts`, text: record()},
    {path: `data/${slug}/claims.ts`, text: claims()},
    {path: `notebooks/${slug}.ts`, text: notebook(slug)}
  ];
}

const sources = `import type {Source} from "nutgraf";

/** Who counts the flats of the city, and what they cost. */
export const housingOffice: Source = {
  id: "housing-office",
  name: "Arlen Housing Office",
  via: "as cited in the article"
};
`;

const table = `import {moneyIn, stated, table} from "nutgraf";

/** What a flat costs in each district. */
export const rents = table(new URL("rents.csv", import.meta.url), {
  key: "district",
  source: {id: "housing-office-table", name: "Arlen Housing Office"},
  period: stated("2024"),
  columns: {
    district: "text",
    rent: {unit: moneyIn("EUR"), flags: {column: "status", normal: ["final"], provisional: ["provisional"]}}
  }
});
`;

const record = () => {
  const {digest, points} = readArticle(article);
  return `import {articleRecord} from "nutgraf";

/** The article that the claims stand in, without its words. It is in articles/, which is not to be committed. */
export const article = articleRecord({
  digest: "${digest}",
  codePoints: ${points.length},
  waivers: []
});
`;
};

const claims = () => {
  const text = readArticle(article);
  const at = (token: string, hedge: string | null = null) =>
    anchorCode(pinAnchor(text, token, 1, hedge)).replaceAll("\n", "\n  ");
  return `import {anchor, attributedTo, claim, countOf, exact, moneyIn, moreThan, shareOf, stated, whole} from "nutgraf";
import {housingOffice} from "./sources.js";

const period = ${periodCode("2024", pinAnchor(text, "2024"))};

/** All that the households of the city earn. */
const income = whole({
  id: "income",
  label: "The income of tenants",
  measure: "euros, after tax",
  geography: "Arlen",
  period
});

/** What a flat costs a month. */
export const meanRent = claim({
  id: "mean-rent",
  topic: "rent",
  quantity: exact(640),
  unit: moneyIn("EUR"),
  period,
  attribution: attributedTo(housingOffice),
  anchor: ${at("640")}
});

/** What of their income tenants pay to their landlords. */
export const rentShare = claim({
  id: "rent-share",
  topic: "rent",
  quantity: exact(38),
  unit: shareOf(income),
  period,
  attribution: attributedTo(housingOffice),
  anchor: ${at("38 percent")}
});

/** Who waits for a flat of the city: the article gives a lower bound. */
export const waiting = claim({
  id: "waiting",
  topic: "households",
  quantity: moreThan(1200),
  unit: countOf("household", "households"),
  period,
  attribution: attributedTo(housingOffice),
  anchor: ${at("1,200", "more than")}
});
`;
};

const notebook = (slug: string) => `import {article} from "../data/${slug}/article.js";
import {meanRent, rentShare, waiting} from "../data/${slug}/claims.js";
import {rents} from "../data/${slug}/rents.js";
import {bars, claimOfCell, figure, notebook, periodOf, say, shareGrid, statPanel} from "nutgraf";

const {rent: harbour} = rents.at("Harbour");

/** Rows of the data file, ranked. */
export const districts = figure({
  id: "districts",
  headline: say\`A flat by the harbour costs \${harbour} a month\`,
  deck: say\`Monthly rent of a flat by district, \${periodOf(claimOfCell(harbour))}\`,
  form: bars(rents, {name: "district", value: "rent", highlight: ["Harbour"]})
});

/** One share of one whole. */
export const income = figure({
  id: "income",
  headline: say\`Tenants pay \${rentShare} of their income in rent\`,
  deck: say\`Share of the income of tenants after tax, \${periodOf(rentShare)}\`,
  form: shareGrid([{claim: rentShare, label: say\`for rent\`}], {rest: say\`for all else\`})
});

/** Numbers in large type, each with its bound. */
export const numbers = figure({
  id: "numbers",
  headline: say\`The rents of Arlen in numbers\`,
  deck: say\`Rent of a flat, and households on the city’s list, \${periodOf(waiting)}\`,
  form: statPanel([
    {claim: meanRent, label: say\`a month for a flat, on average\`},
    {claim: waiting, label: say\`households are waiting for a flat of the city\`}
  ])
});

export default notebook({
  slug: "${slug}",
  title: say\`Rents in Arlen\`,
  article,
  cells: [say\`Flats are dearest by the water.\`, districts, income, numbers]
});
`;
