import {phrase} from "../../words/phrase.js";
import {formatPeriod} from "../../words/dates.js";
import {claimedNumbers, type Drawing, type PanelForm, type PanelPlace, type PanelScales} from "../../form.js";
import {dateAt} from "../../plot/series/dateAt.js";
import {drawDotSigns} from "../../plot/dotSigns.js";
import {type EndLabel, endLabelOf, endLabelParts, heightOf, placeEndLabels} from "../../plot/series/endLabels.js";
import {leaderMarks} from "../../plot/labels/leaderMarks.js";
import {gridLines, linearAxis, zeroLine} from "../../plot/linearAxis.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {timeDomain} from "../../plot/series/seriesDates.js";
import {timePlot, valueAxisWords} from "../../plot/series/timePlot.js";
import {seriesTicks} from "../../plot/series/seriesTicks.js";
import {timeAxisMarks, timeAxisWords} from "../../plot/series/timeAxis.js";
import {valueDomain} from "../../plot/series/valueDomain.js";
import {endLabel, lineSize, timeAxisSize, valueAxisGap} from "../../theme/lineSizes.js";
import {lowPanel, panelWidth} from "../../theme/panelSizes.js";
import {space} from "../../theme/spacing.js";
import {lineMarks} from "./drawLines.js";
import {boundSigns, numbersOf} from "./lineBounds.js";
import type {LineChoices} from "./lineChoices.js";
import {keyWords} from "./lineKey.js";
import {dotOf, inkOf, type LineSeries} from "./lineSeries.js";

const size = lineSize.phone;

/** Lines as a panel: a line alone has its last value at its end, several have their names there. */
export function linePanel(series: readonly LineSeries[], choices: LineChoices): PanelForm {
  const unit = series[0]!.unit;
  return {
    unit,
    decimals: Math.max(...series.map(({decimals}) => decimals)),
    claimed: claimedNumbers(
      series.flatMap(({points}) => points.map(({date, uses}) => ({name: phrase(formatPeriod(date)), uses})))
    ),
    values: numbersOf(series, lowPanel),
    places: series.flatMap(({points}) => points.map(({date}) => date)),
    limited: false,
    even: false,
    least: panelWidth.line,
    domain: (all) => valueDomain(all, {unit, count: size.ticks, zero: choices.zero}),
    margins: ({domain}, {palette, room}) => {
      const labels = labelsOf(series, choices, {palette, room});
      const widest = Math.max(0, ...labels.map(({block}) => block.width));
      return {
        left: Math.ceil(linearAxis(domain, unit, size.ticks).width) + valueAxisGap,
        right: Math.max(space.l, widest > 0 ? Math.ceil(widest) + gapOf(labels) : 0),
        foot: timeAxisSize.height,
        within: 0,
        height: null,
        key: keyWords(series),
        whole: labels.every(({block}) => block.whole)
      };
    },
    draw: (scales, place) => drawPanel(series, choices, scales, place)
  };
}

/** Labels of several lines may move apart, and then need leaders. */
const gapOf = (labels: readonly EndLabel[]) => (labels.length > 1 ? endLabel.leader : endLabel.gap);

function labelsOf(
  series: readonly LineSeries[],
  {labels = "values"}: LineChoices,
  {palette, room}: Pick<PanelPlace, "palette" | "room">
): EndLabel[] {
  const isLone = series.length === 1;
  if (isLone && labels === "axis") return [];
  const width = Math.floor(room * endLabel.most);
  return series.flatMap((each): EndLabel[] => {
    const fill = each.hue === null ? palette.mutedInk : inkOf(each.hue, palette);
    const named = isLone ? {...each, name: {...each.name, text: ""}} : each;
    const radius = dotOf(each, size, palette).r;
    const style = {size: size.type, fill, heavy: each.hue !== null, radius, withValue: isLone, width};
    const label = endLabelOf(named, style);
    // A number stays in one piece, and the plot is what it leaves.
    const isCut = isLone && label?.block.whole === false;
    const shown = isCut ? endLabelOf(named, {...style, width: Infinity}) : label;
    return shown ? [shown] : [];
  });
}

function drawPanel(
  series: readonly LineSeries[],
  choices: LineChoices,
  {domain, places}: PanelScales,
  {document, palette, width, height, top, room, words}: PanelPlace
): Drawing {
  const dates = places.map((date) => ({date, at: dateAt(date, "line")}));
  const [from, to] = timeDomain([{points: dates}]);
  const box = {left: 0, top, width, height};
  const plot = timePlot([from, to], domain, box);
  const axis = linearAxis(domain, series[0]!.unit, height < lowPanel ? 3 : size.ticks);
  const ticks = seriesTicks([{points: dates}], [from, to], width);
  const labels = labelsOf(series, choices, {palette, room});
  const bounds = {low: top - space.s, high: top + Math.max(height, heightOf(labels)) + space.s, right: width};
  const parts = endLabelParts(placeEndLabels(labels, plot.end, bounds), plot.end, width + gapOf(labels));
  const signs = series.flatMap((each) => boundSigns(each, plot.end, dotOf(each, size, palette)));
  return {
    marks: [
      ...plotMarks(
        [
          gridLines(axis, "y", palette),
          ...(domain[0] <= 0 && domain[1] >= 0 ? [zeroLine("y", palette)] : []),
          ...timeAxisMarks(words.foot ? ticks : [], height, {line: domain[0] !== 0, palette}),
          ...lineMarks({series, size}, palette)
        ],
        {document, ...box, ...plot.scales}
      ),
      ...drawDotSigns(signs, box, {document, palette}),
      ...leaderMarks(parts.leaders, box, {document, palette})
    ],
    texts: [
      ...(words.left ? valueAxisWords(axis, plot, palette) : []),
      ...(words.foot ? timeAxisWords(ticks, plot, palette) : []),
      ...parts.texts
    ]
  };
}
