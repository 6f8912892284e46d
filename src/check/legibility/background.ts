import type {Role} from "../../facts/record.js";
import type {Published, PublishedMark, PublishedText} from "../published.js";
import {readingIn} from "../reading/readFile.js";
import {isShapeName} from "../reading/shapes.js";
import {descendants} from "../xml.js";

/**
 * True for what carries nothing by the reading in the file, so that nothing is lost with it (WCAG 2.2, 1.4.11 asks for contrast
 * of what is *required to understand the content*): rules, the lines of a grid, and a band that lies under a heading or
 * leads to one, since the heading says the same in words.
 */
export function isBackground(mark: PublishedMark, published: Published): boolean {
  const role = rolesOf(published).get(mark.attributes);
  if (!role || !("furniture" in role)) return false;
  switch (role.furniture) {
    case "rule":
      return true;
    case "grid":
      return mark.name === "line";
    case "band":
      return role.at !== undefined || headingsOf(published).some((text) => isIn(mark, text));
    default:
      return false;
  }
}

const isIn = ({box: {left, top, right, bottom}}: PublishedMark, {x, y}: {readonly x: number; readonly y: number}) =>
  x > left && x < right && y > top && y < bottom;

function headingsOf({metadata, texts}: Published): readonly PublishedText[] {
  let start = 0;
  return (readingIn(metadata)?.texts ?? []).flatMap(([count, role]) => {
    const own = texts.slice(start, (start += count));
    return role === "heading" ? own : [];
  });
}

const known = new WeakMap<Published, ReadonlyMap<PublishedMark["attributes"], Role>>();

/** The role of each shape of a file, by its attributes. */
function rolesOf(published: Published): ReadonlyMap<PublishedMark["attributes"], Role> {
  const found = known.get(published);
  if (found) return found;
  const shapes = descendants(published.root).filter(({name}) => isShapeName(name));
  const runs = readingIn(published.metadata)?.shapes ?? [];
  const roles = runs.flatMap(([count, role]) => Array.from({length: Math.min(count, shapes.length)}, () => role));
  const byShape = new Map(
    shapes.flatMap(({attributes}, index) => {
      const role = roles[index];
      return role ? [[attributes, role] as const] : [];
    })
  );
  known.set(published, byShape);
  return byShape;
}
