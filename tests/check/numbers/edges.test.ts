import {expect, test} from "vitest";
import {lessThan, exact, type Quantity} from "../../../src/facts/quantity.js";
import {alarmsOver} from "../../faults/right/alarmsOver.js";
import {by, change, count, eur, on, type RightText, share} from "../../faults/right/factsOf.js";

// Texts at the edge of what a rule takes: each pair differs in what a change of one place of the rules would let through.

const ships = (quantity: Quantity, when?: string) => count(quantity, "ship", "ships", when, on("traffic"));
const traffic = (before: number, now: number) => [ships(exact(before), "2023"), ships(exact(now), "2024")];
const goals = [
  count(exact(2), "goal", "goals", undefined, by("Marn")),
  count(exact(0), "goal", "goals", undefined, by("Osta"))
];
const places = count(exact(27), "place", "places", undefined, by("Marn"));
const fleet = [ships(exact(111)), ships(exact(60))];
const voters = [share(exact(38), "Voters", "2020"), share(exact(61), "Voters", "2024")];
const net = [eur(exact(1600), undefined, on("cut in net debt")), eur(exact(36_400), undefined, on("net debt"))];

const right: readonly RightText[] = [
  ["bars", "note", "Traffic rose by a fifth, from 1,000 to 1,200 ships", traffic(1000, 1200)],
  ["bars", "note", "Traffic rose by 20%, from 1,000 to 1,204 ships", [...traffic(1000, 1204), change(exact(20.4, 1))]],
  ["bars", "note", "Traffic rose by more than a third, from 1,000 to 1,350 ships", traffic(1000, 1350)],
  ["bars", "note", "Marn beat Osta 2–0", goals],
  ["bars", "note", "Marn came 27th in maths", [places]],
  ["bars", "note", "More than half of the ships are Marn’s: 60 of 111 ships", fleet],
  ["bars", "note", "With half of the roads closed, 61% voted, up from 38%", [share(exact(50), "The roads"), ...voters]],
  ["bars", "note", "Marn cut its net debt by €1,600 to €36,400", net]
];

const wrong: readonly RightText[] = [
  ["bars", "note", "Traffic rose by a third, from 1,000 to 1,200 ships", traffic(1000, 1200)],
  ["bars", "note", "Traffic rose by 30%, from 1,000 to 1,204 ships", [...traffic(1000, 1204), change(exact(20.4, 1))]],
  ["bars", "note", "Traffic rose by at least a third, from 1,000 to 1,100 ships", traffic(1000, 1100)],
  ["bars", "note", "Traffic rose by more than a third, from 1,000 to 1,300 ships", traffic(1000, 1300)],
  ["bars", "note", "Marn beat Osta 3–0", goals],
  ["bars", "note", "Osta beat Marn 2–0", goals],
  ["bars", "note", "Marn came 26th in maths", [places]],
  ["bars", "note", "More than two-thirds of the ships are Marn’s: 60 of 111 ships", fleet],
  ["bars", "note", "Less than half of the ships are Marn’s: 60 of 111 ships", fleet],
  ["bars", "note", "With half of the roads closed, 38% voted, up from 61%", [share(exact(50), "The roads"), ...voters]],
  ["bars", "note", "Marn cut its net debt by €36,400 to €1,600", net],
  ["bars", "note", "Nearly 60 ships of 111 ships", [ships(lessThan(60)), ships(exact(110))]]
];

test.each(right)("checkFile() takes in %s in the %s: %s", async (...row) => {
  expect(await alarmsOver(row)).toEqual([]);
});

test.each(wrong)("checkFile() tells in %s in the %s of: %s", async (...row) => {
  expect(await alarmsOver(row)).not.toEqual([]);
});
