import {claim} from "../../src/facts/claim.js";
import {event} from "../../src/facts/event.js";
import {absent, stated, supplied} from "../../src/facts/period.js";
import {about, exact, moreThan} from "../../src/facts/quantity.js";
import {type Attribution, attributedTo, unattributed} from "../../src/facts/source.js";
import {countOf, durationIn} from "../../src/facts/unit/unit.js";
import {
  type Chart,
  eventTimeline,
  figure,
  intervalWords,
  inWords,
  periodOf,
  say,
  shareGrid,
  shareGrids,
  statPanel,
  countInWords,
  twoWholes,
  unitCount,
  wholeRatio
} from "../../src/index.js";
import {countClaim, shareClaim} from "../forms/sampleClaims.js";

// Made up: Marn buys steel from Osta and sells it salt; a flood drowns cows.
const name = {name: "BTS", producer: "Bureau of Trade Statistics"};
const bureau = attributedTo({id: "bureau", ...name, via: "as cited in the article"});
const reported = attributedTo({id: "reported", name: "BTS", via: "as reported by the Courier"});
const ministry = attributedTo({id: "ministry", name: "Osta’s ministry of trade", via: "as cited in the article"});
const place = {kind: "elsewhere", url: "https://example.org/"} as const;

const steel = {topic: "steel shares", attribution: bureau};
const imports = shareClaim("imports", exact(69), "marn-imports", {label: "Marn’s imports of steel", ...steel});
const exports = shareClaim("exports", exact(17), "osta-exports", {label: "Osta’s exports of steel", ...steel});
const salt = shareClaim("salt", moreThan(30), "osta-salt", {
  label: "The salt that Osta buys",
  topic: "salt share",
  period: absent
});
const decade = shareClaim("decade", exact(60), "decade-imports", {
  label: "Marn’s imports of steel",
  topic: "ten-year ranking",
  period: stated("2011/2020"),
  attribution: reported
});
const year = stated("2020");
const cows = countClaim("cows", moreThan(6000), {topic: "losses", period: year, unit: countOf("cow", "cows")});
const animals = countClaim("animals", about(5700), {
  topic: "other estimate",
  period: year,
  attribution: reported,
  unit: countOf("animal", "animals")
});
const unit = durationIn("week");
const length = claim({
  id: "length",
  topic: "length of the flood",
  quantity: exact(6),
  unit,
  period: year,
  attribution: unattributed,
  anchor: place
});

const dated = (id: string, label: string, edtf: string, attribution: Attribution = unattributed) =>
  event({id, label, period: supplied(edtf, "the year is the editor’s"), attribution, anchor: place});
const events = [
  dated("flood", "Great flood", "2020"),
  dated("envoys", "Envoys of both meet in Vell", "2023", ministry),
  dated("embassy", "Marn opens embassy in Osta", "2023-03"),
  dated("president", "Osta’s president visits Marn", "2023-05"),
  dated("arrest", "Marn announces arrest over plot", "[2023-07-10,2023-07-11]"),
  dated("outline", "Osta’s ministry outlines visit", "2023-07-12"),
  dated("visit", "Minister visits Marn", "2023-07-13")
];

const totals = wholeRatio(imports, exports);
const volume = say`BTS counts the volume of deliveries, not price or orders. Steel leaves out scrap, tools and most parts.`;
const cited = say`The ${exports} is as cited, not checked against the bureau’s own table.`;
const importsGrid = shareGrid([{claim: imports, label: say`from Osta`}], {rest: say`from all other suppliers`});
const exportsGrid = shareGrid([{claim: exports, label: say`to Marn`}], {rest: say`to all other buyers`});
const saltGrid = shareGrid({claim: salt, label: say`from Marn`}, {unknown: say`Not stated: others, or more from Marn`});

/** Two bars, their flow the same: an exact share of each of two wholes. */
const flow = figure({
  id: "flow",
  headline: say`One flow of metal: ${imports} of all Marn’s imports, ${exports} of Osta’s exports`,
  deck: say`Deliveries of steel from Osta to Marn as a share of the total trade of each country, by volume, ${periodOf(imports)}`,
  form: twoWholes(
    {claim: imports, label: say`from Osta`, rest: say`from all other suppliers`},
    {claim: exports, label: say`to Marn`, rest: say`to all other buyers`},
    {flow: say`the same deliveries`}
  ),
  note: say`Both bars are on one scale: Osta’s exports are ${inWords(totals, "about four times")} Marn’s imports (${intervalWords(totals)}, our calculation). ${volume} ${cited}`
});

/** A grid of an exact share. */
const bought = figure({
  id: "bought",
  headline: say`Osta supplied ${inWords(imports, "more than two-thirds")} of Marn’s steel imports`,
  deck: say`Share of Marn’s imports of steel by volume, ${periodOf(imports)}`,
  form: importsGrid,
  note: say`Each square is one percent. The period matters: over ${periodOf(decade)} Norr, not Osta, was the largest supplier. ${volume}`
});

const sold = figure({
  id: "sold",
  headline: say`${inWords(exports, "about a sixth")} of Osta’s steel exports went to Marn`,
  deck: say`Share of Osta’s exports of steel by volume, ${periodOf(exports)}`,
  form: exportsGrid,
  note: say`Each square is one percent. ${cited} ${volume}`
});

/** A grid of a share that is known only from below. */
const saltGridFigure = figure({
  id: "salt-share",
  headline: say`Marn supplies ${salt} of the salt Osta buys`,
  deck: say`Share of Osta’s salt purchases; the article states no period`,
  form: saltGrid,
  note: say`Each square is one percent of the salt that Osta buys. A lower bound: the upper end is not given.`
});

/** Three grids, the last of them open. */
const three = figure({
  id: "three-shares",
  headline: say`${countInWords([imports, exports, salt])} shares of the trade in steel and salt between Osta and Marn`,
  deck: say`Steel by volume of deliveries; salt as bought, measure not stated`,
  form: shareGrids([importsGrid, exportsGrid, saltGrid]),
  note: say`Each grid is the whole of a different total, so the grids cannot be compared in size. ${cited} ${volume}`,
  alt: say`${countInWords([imports, exports, salt])} grids: Osta supplied ${imports} of Marn’s steel imports; Marn took ${exports} of Osta’s steel exports and supplied ${salt} of its salt.`
});

/** Tiles of numbers. */
const numbers = figure({
  id: "numbers",
  headline: say`The figures in the story`,
  deck: say`What each number counts, and of what`,
  form: statPanel([
    {claim: imports, label: say`of Marn’s imports of steel, by volume, came from Osta`},
    {claim: exports, label: say`of Osta’s exports of steel, by volume, went to Marn`},
    {claim: salt, label: say`of the salt that Osta buys comes from Marn`},
    {claim: cows, label: say`cows drowned in the great flood`}
  ]),
  note: say`Each percentage is a share of a different total. ${cited} ${volume}`,
  alt: say`The story’s figures: ${imports} of Marn’s steel imports, ${exports} of Osta’s steel exports, ${salt} of Osta’s salt, ${cows} drowned.`
});

/** Dates of a year, months, days, and one of two days. */
const dates = figure({
  id: "dates",
  headline: say`Ties in public: the events the story dates`,
  deck: say`Each mark covers as much time as the date given: a day, a month or only a year`,
  form: eventTimeline(events)
});

/** Dots for a count that is known only from below, then a ring. */
const losses = figure({
  id: "losses",
  headline: say`${cows} were drowned in the ${periodOf(cows)} flood`,
  deck: say`Losses of cows in the ${length} of the great flood`,
  form: unitCount(cows, {label: say`cows drowned`, tone: "neutral"}),
  note: say`A lower bound. The article does not name its source. The estimate of BTS counts otherwise: ${animals}, not only cows.`
});

/** The figures that faults are put into, by id. */
export const charts = {
  flow,
  bought,
  sold,
  salt: saltGridFigure,
  three,
  numbers,
  dates,
  losses
} as const satisfies Readonly<Record<string, Chart>>;
