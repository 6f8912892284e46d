import {figure, periodOf, say, shareBar} from "nutgraf";
import {bread, feed, seed} from "./claims.js";
import type {Description} from "./description.js";

export const chart = figure({
  id: "gallery-share-bar",
  headline: say`Of the harvest ${bread} became bread`,
  deck: say`What the harvest of ${periodOf(bread)} went to, by weight`,
  form: shareBar(
    [
      {claim: bread, label: say`for bread`},
      {claim: feed, label: say`for animals`},
      {claim: seed, label: say`for seed`}
    ],
    {rest: say`stored or lost`}
  )
});

export const description: Description = {
  family: "shares",
  shows: "the parts of one whole side by side in a bar, and what remains of it",
  called: ["Proportional stacked bar"],
  when: "one whole has up to four parts",
  not: "a share is not exact: `shareGrid`; or several wholes are divided alike: `stackedBars`",
  takes: "a list of exact shares of one whole, each with a label, and words for the rest",
  proves: "Each part is as long as its share of the bar; all are of one whole; the rest is marked as our calculation."
};
