import {figure, periodOf, say, shareGrid} from "nutgraf";
import {lost} from "./claims.js";
import type {Description} from "./description.js";

export const chart = figure({
  id: "gallery-share-grid",
  headline: say`Of the harvest ${lost} was lost`,
  deck: say`Losses as a share of the harvest, by weight, ${periodOf(lost)}`,
  form: shareGrid({claim: lost, label: say`was lost`}, {unknown: say`reached a mill or a stable`})
});

export const description: Description = {
  family: "shares",
  shows: "shares of one whole as a hundred squares, or one of any bound, in whole percent",
  called: ["Gridplot"],
  when: "one share is to be seen as so many in a hundred, or is not stated exactly",
  not: "parts are compared across wholes: `stackedBars`",
  takes:
    "a list of exact shares in whole percent, or one share of any bound whose ends are whole percents, with labels",
  proves: "As many squares are filled as the share is sure to have, and as many are hollow as it may have."
};
