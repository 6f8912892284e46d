import {expect, test} from "vitest";
import {exact, moreThan} from "../../../src/facts/quantity.js";
import {alarmsOver} from "../../faults/right/alarmsOver.js";
import {measure, on, share} from "../../faults/right/factsOf.js";

const votes = [share(exact(93), "Votes", "2025", on("valid votes"))];
const bread = [share(exact(33), "The bread", "2025", on("rye"))];
const wind = [measure(moreThan(2), "metre per second", "metres per second", "m/s", "2025", on("wind"))];

test.each([
  ["stackedBars", "More than nine in ten votes were valid", "More than nineteen in twenty votes were valid", votes],
  ["shareBar", "A third (33%) of the bread is rye", "Half (33%) of the bread is rye", bread],
  [
    "bars",
    "Jumps with a wind of more than 2.0 m/s are left out",
    "Jumps with a wind of more than 2.1 m/s are left out",
    wind
  ],
  ["statPanel", "Per se, one cannot add the three up", "Per se, one cannot add three towns up", []]
] as const)("the check takes of %s “%s”, and tells of “%s”", async (form, right, lie, facts) => {
  expect(await alarmsOver([form, "note", right, facts])).toEqual([]);
  expect(await alarmsOver([form, "note", lie, facts])).not.toEqual([]);
});
