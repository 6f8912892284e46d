import {
  BarX,
  BarY,
  Cell,
  Dot,
  Link,
  Mark,
  type Markish,
  Rect,
  RuleX,
  RuleY,
  TickX,
  TickY,
  Vector
} from "@observablehq/plot";
import {element} from "../drawing/element.js";
import type {MarkRead} from "./marksRead.js";
import type {ReadChannels} from "./measureOf.js";

/** What Plot drew of a mark: in a small multiple, of one of its panels. */
export interface Captured {
  readonly mark: Mark;
  /** The group of its shapes. */
  readonly node: SVGElement;
  /** The data that it drew, by number, with those that a line leaves out. */
  readonly index: readonly number[];
  /** The panel, by the names on the scales fx and fy. */
  readonly panel: {readonly fx?: unknown; readonly fy?: unknown};
  /** As they were before the scales. */
  readonly channels: ReadChannels;
  /** The data of each shape, by number; default those that D3 left the children of **node**. */
  readonly rows?: readonly (readonly number[])[];
  /** After the mark’s own transform. */
  readonly data: ArrayLike<unknown>;
}

/** What Plot drew of a mark of which it is said what it stands for. */
interface CapturedRead extends Captured {
  readonly read: MarkRead;
}

/** The same, with what Plot drew it with. */
export interface Recorded extends Captured {
  /** As they are on the scales, by channel. */
  readonly values: Readonly<Record<string, ArrayLike<unknown> | undefined>>;
  /** Plot’s own dimensions of the panel. */
  readonly dimensions: unknown;
}

/** What is recorded, and what is done to the values of a mark before it is drawn. */
interface RecordOptions {
  readonly shapes?: boolean;
  readonly righted?: (mark: Mark, values: Recorded["values"], channels: ReadChannels, data: ArrayLike<unknown>) => void;
}

/** What the marks that were drawn left. */
interface MarkRecord {
  readonly marks: readonly Recorded[];
  /** Whether the shapes of a mark were left out. */
  isInPart(): boolean;
  end(): void;
}

/**
 * Has each mark record what it is drawn from, in painting order, until the **end**. Plot makes the marks of its axes itself,
 * and each passes here alone: *scale* is where a mark gets its values, and the mark’s *render* comes next. Without **shapes**,
 * a mark of many leaves an empty group: what is only measured needs its scales and the texts.
 */
export function recordMarks({shapes = true, righted}: RecordOptions = {}): MarkRecord {
  const marks: Recorded[] = [];
  let inPart = false;
  const inner = Mark.prototype as InnerMark;
  const {scale} = inner;
  const undo: (() => void)[] = [];
  inner.scale = function (this: InnerMark, channels, scales, context) {
    const values = scale.call(this, channels, scales, context);
    const data = context.getMarkState(this).data ?? [];
    righted?.(this, values, channels, data);
    const own = Object.hasOwn(this, "render");
    const {render} = this;
    // What an author’s own function draws may be text.
    const isLeftOut = !shapes && !own && isOfMany(this, data);
    inPart ||= isLeftOut;
    this.render = function (index, ...rest) {
      const node = isLeftOut ? element(rest[3].document, "g") : render.call(this, index, ...rest);
      const panel = index === null ? {} : {fx: index.fx, fy: index.fy};
      const drawn = {index: [...(index ?? [])], panel, channels, values, data, dimensions: rest[2]};
      if (node) marks.push({mark: this, node, ...drawn});
      return node;
    };
    undo.push(() => {
      if (own) this.render = render;
      else Reflect.deleteProperty(this, "render");
    });
    return values;
  };
  const end = () => {
    inner.scale = scale;
    for (const each of undo) each();
  };
  return {marks, isInPart: () => inPart, end};
}

/** So many shapes take longer to draw than a chart’s axes. */
const many = 200;

/** Whether a mark draws a shape and no text for each of many data. */
function isOfMany(mark: Mark, {length}: ArrayLike<unknown>): boolean {
  return length > many && shapely.some((kind) => mark instanceof kind);
}

const shapely = [BarX, BarY, Cell, Dot, Link, Rect, RuleX, RuleY, TickX, TickY, Vector];

/** What Plot’s types leave out of its marks. */
interface InnerMark extends Mark {
  render(index: PanelIndex | null, ...rest: RenderRest): SVGElement | null;
  scale(channels: ReadChannels, scales: unknown, context: MarkContext): Recorded["values"];
}

type RenderRest = [scales: unknown, values: unknown, dimensions: unknown, context: {readonly document: Document}];

type PanelIndex = readonly number[] & Captured["panel"];

interface MarkContext {
  getMarkState(mark: Mark): {readonly data?: ArrayLike<unknown> | null};
}

/** Of what was recorded, what drew the marks of which it is said what they stand for. */
export function capturedReads(recorded: readonly Recorded[], reads: readonly MarkRead[]): CapturedRead[] {
  const readOf = new Map(reads.flatMap((read) => marksIn(read.mark).map((mark) => [mark, read] as const)));
  return recorded.flatMap((each) => {
    const read = readOf.get(each.mark);
    return read ? [{...each, read}] : [];
  });
}

function marksIn(mark: Markish): Mark[] {
  if (Array.isArray(mark)) return mark.flatMap(marksIn);
  if (mark instanceof Mark) return [mark];
  throw new Error(`unmeasured mark: ${mark === null ? "null" : typeof mark} (a mark of Plot’s)`);
}
