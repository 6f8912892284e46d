import {overlap} from "../published.js";
import type {Check, Finding} from "../subject.js";
import {textPlace} from "../where.js";

/** No two texts share any space, from the top of their capitals to the foot of their descenders. */
export const textOverlap: Check = ({published}) => {
  const texts = published?.texts ?? [];
  return texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(text.box, other.box))
      .map((other): Finding => {
        return {
          rule: "text-overlap",
          where: textPlace(text),
          found: `over ${textPlace(other)}`,
          expected: "no text over another"
        };
      })
  );
};
