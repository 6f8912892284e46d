import type {Role} from "../../facts/evidence/record.js";
import type {Published, PublishedMark, PublishedText} from "../published.js";
import {deal, readingIn} from "../reading/readFile.js";
import {isShapeName} from "../reading/shapes.js";
import {descendants} from "../xml.js";

/**
 * True for what carries nothing by the reading in the file, so that nothing is lost with it (WCAG 2.2, 1.4.11 asks for contrast
 * of what is *required to understand the content*): rules, the lines of a grid, and a band that lies under a heading or
 * leads to one, since the heading says the same in words.
 */
export function isBackground(mark: PublishedMark, published: Published): boolean {
  const {roles, headings} = partsOf(published);
  const role = roles.get(mark.attributes);
  if (!role || !("furniture" in role)) return false;
  switch (role.furniture) {
    case "rule":
      return true;
    case "grid":
      return mark.name === "line";
    case "band":
      return role.at !== undefined || headings.some((text) => isIn(mark, text));
    default:
      return false;
  }
}

/** True for a stamp by the reading in the file, which crosses all that is under it. */
export function isStamp(mark: PublishedMark, published: Published): boolean {
  const role = partsOf(published).roles.get(mark.attributes);
  return role !== undefined && "furniture" in role && role.furniture === "stamp";
}

const isIn = ({box: {left, top, right, bottom}}: PublishedMark, {x, y}: {readonly x: number; readonly y: number}) =>
  x > left && x < right && y > top && y < bottom;

/** What the reading says of the parts of a file. */
interface ReadParts {
  /** The role of each shape, by its attributes. */
  readonly roles: ReadonlyMap<PublishedMark["attributes"], Role>;
  readonly headings: readonly PublishedText[];
}

const known = new WeakMap<Published, ReadParts>();

function partsOf(published: Published): ReadParts {
  const found = known.get(published);
  if (found) return found;
  const reading = readingIn(published.metadata);
  const shapes = descendants(published.root).filter(({name}) => isShapeName(name));
  const dealt = deal(reading?.shapes ?? [], shapes);
  const parts = {
    roles: new Map(dealt.flatMap(([role, own]) => own.map(({attributes}) => [attributes, role] as const))),
    headings: deal(reading?.texts ?? [], published.texts).flatMap(([role, own]) => (role === "heading" ? own : []))
  };
  known.set(published, parts);
  return parts;
}
