import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {barLies} from "./barLies.js";
import {dotLies} from "./dotLies.js";
import {type Drawn, drawnOf, type ReadForm} from "./drawn.js";
import {gridLies} from "./gridLies.js";
import {statLies} from "./statLies.js";
import {strayMarks} from "./strayMarks.js";
import {timelineLies} from "./timelineLies.js";
import {unknownFormLies} from "./unknownForm.js";
import {unmeasured} from "./unmeasured.js";

/**
 * What is drawn, measured in the file's own coordinates, over what is claimed is 1, within the rounding of the file:
 * Tufte's lie factor (The Visual Display of Quantitative Information, 1983, page 57), without his 5 percent of tolerance,
 * since a file that is computed has no excuse for them.
 */
export const lieFactor = {
  name: "lie-factor",
  group: "geometry",
  severity: "error",
  guards: "What is drawn, in lengths, counted marks and positions, is in proportion to the claims.",
  source: "Tufte 1983: lie factor, the size of an effect in the graphic over its size in the data",
  fix: "Report it: the press drew what the claim does not say. A file edited by hand is rendered again.",
  check: (subject) => {
    const drawn = drawnOf(subject);
    if (!drawn) return [];
    if (drawn.form === null) return unknownFormLies(drawn);
    return [...unmeasured(drawn), ...measures[drawn.form](drawn), ...strayMarks(drawn)];
  }
} as const satisfies FileRule;

const measures: Readonly<Record<ReadForm, (drawn: Drawn) => Violation[]>> = {
  shareGrid: gridLies,
  shareGrids: gridLies,
  twoWholes: barLies,
  unitCount: dotLies,
  statPanel: statLies,
  eventTimeline: timelineLies
};
