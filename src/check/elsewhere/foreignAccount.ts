import {axisPlace} from "./chartPlace.js";
import {compared, groupsOf, mostHeld} from "./compared/compared.js";
import {comparedParts} from "./compared/comparedParts.js";
import {drawnBoxes, type ForeignChart} from "./foreignChart.js";

/** What of a chart was read, and what was not. */
export interface ForeignAccount {
  readonly read: readonly string[];
  readonly unread: readonly string[];
}

/** Says what of a chart was read, so that nobody takes silence for praise. */
export function foreignAccount(chart: ForeignChart): ForeignAccount {
  const {axes, bars, lines, areas, dots, floats, pies, cells, ink, data} = chart;
  const found = [
    ...axes.map(
      (axis) => `${axisPlace(axis)}${axis.of === "time" ? ", time" : axis.scale ? `, ${axis.scale.type}` : ""}`
    ),
    ...bars.map(({bars: own, stacked}) => `${own.length} ${stacked ? "stacked bars" : "bars"}`),
    ...lines.map(({points}) => `a line of ${points.length} points`),
    ...areas.map(({far}) => `an area of ${far.length} points`),
    ...floats.map(({floats: own}) => `${own.length} floating bars`),
    ...pies.map(({slices}) => `a pie of ${slices.length} slices`),
    ...cells.map(({cells: own}) => `a grid of ${own.length} coloured cells`),
    ...dots.map(({dots: own, sized}) => `${own.length} dots${sized ? " of several sizes" : ""}`)
  ];
  const agreed = compared(chart);
  const held = agreed.map(
    ({what, named, placed}) => `${what} compared with ${named?.says ?? placed?.says ?? "the data"}`
  );
  const parts = comparedParts(chart);
  const others = [...parts.pies, ...parts.grids];
  const byColour = parts.stacks.filter(
    ({group}) => !agreed.some(({what}) => what === `${group.bars.length} bars`)
  ).length;
  const groups = groupsOf(chart);
  const marks = groups.length;
  const large = groups.filter(({places}) => places.length > mostHeld.marks).length;
  return {
    read: [
      ...found,
      ...held,
      ...others.flatMap((each) => (each ? [`compared with ${each.says}`] : [])),
      ...parts.stacks.map(({match: {says}}) => `parts of stacks compared by their colours with ${says}`)
    ],
    unread: [
      ...(axes.length + pies.length === 0 ? ["no axis of numbers or of time was found"] : []),
      ...(drawnBoxes(chart).length + pies.length + cells.length === 0
        ? ["no bars, lines, areas or dots were found"]
        : []),
      ...ink.unread.map((what) => `${what} was not read`),
      ...(data === null ? ["the data are not at hand (--data FILE)"] : []),
      ...(others.includes(null)
        ? [
            `${others.filter((each) => each === null).length} of ${others.length} pies and grids agree with no column of the data, and were not compared`
          ]
        : []),
      ...(data && large > 0
        ? [`${large} of ${marks} groups have more than ${mostHeld.marks} marks, and were not compared`]
        : []),
      ...(data && agreed.length + large + byColour < marks
        ? [
            `${marks - large - agreed.length - byColour} of ${marks} groups of marks agree with no column of the data, and were not compared`
          ]
        : [])
    ]
  };
}
