import {endLabel} from "../../theme/lineSizes.js";
import type {Block} from "../../type/typeset.js";

/** Px between two labels of a column: more where some have several lines, so that a reader sees where each ends. */
export const gapOf = (labels: readonly {readonly block: Pick<Block, "lines">}[]): number =>
  labels.some(({block}) => block.lines.length > 1) ? endLabel.apart : endLabel.between;
