import {claimOfCell, countOf, figure, majority, periodOf, say, seats, stated, table} from "nutgraf";
import type {Description} from "./description.js";

const council = table(new URL("council.csv", import.meta.url), {
  key: "party",
  source: {id: "electoral-office", name: "Electoral office of Marn"},
  period: stated("2024"),
  columns: {party: "text", seats: {unit: countOf("seat", "seats")}}
});

const {seats: labour} = council.at("Labour");

export const chart = figure({
  id: "gallery-seats",
  headline: say`Labour leads the council with ${labour}`,
  deck: say`Seats in the council of Marn, ${periodOf(claimOfCell(labour))}`,
  form: seats(council, {name: "party", value: "seats", majority: majority(council, "seats")})
});

export const description: Description = {
  family: "places",
  shows: "the seats of a parliament on arcs, party by party, and where a majority begins",
  called: ["Arc"],
  when: "who has how many seats, and who has a majority, matters",
  not: "there are more than seven parties, since no more colours can be told apart with any colour vision, or more than 1,000 seats, whose dots would run together at 320 px: `bars`",
  takes:
    "a table with a column of parties, from left to right, and one of their seats, or a list of claims; up to 7 parties and 1,000 seats",
  proves:
    "The dots of a party are as many as its seats and of its colour, stand evenly on arcs, and the majority is worked out again."
};
