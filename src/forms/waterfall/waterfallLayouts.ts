import {type Area, type Layout, lineWidth} from "../../form.js";
import {type LengthScale, lengthScale} from "../../plot/rows/lengthScale.js";
import {rowFrame} from "../../plot/rows/rowFrame.js";
import {boxRowSizes, rowSize, type RowSize} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {drawWaterfall, type StepLabel} from "./drawWaterfall.js";
import {type Steps, stepWords} from "./step.js";

/** Px of all bars together, under which none can be told from another. */
const shortest = 10;

/** A waterfall in an area: all rows, as large as they find room. */
export function* waterfallLayouts(chart: Steps, area: Area): Generator<Layout> {
  for (const size of area.height === undefined ? [rowSize[area.format]] : boxRowSizes) yield layOut(chart, size, area);
}

function layOut({steps, isRounded}: Steps, size: RowSize, area: Area): Layout {
  const {palette} = area;
  const frame = rowFrame(steps, {count: steps.length, size}, area);
  const labels = steps.map((step): StepLabel => {
    const style = {size: size.type, weight: 600, fill: palette.ink, role: {label: [step.fact]}} as const;
    const words = [stepWords(step), ...step.flags].join(" ");
    // Beyond the bar as seen from zero, as in any chart of bars.
    const edges = [Math.min(step.from, step.to), Math.max(step.from, step.to)] as const;
    const block = typeset(phrase(words, step.uses), style, Infinity);
    return {block, edges, at: edges[1] > 0 || edges[0] === edges[1] ? edges[1] : edges[0]};
  });
  const reaches = labels.map(({edges, at}) => ({length: {reach: at, margin: edges}}));
  const widths = labels.map(({block}) => ({width: Math.ceil(block.width) + space.s}));
  const scale = lengthScale(reaches, widths, area.width - frame.column.width);
  const said = phrase(isRounded ? language.labels.roundedSum : "");
  const note = typeset(said, {...noteType, fill: palette.mutedInk, role: "annotation"}, lineWidth(area, area.width));
  const rows = frame.pitch * steps.length - frame.lead;
  return {
    height: rows + (isRounded ? note.height + space.s : 0),
    whole: scale.fits && frame.column.blocks.every(({whole}) => whole),
    draw() {
      checkRoom(scale, area);
      return drawWaterfall({steps, frame, labels, scale, note}, {...area, top: area.top - frame.lead});
    }
  };
}

/** @throws where no bar can be told from another */
function checkRoom({range: [from, to]}: LengthScale, {width}: Area): void {
  if (to - from >= shortest) return;
  throw new Error(
    `no room for bars: beside names and values ${width} px wide (shorten names, round the numbers, or publish no width so narrow: widths, printWidths of the notebook): waterfall`
  );
}
