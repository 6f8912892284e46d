import {article} from "../data/vote/article.js";
import {asked, ballots, claims, greens, harbour, lastTurnout, spoilt, turnout, valley} from "../data/vote/claims.js";
import {districts} from "../data/vote/districts.js";
import {polls} from "../data/vote/polls.js";
import {bars, claimOfCell, dotRange, figure, line, notebook, periodOf, say, shareGrid, statPanel} from "nutgraf";

const {turnout: highest} = districts.at("Harbour");

/** Estimates with their margins of error. */
export const poll = figure({
  id: "poll",
  headline: say`The Harbour List leads the Valley Union`,
  deck: say`Share of the voters of Sallow with its margin of error, poll of ${periodOf(harbour)}`,
  form: dotRange(
    [
      {name: "Harbour List", claims: [harbour]},
      {name: "Valley Union", claims: [valley]},
      {name: "Greens", claims: [greens]}
    ],
    {columns: [say`of voters`], highlight: "Harbour List"}
  ),
  note: say`The pollsters asked ${asked}.`
});

/** Polls over the year, each series with its interval. */
export const months = figure({
  id: "months",
  headline: say`The lead of the Harbour List is melting away`,
  deck: say`Share of the voters of Sallow by poll, ${periodOf(claimOfCell(polls.at("Harbour List", "2025-01").share))} to ${periodOf(claimOfCell(polls.at("Harbour List", "2025-05").share))}`,
  form: line(polls, {
    series: "party",
    date: "month",
    value: "share",
    low: "low",
    high: "high",
    highlight: "Harbour List"
  }),
  note: say`The band is the margin of error of the Harbour List.`
});

/** A share that is only known as a range. */
export const expected = figure({
  id: "expected",
  headline: say`The office expects ${turnout} to vote`,
  deck: say`Share of those who may vote in Sallow; period not stated`,
  form: shareGrid({claim: turnout, label: say`will vote`}, {unknown: say`will not, as far as the office expects`})
});

/** Shares by district, two of them estimates, and one unknown. */
export const byDistrict = figure({
  id: "by-district",
  headline: say`Most went to vote by the harbour: ${highest}`,
  deck: say`Share of those who might vote by district, ${periodOf(claimOfCell(highest))}`,
  form: bars(districts, {name: "district", value: "turnout", highlight: ["Harbour"]})
});

/** The last election in numbers. */
export const last = figure({
  id: "last",
  headline: say`The last election in numbers`,
  deck: say`Turnout of those who might vote in Sallow, and ballots, ${periodOf(lastTurnout)}`,
  form: statPanel([
    {claim: lastTurnout, label: say`of those who might vote did`},
    {claim: ballots, label: say`people cast a ballot`},
    {claim: spoilt, label: say`ballots were void`}
  ])
});

export default notebook({
  slug: "vote",
  title: say`Sallow votes`,
  article,
  claims,
  cells: [
    say`The Harbour List is ahead, and the poll cannot say by how much.`,
    poll,
    months,
    say`Fewer people will vote than at the last election.`,
    expected,
    byDistrict,
    last
  ]
});
