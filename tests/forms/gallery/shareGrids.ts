import {figure, periodOf, say, shareGrid, shareGrids} from "nutgraf";
import {bought, bread, sold} from "./claims.js";
import type {Description} from "./description.js";

export const chart = figure({
  id: "gallery-share-grids",
  headline: say`${bread} of the harvest is bread, ${sold} of the exports go to Sallow`,
  deck: say`By weight, ${periodOf(bread)}; each grid is a whole of its own`,
  form: shareGrids([
    shareGrid([{claim: bread, label: say`for bread`}], {rest: say`for anything else`}),
    shareGrid([{claim: sold, label: say`to Sallow`}], {rest: say`to others`}),
    shareGrid([{claim: bought, label: say`from Marn`}], {rest: say`from others`})
  ])
});

export const description: Description = {
  family: "shares",
  shows: "several such grids, each under its own whole",
  called: ["Gridplot"],
  when: "a story has shares of different wholes, which a reader would else take for parts of one",
  not: "the shares are of one whole: `shareBar`",
  takes: "a list of what `shareGrid` returns, five at most",
  proves: "Each grid counts its own share, and stands under the name of its own whole."
};
