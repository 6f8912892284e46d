import type {Published, PublishedMark} from "../published.js";

/**
 * True for what is drawn and carries nothing, so that nothing is lost with it (WCAG 2.2, 1.4.11 asks for contrast of what
 * is *required to understand the content*): the rule over the notes, and in a timeline the band behind the heading of a
 * panel, and the wedge that leads to it from the axis above, since the heading says in words which part of it opens.
 */
export function isBackground(mark: PublishedMark, published: Published): boolean {
  if (isNotesRule(mark, published)) return true;
  return formOf(published) === "eventTimeline" && (isHeadingBand(mark, published) || isWedge(mark, published));
}

/** A level hairline with no mark under or at it, and text under it. */
function isNotesRule({name, box, strokeWidth, dashed}: PublishedMark, {marks, texts}: Published): boolean {
  if (name !== "line" || box.top !== box.bottom || strokeWidth > 1 || dashed) return false;
  const level = ({box: {left, right}}: Pick<PublishedMark, "box">) => left < box.right && right > box.left;
  const others = marks.filter((other) => other.box !== box && level(other));
  return (
    others.every((other) => other.box.bottom < box.top - 4) && texts.some((text) => level(text) && text.y > box.top)
  );
}

/** A rectangle without an edge, exactly as long as an axis, that a text stands in. */
function isHeadingBand({name, box, stroke}: PublishedMark, {marks, texts}: Published): boolean {
  if (name !== "rect" || stroke !== null) return false;
  const isAxis = ({name, box: {left, top, right, bottom}}: PublishedMark) =>
    name === "line" && top === bottom && Math.abs(left - box.left) < 1 && Math.abs(right - box.right) < 1;
  const stands = ({x, y}: {x: number; y: number}) => x > box.left && x < box.right && y > box.top && y < box.bottom;
  return marks.some(isAxis) && texts.some(stands);
}

/** A filled path that ends on a heading’s band, as wide as it is and of its colour. */
function isWedge({name, box, fill, stroke}: PublishedMark, published: Published): boolean {
  if (name !== "path" || stroke !== null) return false;
  const bands = published.marks.filter((mark) => mark.fill === fill && isHeadingBand(mark, published));
  const sides = ["left", "right"] as const;
  return bands.some(({box: band}) => {
    return Math.abs(band.top - box.bottom) < 1 && sides.every((side) => Math.abs(band[side] - box[side]) < 1);
  });
}

function formOf({metadata}: Published): string | null {
  return /"form":"(\w+)"/.exec(metadata)?.[1] ?? null;
}
