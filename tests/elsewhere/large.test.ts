import {expect, test} from "vitest";
import {foreignAccount} from "../../src/check/elsewhere/foreignAccount.js";
import {readChart} from "./judge.js";

const ticks = [0, 20, 40, 60, 80, 100].map(
  (value) =>
    `<text x="30" y="${404 - 4 * value}" text-anchor="end" font-size="10">${value}</text>` +
    `<text x="${40 + 5 * value}" y="420" text-anchor="middle" font-size="10">${value}</text>`
);

/** A line of so many points, and the rows that it shows. */
function lineOf(points: number) {
  const rows = Array.from({length: points}, (_, index) => ({x: (100 * index) / points, y: (index * 37) % 100}));
  const places = rows.map(({x, y}) => `${(40 + 5 * x).toFixed(2)},${400 - 4 * y}`).join(" ");
  const line = `<polyline fill="none" stroke="red" points="${places}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="440">${ticks.join("")}${line}</svg>`;
  return readChart(svg, rows);
}

test("foreignAccount says of a group of too many marks that it was not compared, at once", () => {
  expect(foreignAccount(lineOf(300)).read).toContain("a line of 300 points compared with y at x");
  const {read, unread} = foreignAccount(lineOf(6000));
  expect(read).toContain("a line of 6000 points");
  expect(unread).toEqual(["1 of 1 groups have more than 5000 marks, and were not compared"]);
});
