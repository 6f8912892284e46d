import type {Check} from "../subject.js";
import {firstDifference} from "./firstDifference.js";

/** Two renders of the figure, the second after other figures, give the same bytes. */
export const nondeterministic: Check = ({intent}) => {
  const difference = intent?.renders ? firstDifference(intent.renders[1], intent.renders[0]) : null;
  if (!difference) return [];
  const {line, left, right} = difference;
  return [{rule: "nondeterministic", where: `line ${line} of the second render`, found: left, expected: right}];
};
