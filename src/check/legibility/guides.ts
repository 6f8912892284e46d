import {isStamp} from "./background.js";
import type {PublishedMark} from "../published.js";
import {readFile} from "../reading/readFile.js";
import type {Subject} from "../subject.js";
import type {Appearance} from "./appearances.js";
import {markKey, shadesIn} from "./shades.js";

const kinds: ReadonlySet<string> = new Set(["axis", "tick", "grid", "link", "hatch"]);

/** Appearances without the accent, the lines of axes, their ticks, leaders, hatches, stamps and what a scale of shades paints: neither could be taken for another. */
export function withoutGuides(appearances: readonly Appearance[], subject: Subject): Appearance[] {
  const file = readFile(subject);
  const lines = (file?.runs ?? []).flatMap(({role, shapes}) =>
    "furniture" in role && kinds.has(role.furniture) ? shapes : []
  );
  const guides = new Set(lines.map(markKey));
  const isShade = shadesIn(subject);
  const isOnTop = (mark: PublishedMark) => subject.published !== null && isStamp(mark, subject.published);
  const isGuide = (mark: PublishedMark) =>
    isAccent(mark) || isOnTop(mark) || isShade(mark) || guides.has(markKey(mark));
  return appearances.flatMap((each) => {
    const marks = each.marks.filter(({mark}) => !isGuide(mark));
    return marks.length > 0 ? [{...each, marks}] : [];
  });
}

/** The accent hangs from the top edge of a figure, of which a page in print says no more. */
const isAccent = ({name, box}: PublishedMark) => name === "rect" && box.top === 0 && box.bottom <= highestAccent;

/** Px that an accent is high at the most; what is larger is a bar. */
const highestAccent = 8;
