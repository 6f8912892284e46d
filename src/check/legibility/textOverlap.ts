import type {FileRule} from "../rule.js";
import {overlap} from "../box.js";
import type {Violation} from "../subject.js";
import {textPlace} from "../where.js";

/** No two texts share any space, from the top of their capitals to the foot of their descenders. */
export const textOverlap = {
  name: "text-overlap",
  group: "legibility",
  severity: "error",
  guards: "No text stands on another.",
  source: "Chartability: text must not be obscured",
  fix: "Report it: the layout should have made room.",
  check: ({published}) => {
    const texts = published?.texts ?? [];
    return texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(text.box, other.box))
        .map((other): Violation => {
          return {
            where: textPlace(text),
            found: `over ${textPlace(other)}`,
            expected: "no text over another"
          };
        })
    );
  }
} as const satisfies FileRule;
