import {figure, periodOf, say, twoWholes} from "nutgraf";
import {bought, sold} from "./claims.js";
import type {Description} from "./description.js";

export const chart = figure({
  id: "gallery-two-wholes",
  headline: say`Marn sells Sallow ${sold} of its wheat, and Sallow buys ${bought} there`,
  deck: say`Wheat from Marn to Sallow as a share of each one’s trade, by weight, ${periodOf(sold)}`,
  form: twoWholes(
    {claim: bought, label: say`from Marn`, rest: say`from others`},
    {claim: sold, label: say`to Sallow`, rest: say`to others`},
    {flow: say`the same wheat`}
  )
});

export const description: Description = {
  family: "shares",
  shows: "one flow as a share of two different wholes, on one scale",
  called: [],
  when: "a flow is much to the one who gets it and little to the one who gives it, or the other way round",
  not: "the shares are of two flows: `shareGrids`",
  takes: "two claims of one flow (`from`, `to`) and one period, to shares of two wholes",
  proves: "The flow is as long in both bars, and each bar as long as the whole that follows from its share."
};
