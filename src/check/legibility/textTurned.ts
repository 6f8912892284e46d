import type {FileRule} from "../rule.js";
import {textPlace} from "../where.js";

/** A turned line is read slowly, and by many not at all. */
export const textTurned = {
  name: "text-turned",
  group: "legibility",
  severity: "warning",
  guards: "Every text stands level.",
  source: "Larson et al. 2000: rotated text is read more slowly; Urban Institute style guide: labels are horizontal",
  fix: "Turn the chart: names beside bars, or fewer and shorter ticks.",
  check: ({published}) =>
    (published?.texts ?? []).flatMap((text) =>
      text.turn === 0 ? [] : [{where: textPlace(text), found: `turned by ${text.turn}°`, expected: "level"}]
    )
} as const satisfies FileRule;
