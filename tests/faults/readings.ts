import type {Role, Run} from "../../src/facts/evidence/record.js";
import {palettes} from "../../src/theme/theme.js";
import {withReading} from "../reading/bend.js";
import {add, all, dots, type Edit, gone} from "./edits.js";
import {faultsIn} from "./fault.js";

const {highlight, mutedInk, paper} = palettes.light;

type Runs = readonly Run<Role>[];

/** The runs of the shapes changed, by someone who knows the file format. */
const reread =
  (change: (runs: Runs) => Runs): Edit =>
  (file) =>
    withReading(file, (reading) => ({...reading, shapes: change(reading.shapes)}));

const more = (role: Role, drawn: string): Edit =>
  all(
    add(drawn),
    reread((runs) => [...runs, [1, role]])
  );
const without = (is: (role: Role) => boolean): Edit => reread((runs) => runs.filter(([, role]) => !is(role)));
const isOpen = (role: Role) => "openEnd" in role;
const ring = {has: "<circle "} as const;
const square = {has: "<rect ", in: `<g fill="${highlight}">`} as const;
const fewer = reread((runs) => {
  const [first = [0, {furniture: "paper"}], accent = first, [count, role] = first, ...others] = runs;
  return [first, accent, [count - 1, role], ...others];
});
const bar = `<rect x="20" y="400" width="90" height="20" fill="${mutedInk}"/>`;

/** Faults in the drawing and in the reading alike, so that each shape still has its place in a run. */
export const readings = [
  ...faultsIn("losses", "bound-undrawn", {
    "an open ring gone, and no longer read": all(gone(ring), without(isOpen))
  }),
  ...faultsIn("losses", "measure-wrong", {
    "ten dots gone, and read as fewer things each": all(
      dots((old) => old.slice(10)),
      (file) => file.replace('"per":10', '"per":10.17')
    )
  }),
  ...faultsIn("losses", "furniture-misplaced", {
    "a bar read as a tick": more({furniture: "tick"}, bar),
    "a bar read as an axis": more({furniture: "axis"}, bar),
    "a bar read as a rule": more({furniture: "rule"}, bar),
    "a bar read as an edge": more({furniture: "edge"}, bar),
    "a bar read as a link": more({furniture: "link"}, bar),
    "a bar read as a band": more({furniture: "band"}, bar),
    "a bar read as a hatch": more({furniture: "hatch"}, bar),
    "a bar read as a grid": more({furniture: "grid"}, bar),
    "a bar read as an accent": more({furniture: "accent"}, bar),
    "a dot covered by a second paper": more(
      {furniture: "paper"},
      `<rect x="20" y="140" width="20" height="15" fill="${paper}"/>`
    )
  }),
  ...faultsIn("bought", "measure-wrong", {
    "a square gone, and counted as one fewer": all(gone(square), fewer)
  }),
  ...faultsIn("bought", "measure-unseen", {
    "a square more, read as a part of the grid": more(
      {furniture: "grid"},
      `<rect x="400" y="135" width="20" height="20" fill="${highlight}"/>`
    )
  }),
  ...faultsIn("flow", "whole-mixed", {
    "two wholes read as one": reread((runs) =>
      runs.map(([count, role]): Run<Role> =>
        "shows" in role ? [count, {shows: role.shows.map((each) => ({...each, whole: "both"}))}] : [count, role]
      )
    )
  }),
  ...faultsIn("dates", "measure-wrong", {
    "a scale read as one of two years": (file) =>
      withReading(file, (reading) => {
        const scale = reading.scales["x2"];
        if (scale?.type !== "time") throw new Error("no scale of time");
        return {...reading, scales: {...reading.scales, x2: {...scale, domain: ["2022", "2024"]}}};
      })
  })
];
