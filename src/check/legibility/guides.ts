import type {Box} from "../box.js";
import {isStamp} from "./background.js";
import type {PublishedMark} from "../published.js";
import {type ReadFile, readFile} from "../reading/readFile.js";
import type {Shape} from "../reading/shapes.js";
import type {Subject} from "../subject.js";
import type {Appearance} from "./appearances.js";

const kinds: ReadonlySet<string> = new Set(["axis", "tick", "grid", "link", "hatch"]);

/** Appearances without the accent, the lines of axes, their ticks, leaders, hatches, stamps and keys of classes: they mean nothing that could be taken for data. */
export function withoutGuides(appearances: readonly Appearance[], subject: Subject): Appearance[] {
  const file = readFile(subject);
  const lines = (file?.runs ?? []).flatMap(({role, shapes}) =>
    "furniture" in role && kinds.has(role.furniture) ? shapes : []
  );
  const guides = new Set([...lines, ...(file ? classKey(file) : [])].map(({name, box}) => `${name} ${boxKey(box)}`));
  const isOnTop = (mark: PublishedMark) => subject.published !== null && isStamp(mark, subject.published);
  const isGuide = (mark: PublishedMark) =>
    isAccent(mark) || isOnTop(mark) || guides.has(`${mark.name} ${boxKey(mark.box)}`);
  return appearances.flatMap((each) => {
    const marks = each.marks.filter(({mark}) => !isGuide(mark));
    return marks.length > 0 ? [{...each, marks}] : [];
  });
}

/** The key of a scale of classes, in a row: the edges under it tell which is which. */
const classKey = ({shown, facts: book}: ReadFile): Shape[] =>
  shown.flatMap(({run, measure, scale, facts}) =>
    measure.by === "colour" && scale?.type === "threshold"
      ? run.shapes.filter((_, index) => book.find(facts[index]?.[0] ?? "") === null)
      : []
  );

/** The accent hangs from the top edge of a figure, of which a page in print says no more. */
const isAccent = ({name, box}: PublishedMark) => name === "rect" && box.top === 0 && box.bottom <= highestAccent;

/** Px that an accent is high at the most; what is larger is a bar. */
const highestAccent = 8;

const boxKey = ({left, right, top, bottom}: Box) => [left, right, top, bottom].map((each) => each.toFixed(1)).join(" ");
