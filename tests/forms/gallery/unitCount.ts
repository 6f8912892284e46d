import {figure, periodOf, say, unitCount} from "nutgraf";
import {hands} from "./claims.js";
import type {Description} from "./description.js";

export const chart = figure({
  id: "gallery-unit-count",
  headline: say`${hands} brought the harvest in`,
  deck: say`People who worked on the fields of Marn, ${periodOf(hands)}`,
  form: unitCount(hands, {label: say`on the fields`})
});

export const description: Description = {
  family: "numbers",
  shows: "a count as dots, each for a round number of things; hollow or with a sign where it is open",
  called: ["Isotype"],
  when: "things are counted that a reader should picture, such as people",
  not: "numbers are compared exactly: `bars`",
  takes: "one claim to a count, of any bound",
  proves: "There are as many dots as the count has, at one round number a dot, and an open end has its sign."
};
