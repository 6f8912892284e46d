import {expect, test} from "vitest";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {rankedAlt} from "../../src/plot/rows/rankedAlt.js";
import {panelAlt} from "../../src/words/numberAlt.js";
import {phrase} from "../../src/words/phrase.js";
import {say} from "../../src/words/say.js";
import {count, usd} from "../faults/right/factsOf.js";

const bond = usd(exact(148_000_000, {significant: 3}));
const tax = usd(exact(96));
const gone = count(moreThan(1500), "student", "students");

test("a description of several figures says of what they are as far as it has room, and each of them", () => {
  const stats = [
    {claim: bond, label: say`the bond that failed`},
    {claim: tax, label: say`more property tax a year on a typical house of the county`},
    {claim: gone, label: say`have left for the schools that charge no fees in the county`}
  ];
  expect(panelAlt(stats).text).toBe(
    "Figures: $148 million (the bond that failed); $96 more property tax a year on a typical house of the county; more than 1,500 students."
  );
  expect(panelAlt(stats.slice(0, 1)).text).toBe("Figure: $148 million (the bond that failed).");
});

test("a description of many bars says which leads, which follow and which is last", () => {
  const {unit} = tax;
  const rows = Array.from({length: 9}, (_, index) => {
    const name = phrase(`Place ${"ABCDEFGHI"[index]}`);
    return {name, quantity: exact(15_980 - 100 * index), unit, uses: [], flags: []};
  });
  expect(rankedAlt(phrase("Bar chart"), rows).text).toBe(
    "Bar chart: Place A $15,980 leads, then Place B and Place C; last Place I $15,180."
  );
});
