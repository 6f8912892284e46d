import {Mark, type Markish} from "@observablehq/plot";
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
export interface CapturedRead extends Captured {
  readonly read: MarkRead;
}

/** Sees to it that Plot tells what it draws of each mark. */
export function capture(reads: readonly MarkRead[]): {
  readonly marks: Markish[];
  readonly captured: readonly CapturedRead[];
} {
  const captured: CapturedRead[] = [];
  const watch = (mark: Markish, read: MarkRead): void => {
    if (Array.isArray(mark)) return mark.forEach((each) => watch(each, read));
    if (!isDrawn(mark)) throw new Error(`unmeasured mark: ${mark === null ? "null" : typeof mark} (a mark of Plot’s)`);
    const {render, initialize} = mark;
    let data: ArrayLike<unknown> = [];
    mark.initialize = function (...options) {
      const state = initialize.apply(this, options);
      data = state.data ?? [];
      return state;
    };
    mark.render = function (index, scales, values, dimensions, context, next) {
      const node = render.call(this, index, scales, values, dimensions, context, next);
      const {channels}: {readonly channels: ReadChannels} = values;
      if (node) captured.push({mark, read, node, index: [...(index ?? [])], panel: panelOf(index), channels, data});
      return node;
    };
  };
  for (const read of reads) watch(read.mark, read);
  return {marks: reads.map(({mark}) => mark), captured};
}

/** Plot notes the panel on the list of the data’s numbers. */
function panelOf(index: (readonly number[] & Captured["panel"]) | null): Captured["panel"] {
  return index === null ? {} : {fx: index.fx, fy: index.fy};
}

/** What Plot’s types leave out of its marks. */
interface DrawnMark extends Mark {
  render: Extract<Exclude<Markish, null | undefined>, (...given: never[]) => unknown>;
  initialize(...options: unknown[]): {readonly data?: ArrayLike<unknown> | null};
}

const isDrawn = (mark: Markish): mark is DrawnMark & Markish => mark instanceof Mark;
