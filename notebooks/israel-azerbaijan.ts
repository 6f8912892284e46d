import {article} from "../data/israel-azerbaijan/article.js";
import {
  armsExportShare,
  armsImportShare,
  oilShare,
  peopleKilled,
  russianShareOverDecade,
  soldiersKilled,
  warLength
} from "../data/israel-azerbaijan/claims.js";
import {
  bakuMeeting,
  embassyOpens,
  events,
  munichMeeting,
  nagornoKarabakhWar,
  presidentVisits
} from "../data/israel-azerbaijan/events.js";
import {
  countInWords,
  eventTimeline,
  figure,
  intervalWords,
  inWords,
  notebook,
  periodOf,
  say,
  shareGrid,
  shareGrids,
  statPanel,
  twoWholes,
  unitCount,
  wholeRatio
} from "nutgraf";

const totals = wholeRatio(armsImportShare, armsExportShare);
const volume = say`SIPRI counts the volume of deliveries, not price or orders. Major arms leave out small arms, ammunition and most parts and services.`;

const cited = say`The ${armsExportShare} is as cited, not checked against SIPRI’s own table.`;

/** Who says on cards and squares, which travel alone, that the figures are theirs. */
const credit = say`Chart: Nutgraf`;

/** Arms are blue, oil is green and the dead are grey, in every figure. */
const oil = "second";

const importsGrid = shareGrid([{claim: armsImportShare, label: say`from Israel`}], {
  rest: say`from all other suppliers`
});

const exportsGrid = shareGrid([{claim: armsExportShare, label: say`to Azerbaijan`}], {
  rest: say`to all other buyers`
});

const oilGrid = shareGrid(
  {claim: oilShare, label: say`from Azerbaijan`, tone: oil},
  {unknown: say`Not stated: other suppliers, or more from Azerbaijan`}
);

/** The lead: the same deliveries, as a share of what one country bought and of what the other sold. */
export const armsFlow = figure({
  id: "arms-flow",
  credit,
  headline: say`One arms flow: ${armsImportShare} of Azerbaijan’s imports, ${armsExportShare} of Israel’s exports`,
  deck: say`Deliveries of major arms from Israel to Azerbaijan as a share of each country’s total, by volume, ${periodOf(armsImportShare)}`,
  form: twoWholes(
    {claim: armsImportShare, label: say`from Israel`, rest: say`from all other suppliers`},
    {claim: armsExportShare, label: say`to Azerbaijan`, rest: say`to all other buyers`},
    {flow: say`the same deliveries`}
  ),
  note: say`Both bars are on one scale: Israel’s exports are ${inWords(totals, "about four times")} Azerbaijan’s imports (${intervalWords(totals)}, our calculation). ${volume} ${cited}`,
  alt: say`Two bars on one scale: in ${periodOf(armsImportShare)} the deliveries fill ${armsImportShare} of the shorter, Azerbaijan’s imports, and ${armsExportShare} of Israel’s exports, ${inWords(totals, "about four times")} as long.`,
  card: {
    deck: say`Major arms, by volume, ${periodOf(armsImportShare)}; both bars are on one scale`,
    note: cited
  }
});

/** Whose arms Azerbaijan imported. */
export const armsImports = figure({
  id: "arms-imports",
  credit,
  headline: say`Israel supplied ${inWords(armsImportShare, "more than two-thirds")} of Azerbaijan’s major arms imports`,
  deck: say`Share of Azerbaijan’s imports of major arms by volume, ${periodOf(armsImportShare)}`,
  form: importsGrid,
  note: say`The period matters: over ${periodOf(russianShareOverDecade)} Russia, not Israel, was the largest supplier. ${volume}`
});

/** Who bought Israel’s arms. */
export const armsExports = figure({
  id: "arms-exports",
  credit,
  headline: say`${inWords(armsExportShare, "about a sixth")} of Israel’s major arms exports went to Azerbaijan`,
  deck: say`Share of Israel’s exports of major arms by volume, ${periodOf(armsExportShare)}`,
  form: exportsGrid,
  note: say`${cited} ${volume}`,
  alt: say`Grid of a hundred squares: of Israel’s exports of major arms in ${periodOf(armsExportShare)}, ${armsExportShare} went to Azerbaijan.`,
  card: {note: cited}
});

const lowerBound = say`A lower bound: the upper end is not given, nor which oil is meant or how it was counted.`;

/** Whose oil Israel buys: a lower bound, so nobody else has a share that could be drawn. */
export const oilPurchases = figure({
  id: "oil-purchases",
  credit,
  headline: say`Azerbaijan supplies ${oilShare} of the oil Israel buys`,
  deck: say`Share of Israel’s oil purchases; the article states no period`,
  form: oilGrid,
  note: lowerBound,
  card: {note: lowerBound}
});

/** The three shares side by side, each of its own whole. */
export const threeShares = figure({
  id: "three-shares",
  credit,
  headline: say`Arms from Israel, oil from Azerbaijan: ${countInWords([armsImportShare, armsExportShare, oilShare])} shares, each of a different total`,
  deck: say`Arms by volume of deliveries; oil as bought, measure not stated`,
  form: shareGrids([importsGrid, exportsGrid, oilGrid]),
  note: say`Each grid is the whole of a different total, so the grids cannot be compared in size. ${cited} ${volume}`,
  alt: say`${countInWords([armsImportShare, armsExportShare, oilShare])} grids: Israel supplied ${armsImportShare} of Azerbaijan’s arms imports; Azerbaijan took ${armsExportShare} of Israel’s arms exports and supplied ${oilShare} of its oil.`,
  card: {
    headline: say`Israel supplies arms, Azerbaijan oil`,
    deck: say`Each grid is a different total; arms by volume of deliveries`,
    form: shareGrids([importsGrid, oilGrid])
  },
  square: {
    headline: say`Arms from Israel, oil from Azerbaijan: ${countInWords([armsImportShare, armsExportShare, oilShare])} shares`,
    deck: say`Each grid is a different total; arms by volume`,
    note: cited
  }
});

/** Every figure of the story with its bound, its whole and its period. */
export const byTheNumbers = figure({
  id: "by-the-numbers",
  credit,
  headline: say`Arms go from Israel to Azerbaijan, oil from Azerbaijan to Israel`,
  deck: say`The figures in the story: what each number counts, and of what`,
  form: statPanel([
    {claim: armsImportShare, label: say`of Azerbaijan’s imports of major arms, by volume, came from Israel`},
    {claim: armsExportShare, label: say`of Israel’s exports of major arms, by volume, went to Azerbaijan`},
    {claim: oilShare, label: say`of the oil that Israel buys comes from Azerbaijan`, tone: oil},
    {claim: soldiersKilled, label: say`soldiers killed in the Nagorno-Karabakh war`, tone: "neutral"}
  ]),
  note: say`Each percentage is a share of a different total. The article gives no upper end where it says more than, and does not say which side the soldiers were on. ${cited} ${volume}`,
  alt: say`The story’s figures: ${armsImportShare} of Azerbaijan’s arms imports, ${armsExportShare} of Israel’s arms exports, ${oilShare} of Israel’s oil, ${soldiersKilled} killed.`,
  card: {
    headline: say`Arms go to Azerbaijan, oil to Israel`,
    deck: say`The figures in the story: what each number counts, and of what`,
    form: statPanel([
      {claim: armsImportShare, label: say`of Azerbaijan’s imports of major arms, by volume, came from Israel`},
      {claim: oilShare, label: say`of the oil that Israel buys comes from Azerbaijan`, tone: oil},
      {claim: soldiersKilled, label: say`soldiers killed in the Nagorno-Karabakh war`, tone: "neutral"}
    ]),
    alt: say`Figures of the story: ${armsImportShare} of Azerbaijan’s arms imports from Israel, ${oilShare} of Israel’s oil from Azerbaijan, ${soldiersKilled} killed.`
  },
  square: {note: cited}
});

/** What happened when, each event as precisely as the article dates it. */
export const tiesInPublic = figure({
  id: "ties-in-public",
  credit,
  headline: say`In ${periodOf(munichMeeting)} Israel and Azerbaijan took their ties into the open`,
  deck: say`The events the story dates: a dot is a day, a span the month or the year in which something happened`,
  form: eventTimeline(events),
  note: say`The article gives months and weekdays; the year ${periodOf(munichMeeting)} and the dates in July are the editor’s. The arrest is counted back from the visit. Yoav Gallant is Israel’s defence minister, Ilham Aliyev Azerbaijan’s president.`,
  alt: say`Timeline: the Nagorno-Karabakh war in ${periodOf(nagornoKarabakhWar)}; in ${periodOf(munichMeeting)} meetings, an embassy, a president’s visit and an arrest, ending in Baku on ${periodOf(bakuMeeting)}.`,
  card: {
    headline: say`Israel and Azerbaijan step into the open`,
    deck: say`Public ties in ${periodOf(munichMeeting)}. Gallant is Israel’s defence minister, Aliyev Azerbaijan’s president`,
    form: eventTimeline([embassyOpens, presidentVisits, bakuMeeting]),
    note: say`A span is a month. The year and the day in July are the editor’s.`
  }
});

/** The dead of the war, no more exactly than the article counts them. */
export const warDeaths = figure({
  id: "war-deaths",
  credit,
  headline: say`The article counts ${soldiersKilled} killed in the ${periodOf(soldiersKilled)} war`,
  deck: say`Deaths of soldiers in the ${warLength} of the Nagorno-Karabakh war`,
  form: unitCount(soldiersKilled, {label: say`soldiers killed`, tone: "neutral"}),
  note: say`A lower bound. The article does not name its source, tell the sides apart or mention civilians. SIPRI’s own estimate counts otherwise: ${peopleKilled}, not only soldiers.`,
  card: {deck: say`In ${warLength} of fighting over Nagorno-Karabakh`}
});

export default notebook({
  slug: "israel-azerbaijan",
  title: say`Israel and Azerbaijan: arms, oil and public ties`,
  article,
  licence: {name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit"},
  lead: [armsFlow, oilPurchases, tiesInPublic],
  cells: [
    say`Israel and Azerbaijan have begun to show their ties in public. The numbers behind them are few, and each is a share or a count of something else.`,
    armsFlow,
    say`Oil flows the other way; how much of it is known only from below.`,
    oilPurchases,
    say`The ties became public step by step.`,
    tiesInPublic,
    say`The arms more closely: for Azerbaijan, Israel was the main supplier in these years.`,
    armsImports,
    say`For Israel, Azerbaijan was one buyer among others.`,
    armsExports,
    say`Side by side, the shares must not be added or ranked: each is of a different whole.`,
    threeShares,
    byTheNumbers,
    say`The article counts the dead of the war only from below, and names no source.`,
    warDeaths
  ]
});
