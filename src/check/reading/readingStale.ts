import type {FileRule} from "../rule.js";
import {readPublished} from "../published.js";
import {ofReading, readingIn} from "./readFile.js";

/** The reading in the file is the one that the figure has now. */
export const readingStale = {
  name: "reading-stale",
  group: "geometry",
  severity: "error",
  guards: "The reading in the file is the reading of the figure as it is drawn now.",
  source: "House rule: same input, same bytes",
  fix: "Render the figure again.",
  check: ofReading(({reading}, {intent}) => {
    const drawn = intent?.renders?.[0];
    if (drawn === undefined) return [];
    const now = readingIn(readPublished(drawn)?.metadata ?? "");
    if (JSON.stringify(now) === JSON.stringify(reading)) return [];
    return [{where: "metadata", found: "another reading", expected: "that of the figure as it is drawn now"}];
  })
} as const satisfies FileRule;
