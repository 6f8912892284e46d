import type {Unit} from "../../facts/unit/unit.js";
import type {Area, Drawing, Layout, PanelMargins, PanelScales} from "../../form.js";
import {joined, lineFrom, lineWidth} from "../../form.js";
import {placePanel} from "../../plot/placePanel.js";
import {evenColumns} from "../../theme/evenColumns.js";
import {panelGrid, panelHeight, panelTitle} from "../../theme/panelSizes.js";
import {lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, stack, type TextLine, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {formatTick} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import type {Panel} from "./panel.js";

/** Panels in an area: as many side by side as find room or, in a box, as few as fill it. */
export function* facetsLayouts(panels: readonly Panel[], area: Area): Generator<Layout> {
  const scales = scalesOf(panels);
  const most = Math.min(panelGrid.most, panels.length);
  const counts = Array.from({length: most}, (_, index) => most - index);
  const even = counts.filter((count) => evenColumns(panels.length, count) === count);
  const layouts = even.map((count) => layOut(panels, scales, count, area));
  const fitting = layouts.filter(({whole}) => whole);
  if (area.height !== undefined) {
    yield* [...fitting, ...layouts.slice(-1)];
    return;
  }
  const layout = fitting[0] ?? layouts.at(-1)!;
  const {least} = lengthWidth;
  if (layout.marksWidth < least) {
    const room = `${Math.max(0, layout.marksWidth)} of ${area.width} px`;
    throw new Error(
      `no room for panels: ${room} beside names and values (${least} at the least; shorten these): facets`
    );
  }
  yield layout;
}

/** The least width of a plot that all panels have, in px. */
const leastOf = (panels: readonly Panel[]) => Math.max(...panels.map(({form}) => form.least));

function scalesOf(panels: readonly Panel[]): PanelScales {
  const places = [...new Set(panels.flatMap(({form}) => form.places))];
  return {domain: panels[0]!.form.domain(panels.flatMap(({form}) => form.values)), places};
}

interface PanelLayout extends Layout {
  /** What values leave to the marks of a panel, in px. */
  readonly marksWidth: number;
}

function layOut(panels: readonly Panel[], scales: PanelScales, count: number, area: Area): PanelLayout {
  const {palette, document, width} = area;
  const rows = Math.ceil(panels.length / count);
  const room = Math.floor((width - (count - 1) * panelGrid.across) / count);
  const line = lineFrom(area, width - (count - 1) * (room + panelGrid.across), 400);
  const guess = {document, palette, width: room, height: 0, room, line};
  const margins = widest(panels.map(({form}) => form.margins(scales, guess)));
  const {said, start} = keyOf(panels[0]!.form.unit, margins.key, scales, area);
  const gap = start.height > 0 ? space.s : 0;
  const head = said.height + gap + start.height + space.l;
  const step = Math.floor((width - margins.left + panelGrid.across) / count);
  const plotWidth = step - panelGrid.across - margins.right;
  const marksWidth = plotWidth - margins.within;
  const free = area.height === undefined ? null : area.height - head - margins.foot + panelGrid.down;
  const own =
    margins.height ?? Math.min(panelHeight.most, Math.max(panelHeight.least, Math.round(plotWidth * panelHeight.part)));
  const titles = panels.map(({name}) =>
    typeset(
      name,
      {size: panelTitle.size, weight: 600, fill: palette.ink, leading: panelTitle.leading},
      Math.min(step - panelGrid.across, lineFrom(area, width - margins.left - (count - 1) * step, 600))
    )
  );
  // Only where no panel has room for its title in one line is one set in several.
  const titleHeight = panelTitle.height + (Math.max(...titles.map(({lines}) => lines.length)) - 1) * panelTitle.leading;
  const height = margins.height ?? (free === null ? own : Math.floor(free / rows) - panelGrid.down - titleHeight);
  const down = titleHeight + height + panelGrid.down;
  const isWhole = titles.every((block) => block.whole && block.lines.length === 1) && said.whole && margins.whole;
  const grid = {left: area.left + margins.left, top: area.top + head, step, down, count};
  return {
    height:
      head + rows * (margins.height === null ? Math.max(down, titleHeight + panelHeight.box + panelGrid.down) : down) - panelGrid.down + margins.foot, // prettier-ignore
    whole:
      isWhole &&
      plotWidth >= leastOf(panels) &&
      marksWidth >= lengthWidth.least &&
      height >= (area.height === undefined ? 0 : panelHeight.box),
    marksWidth,
    draw: () => {
      const place = {document, palette, width: plotWidth, height, top: titleHeight, room, line};
      const drawn = panels.map((_, index) => drawPanel(panels, index, scales, grid, {...place, head: titles[index]!}));
      const range = [place.top + height, place.top] as const;
      const scale = {type: "linear", domain: scales.domain, range} as const;
      const starts = start.place(area.left, area.top + said.height + gap).map((line) => {
        return {...line, role: {tick: scale, along: "y", at: [scales.domain[0]]} as const};
      });
      return joined([{marks: [], texts: [...said.place(area.left, area.top), ...starts]}, ...drawn]);
    }
  };
}

/** The most that any panel needs on each side. */
function widest(margins: readonly PanelMargins[]): PanelMargins {
  const most = (of: (each: PanelMargins) => number) => Math.max(...margins.map(of));
  const heights = margins.flatMap(({height}) => height ?? []);
  return {
    left: most(({left}) => left),
    right: most(({right}) => right),
    foot: most(({foot}) => foot),
    within: most(({within}) => within),
    height: heights.length > 0 ? Math.max(...heights) : null,
    key: [...new Set(margins.flatMap(({key}) => key))],
    whole: margins.every(({whole}) => whole)
  };
}

/** That all panels have one scale, where it starts, and what the look of marks says. */
function keyOf(
  unit: Unit,
  keys: readonly string[],
  {domain}: PanelScales,
  area: Area
): {readonly said: Block; readonly start: Block} {
  const {palette} = area;
  const width = lineWidth(area, area.width);
  const {labels} = language;
  const [low, high] = domain;
  const start = low <= 0 && high >= 0 ? "" : labels.axisStart(formatTick(low, unit));
  const style = {...noteType, fill: palette.mutedInk} as const;
  // Of two that say the same of more and of less, the one that says more.
  const words = [
    labels.sameScale,
    ...keys.filter((key) => !keys.some((other) => other !== key && other.startsWith(key)))
  ];
  const said = stack(words.map((text) => typeset(phrase(text), {...style, role: "legend"}, width)));
  return {said, start: typeset(phrase(start), style, width)};
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly step: number;
  readonly down: number;
  readonly count: number;
}

interface Place extends Omit<Parameters<Panel["form"]["draw"]>[1], "words"> {
  /** The title, set in the width of the panel. */
  readonly head: Block;
}

/** A panel with its title, in its column and in its row. */
function drawPanel(panels: readonly Panel[], index: number, scales: PanelScales, grid: Grid, place: Place): Drawing {
  const {left, top, step, down, count} = grid;
  const [column, row] = [index % count, Math.floor(index / count)];
  const {name, form} = panels[index]!;
  const words = {left: column === 0, foot: index + count >= panels.length};
  const inRow = panels.slice(row * count, (row + 1) * count).map((each) => each.name.text);
  const inColumn = panels.filter((_, at) => at % count === column).map((each) => each.name.text);
  const across = {type: "band", domain: inRow, start: left, step, width: step - panelGrid.across} as const;
  const height = down - panelGrid.down;
  const rows = {type: "band", domain: inColumn, start: top, step: down, width: height} as const;
  const facet = {x: {on: across, at: name.text}, y: {on: rows, at: name.text}};
  const drawn = placePanel(form.draw(scales, {...place, words}), facet, {x: left + column * step, y: top + row * down});
  const heads = place.head.place(left + column * step, 0).map((line, at): TextLine => ({
    ...line,
    y: top + row * down + panelTitle.baseline + at * panelTitle.leading,
    role: {tick: rows, along: "y", at: [name.text], facet: {x: facet.x}}
  }));
  return {marks: drawn.marks, texts: [...heads, ...drawn.texts]};
}
