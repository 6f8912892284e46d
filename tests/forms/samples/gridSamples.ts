import {stated} from "../../../src/facts/period.js";
import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../../src/facts/quantity.js";
import {shareGrid, type ShareGrid} from "../../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../../src/forms/shares/shareGrids.js";
import {say} from "../../../src/words/say.js";
import {shareClaim} from "../sampleClaims.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const labels = [say`by rail`, say`by road`, say`by sea`, say`by air`];

/** A grid of exact parts of one whole. */
export const gridOf = (id: string, values: readonly number[], whole = "All goods") => {
  const [first, ...others] = values.map((value, part) => ({
    claim: shareClaim(`grid-${id}-${part}`, exact(value), `goods-${id}`, {label: whole, period}),
    label: labels[part] ?? say`otherwise`
  }));
  return shareGrid([first!, ...others], {rest: say`by anything else`});
};

const period = stated("2023");

type Open = Exclude<Quantity, {bound: "exact"}>;

/** A grid of one share that is not exact. */
export const openGridOf = (id: string, quantity: Open, label = say`by rail`) =>
  shareGrid(
    {claim: shareClaim(`grid-${id}`, quantity, `goods-${id}`, {label: "All goods", period}), label},
    {unknown: say`nobody has counted`}
  );

const drawn = (id: string, form: ShareGrid | ReturnType<typeof shareGrids>) =>
  sampleFigure(`sample-grid-${id}`, form, "Most goods go by rail");

const long = "All goods that are carried from one district of the country to another, by weight and distance";

/** Figures of `shareGrid`, by what is hard about their shares. */
export const shareGridSamples: Samples = {
  "one part": drawn("one", gridOf("one", [46])),
  "two parts": drawn("two", gridOf("two", [46, 31])),
  "three parts": drawn("three", gridOf("three", [46, 31, 9])),
  "small parts": drawn("small", gridOf("small", [1, 1])),
  "all equal": drawn("equal", gridOf("equal", [25, 25, 25])),
  "all of it": drawn("all", gridOf("all", [100])),
  zero: drawn("zero", gridOf("zero", [0])),
  "one huge part": drawn("huge", gridOf("huge", [97, 1])),
  "more than": drawn("more", openGridOf("more", moreThan(30))),
  "at least": drawn("least", openGridOf("least", atLeast(60))),
  "less than": drawn("less", openGridOf("less", lessThan(40))),
  "at most": drawn("most", openGridOf("most", atMost(12))),
  about: drawn("about", openGridOf("about", about(70))),
  "a range": drawn("range", openGridOf("range", range(30, 45))),
  "a margin": drawn("margin", openGridOf("margin", withMargin(52, 3, {confidence: 95}))),
  "long names": drawn("long", openGridOf("long", moreThan(30), say`by the railways of the state and of the provinces together`)) // prettier-ignore
};

/** Figures of `shareGrids`, by what is hard about their grids. */
export const shareGridsSamples: Samples = {
  "one grid": drawn("s-one", shareGrids([gridOf("s-one", [46])])),
  "two grids": drawn("s-two", shareGrids([gridOf("s-a", [46]), gridOf("s-b", [20])])),
  "four grids": drawn("s-four", shareGrids(["c", "d", "e", "f"].map((id, at) => gridOf(`s-${id}`, [20 + 17 * at])))),
  "five grids": drawn("s-five", shareGrids([..."ghijk"].map((id, at) => gridOf(`s-${id}`, [4 + 19 * at])))),
  "grids of two parts": drawn("s-parts", shareGrids([gridOf("s-o", [46, 31]), gridOf("s-p", [20, 60])])),
  "open grids": drawn("s-open", shareGrids([openGridOf("s-q", moreThan(30)), openGridOf("s-r", range(20, 45))])),
  "open grids beside an exact one": drawn(
    "s-mixed",
    shareGrids([
      openGridOf("s-1", withMargin(52, 5, {confidence: 95})),
      gridOf("s-2", [34]),
      openGridOf("s-3", atMost(20)),
      openGridOf("s-4", range(20, 45))
    ])
  ),
  "all equal": drawn("s-equal", shareGrids([gridOf("s-s", [40]), gridOf("s-t", [40]), gridOf("s-u", [40])])),
  "a grid of zero": drawn("s-zero", shareGrids([gridOf("s-v", [0]), gridOf("s-w", [100])])),
  "one huge part": drawn("s-huge", shareGrids([gridOf("s-x", [98]), gridOf("s-y", [1])])),
  "long names": drawn("s-long", shareGrids([gridOf("s-z", [46], long), gridOf("s-0", [12], `${long} or time`)]))
};
