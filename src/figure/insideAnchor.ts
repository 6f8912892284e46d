import {mostStretch} from "../theme/typeSizes.js";
import {measure} from "../type/font.js";
import type {TextLine} from "../type/typeset.js";

/**
 * Lines in their places, but held at their other end where a wider font would push one out of the picture: it then grows
 * inwards. In the shipped font nothing moves. Lines that stand under one another are held alike. What has less room on its
 * other side stays as it is, and so does what is turned or stands about its middle.
 * @param width of the picture, in px
 */
export function insideAnchor(lines: readonly TextLine[], width: number): TextLine[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const [last] = groups.at(-1) ?? [];
    if (last && last.x === line.x && last.anchor === line.anchor) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => (group.some((line) => isPushedOut(line, width)) ? group.map(heldAtOther) : group));
}

function isPushedOut(line: TextLine, width: number): boolean {
  const {anchor = "start", turn = 0} = line;
  if (turn !== 0 || anchor === "middle") return false;
  const [left, right] = endsOf(line);
  const [held, other] = anchor === "start" ? [width - left, right] : [right, width - left];
  return (right - left) * mostStretch > held && other > held;
}

function heldAtOther(line: TextLine): TextLine {
  const [left, right] = endsOf(line);
  return line.anchor === "end" ? {...line, x: left, anchor: "start"} : {...line, x: right, anchor: "end"};
}

function endsOf({text, x, style, anchor = "start"}: TextLine): [left: number, right: number] {
  const length = measure(text, style);
  return anchor === "start" ? [x, x + length] : [x - length, x];
}
