import {figure, say, statPanel} from "nutgraf";
import {bread, hands, lost} from "./claims.js";
import type {Description} from "./description.js";

export const chart = figure({
  id: "gallery-stat-panel",
  headline: say`The harvest in numbers`,
  deck: say`What came in, what it went to, and who brought it in`,
  form: statPanel([
    {claim: bread, label: say`of the harvest became bread`},
    {claim: lost, label: say`of it was lost`},
    {claim: hands, label: say`harvesters brought it in`}
  ])
});

export const description: Description = {
  family: "numbers",
  shows: "figures in large type with their bounds",
  called: [],
  when: "a story has a few numbers that have nothing in common",
  not: "they are compared: `bars`",
  takes: "a list of claims, each with words that say what it counts; up to 40",
  proves: "Each figure is its claim, with its bound, its unit and its period."
};
