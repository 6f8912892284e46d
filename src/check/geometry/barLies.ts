import type {ClaimEvidence} from "../../facts/evidence.js";
import {valueOf} from "../../facts/quantity.js";
import {markPlace, rounded} from "../where.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {type DrawnBar, readBars} from "./bars.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {labelLies} from "./labelLies.js";
import {outerBox} from "./paint.js";
import {counted, lie, lieOf, notDrawn} from "./lie.js";
import {precision, ratioWords, same} from "./precision.js";

/**
 * Measures bars on one scale, each a flow and the rest of a whole: the flow is as long, in its bar, as its share; it is as
 * long in one bar as in the other, for it is one flow; all bars are of one height; and the band between them is as wide
 * as the flow.
 */
export function barLies(drawn: Drawn): Violation[] {
  const {bars, bands} = readBars(drawn.marks, drawn.published.paper);
  const claims = claimsOf(drawn);
  const flows = bars.flatMap(({segments}) => segments[0] ?? []);
  const [first] = flows;
  return [
    ...claims.slice(bars.length).map((claim) => notDrawn(claim, "a bar of a flow and the rest of its whole")),
    ...bars.slice(claims.length).flatMap(({segments}) => lieOf(segments, "a bar that stands for no claim", "no bar")),
    ...bars.flatMap((bar, index) => (claims[index] ? partLies(bar, claims[index]) : [])),
    ...flows.flatMap((flow) => (first ? flowLies(flow, first) : [])),
    ...bars.flatMap((bar) => (first ? formLies(bar, first) : [])),
    ...bands.flatMap((band) => (first ? bandLies(band, first) : [])),
    ...labelLies(
      drawn,
      flows.flatMap((flow, index) => (claims[index] ? [labelled(flow, claims[index])] : []))
    )
  ];
}

function labelled(flow: PublishedMark, claim: ClaimEvidence) {
  return {place: markPlace(flow), box: flow.box, claims: [claim]};
}

const lengthOf = ({box}: PublishedMark) => box.right - box.left;
const heightOf = ({box}: PublishedMark) => box.bottom - box.top;

function partLies({segments}: DrawnBar, claim: ClaimEvidence): Violation[] {
  const [flow, rest, ...more] = segments;
  if (!flow || !rest || more.length > 0) {
    return lieOf(segments, `a bar of ${counted(segments.length, "part")}`, "a flow and the rest of its whole");
  }
  const where = `${markPlace(flow)}, claim ${claim.id}`;
  const gap = rest.box.left - flow.box.right;
  const apart = same(gap, 0) ? [] : [lie(markPlace(rest), `${rounded(gap)} px from the flow`, "where the flow ends")];
  const whole = rest.box.right - flow.box.left;
  const claimed = valueOf(claim.quantity);
  if (Math.abs(lengthOf(flow) - (whole * claimed) / 100) <= precision) return apart;
  const share = (100 * lengthOf(flow)) / whole;
  const found = `${rounded(share)} percent of the bar, ${ratioWords(share, claimed)}`;
  return [...apart, lie(where, found, `${claimed} percent, ratio 1.000`)];
}

function flowLies(flow: PublishedMark, first: PublishedMark): Violation[] {
  const [drawn, claimed] = [lengthOf(flow), lengthOf(first)];
  const colour = flow.fill === first.fill ? [] : [lie(markPlace(flow), "another colour", "one colour for one flow")];
  if (same(drawn, claimed)) return colour;
  const found = `${rounded(drawn)} px long, ${ratioWords(drawn, claimed)}`;
  return [...colour, lie(markPlace(flow), found, `${rounded(claimed)} px as in the first bar, ratio 1.000`)];
}

/** Parts of other heights, a rest in the colour of the flow, an edge around more or less than the rest. */
function formLies({segments, edges}: DrawnBar, first: PublishedMark): Violation[] {
  const odd = segments.filter((segment) => !same(heightOf(segment), heightOf(first)));
  const uneven = segments.filter(({box}) => !same(box.top, segments[0]!.box.top));
  const [flow, rest] = segments;
  const alike = rest && rest.fill === flow?.fill ? [rest] : [];
  return [
    ...lieOf(odd, `${rounded(odd[0] ? heightOf(odd[0]) : 0)} px high`, `${rounded(heightOf(first))} px, as the others`),
    ...lieOf(uneven, "on another level", "on a level with its bar"),
    ...lieOf(alike, "in the colour of the flow", "another colour for the rest"),
    ...edges.flatMap((edge) => (rest ? edgeLies(edge, rest) : []))
  ];
}

function edgeLies(edge: PublishedMark, rest: PublishedMark): Violation[] {
  const [drawn, meant] = [outerBox(edge), rest.box];
  // An edge of one px on either side cannot be drawn inside a rest that is shorter.
  const right = Math.max(meant.right, meant.left + edge.strokeWidth);
  const fits = same(drawn.left, meant.left) && same(drawn.right, right);
  if (fits && same(drawn.top, meant.top) && same(drawn.bottom, meant.bottom)) return [];
  const found = `an edge from ${rounded(drawn.left)} to ${rounded(drawn.right)}`;
  return [lie(markPlace(edge), found, `around the rest, from ${rounded(meant.left)} to ${rounded(right)}`)];
}

function bandLies(band: PublishedMark, flow: PublishedMark): Violation[] {
  const {left, right} = flow.box;
  if (same(band.box.left, left) && same(band.box.right, right)) return [];
  const found = `a band from ${rounded(band.box.left)} to ${rounded(band.box.right)}`;
  const ratio = ratioWords(lengthOf(band), lengthOf(flow));
  return [
    lie(markPlace(band), `${found}, ${ratio}`, `from ${rounded(left)} to ${rounded(right)} as the flow, ratio 1.000`)
  ];
}
