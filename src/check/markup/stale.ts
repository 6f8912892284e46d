import type {Check} from "../subject.js";
import {firstDifference} from "./firstDifference.js";

/** The published file is byte for byte what the notebook renders now. */
export const stale: Check = ({text, intent}) => {
  const difference = intent?.renders ? firstDifference(text, intent.renders[0]) : null;
  if (!difference) return [];
  const {line, left, right} = difference;
  return [{rule: "stale", where: `line ${line}`, found: left, expected: right}];
};
