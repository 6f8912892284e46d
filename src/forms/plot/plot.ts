import {Geo, Mark, type Markish, type PlotOptions, Tip, WaffleX, WaffleY} from "@observablehq/plot";
import {groundsIn} from "../../facts/citable.js";
import {checkList, checkRecord, checkTextIfAny, isObject, refusal} from "../../facts/boundary.js";
import {childrenOf, isElement} from "../../drawing/element.js";
import {givenRole} from "../../drawing/roles.js";
import {isBeyondTree, treeDocument} from "../../drawing/tree.js";
import {type Area, type Drawing, type Form, type Layout, lineWidth} from "../../form.js";
import {axisPart} from "../../plot/axisPart.js";
import {checkDrawn, chartOptions, nameOf} from "../../plot/chart/options/refusals.js";
import {checkKeys} from "../../plot/chart/options/checkKeys.js";
import {checkLines} from "../../plot/chart/options/unnamedLines.js";
import {checkDots} from "../../plot/chart/options/unnamedDots.js";
import {composeChart, type ComposedChart} from "../../plot/chart/composeChart.js";
import {type DrawnChart, type DrawnMark, drawChart, type PlotMark} from "../../plot/chart/drawChart.js";
import {computedColumns} from "../../plot/chart/options/computedColumns.js";
import {emptyBars} from "../../plot/chart/options/emptyBars.js";
import {emptyPanels} from "../../plot/chart/options/emptyPanels.js";
import {factTables} from "../../plot/chart/factTables.js";
import {fitChart} from "../../plot/chart/fitChart.js";
import {legendsOf} from "../../plot/chart/legends.js";
import {checkPlotOptions} from "../../plot/chart/options/plotOptions.js";
import {rightedOptions} from "../../plot/chart/options/rightedOptions.js";
import {checkMark, isRead, type MarkRead} from "../../plot/marksRead.js";
import {space} from "../../theme/spacing.js";
import {palettes} from "../../theme/theme.js";
import {textSize} from "../../theme/typeSizes.js";
import {type TextLine, typeset} from "../../type/typeset.js";
import {language} from "../../words/language.js";
import {phrase} from "../../words/phrase.js";
import {altOf} from "./altOf.js";
import {blankRows, flaggedRows} from "./flaggedRows.js";
import {flagNote} from "../../plot/flagNote.js";

/** A mark of Plot’s, one with what it stands for, or several of them; *null* and *false* are left out. */
export type ChartMark = Markish | MarkRead | null | undefined | false | readonly ChartMark[];

/** A chart of Plot’s: its options, but for what belongs to the figure. */
export interface PlotFormOptions extends Omit<PlotOptions, "marks"> {
  /**
   * The marks, from the back to the front. What each shows follows from it, or is said: `illustration`, `furniture`, `shows`,
   * `counts`.
   */
  readonly marks: readonly ChartMark[];
  /** What the marks are that no measure follows from: they are published as drawn, and said not to be measured; none by default. */
  readonly illustration?: string;
}

/**
 * Any chart of Observable Plot as a form: drawn twice, so that its margins fit its texts, with its legend in the picture and
 * its data in a table of the file, each shape read back from it.
 *
 * Names stand in the order of their rows, and years as 2020. Figures are drawn at several widths: **width** is left out,
 * and **height** is that at 640 px.
 * @throws for what would be drawn wrongly or cannot be published: words where a number is drawn, colours without a key, names
 * painted as colours, titles and captions (which belong to the figure), pictures, filters, blending, clips by a shape, and
 * marks that no measure follows from
 */
export function plot(options: PlotFormOptions): Form {
  checkRecord(options, "options", "plot({marks: [Plot.barX(…)]})", "plot");
  checkPlotOptions(options, ["illustration"], "plot");
  const {marks: given, illustration, ...rest} = options;
  checkList(given, "marks", "plot");
  checkTextIfAny(illustration, "illustration", "plot");
  const said = new Map<object, MarkRead>();
  const own = {...chartOptions(rest, "plot"), marks: marksIn(given, said)};
  const first = drawn(() => drawChart({...own, width: usualWidth}, {shapes: false}));
  checkDrawn(first);
  const righted = rightedOptions(own, first);
  const tables = factTables();
  const reading = {tables, saidOf: (mark: object) => said.get(mark) ?? null, illustration: illustration ?? null};
  const known = new Map<string, DrawnChart>();
  const fitted = (width: number, height: number | undefined, fixed = false): DrawnChart => {
    const key = `${width} ${height} ${fixed}`;
    const found = known.get(key);
    if (found) return found;
    const made = drawn(() => fitChart({...righted, width, ...(height !== undefined && {height})}, {fixed}));
    // For the schemes of one width, one after the other.
    if (known.size >= 4) known.clear();
    known.set(key, made);
    return made;
  };
  const asked = (width: number) =>
    heightIn({width}, righted.height ?? (width < phoneWidth ? heightOf(first, own) : undefined), options.width);
  let usualChart: DrawnChart | undefined;
  const usual = (): DrawnChart => (usualChart ??= fitted(usualWidth, asked(usualWidth)));
  // Rows that fill a card would be slabs.
  const mostOfRows = (): number => (righted.height === undefined ? usual().height + moreFor(usual()) : Infinity);
  const legendIn = ({document, width, palette: {ink, paper}}: Omit<Area, "format">): number =>
    legendsOf(righted, usual().scale, {document, ink, paper, left: 0, top: 0, width}).height;
  const compose = (area: Omit<Area, "format">): ComposedChart => {
    const {width, height} = area;
    const room = height === undefined ? asked(width) : Math.min(height - legendIn(area), mostOfRows());
    const composed = composeChart(fitted(width, room, height !== undefined), righted, {...reading, area});
    // A card without room for the names has words.
    if (composed.crowded !== null && height === undefined) throw new Error(`${composed.crowded}: plot`);
    return composed;
  };
  // The tables must be the same at every width: they are filled by a drawing that nobody sees.
  const probe = compose({document: treeDocument(), left: 0, top: 0, width: usualWidth, palette: palettes.light});
  if (illustration === undefined) {
    checkKeys(usual(), righted, probe);
    checkLines(usual());
    checkDots(usual());
  }
  checkFull(probe, first);
  const [records, sources] = [tables.records(), tables.sources()];
  tables.freeze();
  // Data that depend on the width are in no table, and are refused here.
  if (first.marks.some(isLaidOutInPx)) {
    compose({document: treeDocument(), left: 0, top: 0, width: narrowWidth, palette: palettes.light});
  }
  const blank = first.marks.some(({mark}) => nameOf(mark) === "cell") ? blankRows(records) : [];
  const missing = blank.length > 0 ? phrase(language.labels.blankCells([...new Set(blank)])) : null;
  const {rows, columns} = emptyBars(first);
  const emptied = [
    ...(rows.length > 0 ? [phrase(language.labels.blankCells(rows, "rows"))] : []),
    ...(columns.length > 0 ? [phrase(language.labels.blankCells(columns, "columns"))] : [])
  ];
  const units = first.marks.flatMap(({mark}) => (isWaffle(mark) && mark.unit !== undefined && mark.unit !== 1 ? [mark.unit] : [])); // prettier-ignore
  const keys = [...new Set(units)].map((unit) => phrase(language.labels.cellKey(unit)));
  const panels = emptyPanels(first);
  const blanks =
    panels.length > 0
      ? phrase(language.labels.blankCells(panels.some((name) => /\d/.test(name)) ? [] : panels, "panels"))
      : null;
  const {columns: made, isRunning} = computedColumns(first);
  const computed = [
    ...(made.length > 0 ? [phrase(language.labels.computed(made))] : []),
    ...(isRunning ? [phrase(language.labels.runningCounts)] : [])
  ];
  const notes = [...keys, ...computed, flagNote(flaggedRows(records)), missing, ...emptied, blanks].flatMap(
    (note) => note ?? []
  );
  const flags = notes.length > 0 ? phrase(notes.map(({text}) => text).join(" "), groundsIn(notes)) : null;
  const alt = altOf(first);
  return {
    name: "plot",
    uses: [],
    ...(records.length > 0 && {tables: records}),
    ...(sources.length > 0 && {sources}),
    ...(alt !== null && {alt: phrase(alt)}),
    layouts(area): Layout[] {
      const style = {size: textSize.small, fill: area.palette.mutedInk, role: "annotation"} as const;
      const under = flags && typeset(flags, style, lineWidth(area, area.width));
      const room = under ? space.s + under.height : 0;
      const composed = compose({...area, ...(area.height !== undefined && {height: area.height - room})});
      const draw = (): Drawing => {
        const {marks, texts} = composed.draw();
        const words = under?.place(area.left, area.top + composed.height + space.s) ?? [];
        return {marks, texts: [...texts, ...words]};
      };
      const height = composed.crowded === null ? composed.height + room : Infinity;
      return [{height, whole: true, draw}];
    }
  };
}

/** Px inside the padding of a figure 640 px wide. */
const usualWidth = 600;

/** Px inside the padding of a figure for a phone, and of the widest of these. */
const narrowWidth = 296;
const phoneWidth = 456;

/** The height that Plot gives a chart of numbers along y at any width, in px; *undefined* for one that has its height of rows or a proportion. */
function heightOf({scale, height}: DrawnChart, {aspectRatio, projection}: PlotOptions): number | undefined {
  const [y, fy] = [scale("y"), scale("fy")];
  const isOfRows = y === undefined || ["band", "point", "ordinal"].includes(y.type ?? "") || fy !== undefined;
  return isOfRows || aspectRatio !== undefined || projection !== undefined ? undefined : height;
}

/** Px of a row of names along y at the most. */
const highestRow = 56;

/** By how many px a chart may grow before its rows are so high; no limit for one without rows. */
function moreFor({scale}: DrawnChart): number {
  const {type, range = [], domain = []} = scale("y") ?? {};
  const [from = 0, to = 0] = Array.from(range, Number);
  const isOfRows = ["band", "point"].includes(type ?? "") && scale("fy") === undefined;
  return isOfRows ? Math.max(0, highestRow * Array.from<unknown>(domain).length - Math.abs(to - from)) : Infinity;
}

/** Whether a mark makes its data or its shapes when the scales are known, as hexbin, dodge and waffles do. */
function isLaidOutInPx({mark}: DrawnMark): boolean {
  return (mark.initializer != null && axisPart(mark) === null) || isWaffle(mark);
}

const isWaffle = (mark: PlotMark) => mark instanceof WaffleX || mark instanceof WaffleY;

/** The height of a chart in an area that has none of its own: what its author asks for, less where it is narrower. */
function heightIn({width}: Pick<Area, "width">, asked: number | undefined, wide = 640): number | undefined {
  if (asked === undefined || width >= wide) return asked;
  return Math.max(160, Math.round(asked * Math.max(0.75, width / wide)));
}

/** All marks in order, and what is said of each. @throws for what is no mark */
function marksIn(given: readonly ChartMark[], said: Map<object, MarkRead>): Markish[] {
  const visit = (mark: ChartMark, read: MarkRead | null): Markish[] => {
    if (mark === null || mark === undefined || mark === false) return [];
    if (isList(mark)) return mark.flatMap((each) => visit(each, read));
    if (isRead(mark)) return visit(mark.mark, mark);
    checkMark(mark, "plot");
    if ("scale" in mark && !(mark instanceof Mark)) {
      throw refusal(mark, "mark", "a mark of the same copy of Plot: import it from nutgraf/plot", "plot");
    }
    if (read) said.set(mark, read);
    return [mark];
  };
  return given.flatMap((mark) => visit(mark, null));
}

const isList = (mark: ChartMark): mark is readonly ChartMark[] => Array.isArray(mark);

/** Plot’s own errors in one line that says whose they are. */
function drawn(draw: () => DrawnChart): DrawnChart {
  try {
    return draw();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isBeyondTree(error)) {
      const way = "a function that draws may only make elements of SVG with context.document";
      throw new Error(`unsupported mark: ${message} (${way}): plot`, {cause: error});
    }
    if (/^(?:unsupported|invalid|refused|missing|unknown|not a|unmeasured|names)/.test(message)) throw error;
    throw new Error(`not drawn by Plot: ${message.split("\n")[0] ?? ""} (correct the marks or the scales): plot`, {
      cause: error
    });
  }
}

/** The check reads no file of more than 1,000 texts, some of which are around the chart. */
const mostTexts = 900;

/** @throws where no mark drew anything, since its rows lack a value or stand outside the scales; and for too many texts */
function checkFull({texts, draw}: ComposedChart, first: DrawnChart): void {
  const {marks} = draw();
  // A mark of which no row has all its values is not drawn at all.
  const own = first.marks.filter(({mark}) => axisPart(mark) === null);
  const [hasData, isShown] = [
    own.length === 0 || own.some(({mark}) => isOfRows(mark)),
    marks.some((mark) => !isFurniture(mark) && hasShape(mark))
  ];
  if (
    (texts.every(({role}) => role === "annotation") && marks.length === 0) ||
    (hasData && texts.every(isOfAxis) && !isShown)
  )
    throw new Error(
      "nothing drawn: no mark has a row with all its values on the scales (check the names of its columns; a bar has no zero to stand on where a scale is logarithmic): plot"
    );
  if (texts.length > mostTexts)
    throw new Error(
      `too many texts: ${texts.length} (at most ${mostTexts}; fewer names and ticks, or a histogram of the rows): plot`
    );
}

/** A group of a mark of which no row is drawn is empty. */
const hasShape = (mark: Element): boolean =>
  mark.localName !== "g" || childrenOf(mark).some((child) => isElement(child) && hasShape(child));

const isFurniture = (mark: Element) => "furniture" in (givenRole(mark) ?? {});

const isOfAxis = ({role}: TextLine) => role === "annotation" || (isObject(role) && "tick" in role);

/** Whether a mark draws rows, as against an axis, outlines of a map or lines at constants. */
function isOfRows(mark: PlotMark): boolean {
  return axisPart(mark) === null && !(mark instanceof Geo || mark instanceof Tip) && Array.isArray(mark.data) && mark.data.some((row) => isObject(row) && !(row instanceof Date)); // prettier-ignore
}
