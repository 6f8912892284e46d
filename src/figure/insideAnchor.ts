import {lineStretch} from "../theme/typeSizes.js";
import {measure} from "../type/font.js";
import type {TextLine} from "../type/typeset.js";

/**
 * Lines in their places, but held at their other end where a wider font would push one out of the picture: it then grows
 * inwards, as does one about its middle, at the end that is near the edge. In the shipped font nothing moves. The lines of a
 * block that stay inside keep their common edge. What has less room on its other side stays as it is, and so does what is turned.
 * @param width of the picture, in px
 */
export function insideAnchor(lines: readonly TextLine[], width: number): TextLine[] {
  return lines.map((line) => {
    const other = otherEnd(line, width);
    return other ? heldAt(line, other) : line;
  });
}

/** The end at which a line stays in the picture where it leaves it now; *null* where it stays, or is not better held there. */
function otherEnd(line: TextLine, width: number): "start" | "end" | null {
  const {anchor = "start", turn = 0} = line;
  if (turn !== 0) return null;
  const [left, right] = endsOf(line);
  const longest = (right - left) * lineStretch(line.text, line.style.weight ?? 400);
  if (anchor === "middle") {
    const [near, far, end] = left < width - right ? ([left, width - right, "start"] as const) : ([width - right, left, "end"] as const); // prettier-ignore
    const half = (longest - (right - left)) / 2;
    return half > near && half < far - near ? end : null;
  }
  const [held, other] = anchor === "start" ? [width - left, right] : [right, width - left];
  if (longest <= held || other <= held) return null;
  return anchor === "start" ? "end" : "start";
}

function heldAt(line: TextLine, anchor: "start" | "end"): TextLine {
  const [left, right] = endsOf(line);
  return {...line, x: anchor === "start" ? left : right, anchor};
}

function endsOf({text, x, style, anchor = "start"}: TextLine): [left: number, right: number] {
  const length = measure(text, style);
  const left = anchor === "start" ? x : x - (anchor === "middle" ? length / 2 : length);
  return [left, left + length];
}
