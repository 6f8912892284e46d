import {type Box, boxAroundAll, overlap} from "../box.js";
import type {Violation} from "../subject.js";
import {textPlace} from "../where.js";
import {bare} from "./labels/labels.js";
import {moveOf, type ReadFile, type ShapeRun, type Shown} from "./readFile.js";
import {isTickRole, labelOf, type TickRole} from "./roles.js";
import {isBandScale, isPlaceScale, placeOf, type PlaceScale} from "./scales.js";
import {shapePlace} from "./where.js";

type Facet = Extract<ShapeRun["role"], {shows: unknown}>["facet"];

/** What is shown by the shapes of facts: not by those of a key, whose words are on a scale and in no fact. */
function shownOfFacts({shown, facts}: ReadFile): Shown[] {
  const runs = new Set(
    shown.flatMap(({run, facts: own}) => (own.flat().some((address) => facts.find(address) !== null) ? [run] : []))
  );
  return shown.filter(({run}) => runs.has(run));
}

const facetOf = ({run: {role}}: Shown): Facet => ("shows" in role ? role.facet : undefined);

/** The names of all scales that the shapes of facts are on, those of their panels among them. */
function scalesOfFacts(file: ReadFile): ReadonlySet<string> {
  return new Set(
    shownOfFacts(file).flatMap((each) => {
      const {x, y} = facetOf(each) ?? {};
      return [each.measure.on, x?.on, y?.on].flatMap((name) => name ?? []);
    })
  );
}

/** The words of an axis and the colours of a key are on a scale that shapes of facts are on: a second one may say anything. */
export function idleScales(file: ReadFile): Violation[] {
  const used = scalesOfFacts(file);
  const {scales} = file.reading;
  if (used.size === 0) return [];
  const ramps = [...used].flatMap((name) => (scales[name]?.type === "ramp" ? [endsIn(scales[name])] : []));
  const ticks = file.textRuns.flatMap(({role, texts}): Violation[] => {
    const [text] = texts;
    if (!isTickRole(role) || !text || used.has(role.tick)) return [];
    // Along a waffle nothing is placed: its cells are counted.
    if (!file.shown.some(({measure}) => measure.along === role.along && measure.on !== undefined)) return [];
    // The numbers under a ramp of colours stand on a scale of their own, from its first to its last.
    if (ramps.includes(endsIn(scales[role.tick])) || isOfColumns(role, file) || isTwin(role.tick, file)) return [];
    return [
      {where: textPlace(text), found: `on scale ${role.tick}, which no shape is on`, expected: "that of the shapes"}
    ];
  });
  const keys = file.shown.flatMap(({run, measure: {on}, facts}): Violation[] => {
    const [shape] = run.shapes;
    const isKey = !facts.flat().some((address) => file.facts.find(address) !== null);
    const isOfFacts = file.shown.some(
      (each) => each.run === run && each.facts.flat().some((address) => file.facts.find(address) !== null)
    );
    if (!isKey || isOfFacts || !shape || on === undefined || used.has(on)) return [];
    return [
      {where: shapePlace(shape), found: `a key on scale ${on}, which no shape is on`, expected: "that of the shapes"}
    ];
  });
  return [...ticks, ...keys];
}

const endsIn = (scale: ReadFile["reading"]["scales"][string] | undefined) =>
  `${String(scale?.domain[0])} ${String(scale?.domain.at(-1))}`;

/** Whether words are the headings of columns, and each stands over the numbers of its own. */
function isOfColumns({tick, at}: TickRole, file: ReadFile): boolean {
  const headings = headingsOf(file);
  const own = headings.filter((each) => each.tick === tick);
  // The one heading of a table of claims has no other to be exchanged with.
  if (new Set(at).size === 1 && headings.length === 0 && file.reading.scales[tick]?.type === "point") return true;
  return at.length > 0 && own.length > 0 && own.every((heading) => labelsUnder(heading, headings, file));
}

/** Whether each name of a scale stands in the row, or the column, that a scale of shapes has for it. */
function isTwin(name: string, file: ReadFile): boolean {
  const {scales} = file.reading;
  const own = scales[name];
  if (!own || !isPlaceScale(own) || !isBandScale(own)) return false;
  const used = new Set(shownOfFacts(file).flatMap(({measure}) => measure.on ?? []));
  return [...used].some((each) => {
    const other = scales[each];
    if (!other || !isPlaceScale(other) || !isBandScale(other)) return false;
    const isInRow = (row: string) => {
      const [at, middle] = [placeOf(own, row) + own.width / 2, placeOf(other, row) + other.width / 2];
      return Math.abs(at - middle) <= other.step / 2;
    };
    return own.domain.every(isInRow);
  });
}

interface Heading {
  readonly tick: string;
  readonly column: string;
  readonly left: number;
  readonly right: number;
}

function headingsOf({textRuns, facts, reading}: ReadFile): Heading[] {
  const names = new Set([...facts.columns].map(([column]) => column.slice(column.lastIndexOf("/") + 1)));
  return textRuns.flatMap(({role, texts}) => {
    const scale = isTickRole(role) ? reading.scales[role.tick] : undefined;
    if (!isTickRole(role) || !scale || !isPlaceScale(scale) || !isBandScale(scale)) return [];
    return role.at.flatMap((name, index): Heading[] => {
      const text = texts[index];
      if (!names.has(String(name)) || !text) return [];
      return [{tick: role.tick, column: String(name), left: text.box.left, right: text.box.right}];
    });
  });
}

/** Whether the numbers of a column stand nearer to its heading than to that of any other. */
function labelsUnder({column}: Heading, headings: readonly Heading[], {textRuns}: ReadFile): boolean {
  const numbers = textRuns.flatMap(({role, texts}) => {
    const [fact = ""] = labelOf(role) ?? [];
    return fact.split("/").at(-2) === column ? texts : [];
  });
  const apartFrom = (heading: Heading, {box}: (typeof numbers)[number]) =>
    Math.min(
      Math.abs(heading.left - box.left),
      Math.abs(heading.right - box.right),
      Math.abs(heading.left + heading.right - box.left - box.right) / 2
    );
  return numbers.every((text) => {
    const nearest = headings.toSorted((a, b) => apartFrom(a, text) - apartFrom(b, text))[0];
    return nearest === undefined || nearest.column === column;
  });
}

/**
 * Two scales in one direction whose places are the same px: a reader takes them for one, unless their shapes are apart and each has
 * words of its own, as the periods of a timeline that stand one under the other.
 */
export function overlaidScales(file: ReadFile): Violation[] {
  const spans = new Map<string, {along: "x" | "y"; scale: PlaceScale; low: number; high: number}>();
  for (const each of shownOfFacts(file)) {
    const {measure, scale} = each;
    if (!scale || !isPlaceScale(scale) || !measure.along || measure.on === undefined) continue;
    const by = moveOf(facetOf(each), file.reading.scales)[measure.along];
    const ends = rangeOf(scale).map((end) => end + by);
    const key = `${measure.along} ${measure.on}`;
    const known = spans.get(key);
    const [low, high] = [Math.min(...ends, known?.low ?? Infinity), Math.max(...ends, known?.high ?? -Infinity)];
    spans.set(key, {along: measure.along, scale, low, high});
  }
  const all = [...spans];
  const worded = new Set(file.textRuns.flatMap(({role}) => (isTickRole(role) ? [`${role.along} ${role.tick}`] : [])));
  return all.flatMap(([name, one], index) =>
    all.slice(index + 1).flatMap(([other, two]): Violation[] => {
      const isApart = one.along !== two.along || one.high <= two.low + 1 || two.high <= one.low + 1;
      if (isApart || isBandScale(one.scale) !== isBandScale(two.scale)) return [];
      const boxes = [name, other].map((key) => areaOf(key, file));
      const isParted = worded.has(name) && worded.has(other) && boxes[0] && boxes[1] && !overlap(boxes[0], boxes[1]);
      if (isParted) return [];
      return [{where: `scales ${name} and ${other}`, found: "shapes in one place", expected: "one scale"}];
    })
  );
}

/** The box around all shapes that are placed on a scale. @param key "x x2": the direction and the name */
function areaOf(key: string, {shown}: ReadFile): Box | null {
  const placed = shown.filter(({measure: {along, on}}) => `${along} ${on}` === key);
  const boxes = placed.flatMap(({run}) => run.shapes.map(({box}) => box)).filter(({left}) => Number.isFinite(left));
  return boxes.length > 0 ? boxAroundAll(boxes) : null;
}

function rangeOf(scale: PlaceScale): readonly number[] {
  if (isBandScale(scale)) return [scale.start, scale.start + scale.step * scale.domain.length];
  return scale.range;
}

/** Either all shapes of a scale stand in panels or none do, and the name of each panel is printed. */
export function panelsUnsaid(file: ReadFile): Violation[] {
  const shown = shownOfFacts(file);
  if (!file.textRuns.some(({role}) => isTickRole(role))) return [];
  const inPanels = new Set(
    shown.flatMap((each) => (facetOf(each) && each.measure.on !== undefined ? [each.measure.on] : []))
  );
  const words = new Set(
    file.textRuns.flatMap(({texts}) => [
      bare(texts.map(({text}) => text).join("")),
      ...texts.map(({text}) => bare(text))
    ])
  );
  const ticked = new Set(
    file.textRuns.flatMap(({role}) => (isTickRole(role) ? role.at.map((name) => `${role.tick} ${name}`) : []))
  );
  return shown.flatMap((each): Violation[] => {
    const [shape] = each.run.shapes;
    const facet = facetOf(each);
    if (!shape || each.measure.on === undefined || !each.measure.along) return [];
    const where = shapePlace(shape, each.facts[0]);
    if (!facet)
      return inPanels.has(each.measure.on)
        ? [{where, found: "a shape in no panel", expected: "one, as the others"}]
        : [];
    const unsaid = [facet.x, facet.y].flatMap((panel) => {
      const isSaid = !panel || words.has(bare(panel.at)) || ticked.has(`${panel.on} ${panel.at}`);
      return isSaid || !panel ? [] : [panel.at];
    });
    const [name] = unsaid;
    return name === undefined
      ? []
      : [{where, found: `in panel ${name}, whose name is not printed`, expected: "its name"}];
  });
}
