import type {Chart} from "../../figure/figure.js";
import {widthsOf} from "../../story/files.js";
import type {Notebook} from "../../story/notebook.js";
import {type Renditions, renditionsOf} from "../files/renditions.js";
import {isNoRoom} from "../../figure/noRoom.js";

const usual = widthsOf({});

/** True where a figure may lack widths: the usual ones are rendered, and no one named them. @param widths px, of a call */
export const mayLackWidths = (
  story: Pick<Notebook, "widths">,
  {widths = usual}: {readonly widths?: readonly number[]} = {}
): boolean => story.widths === undefined && String(widths) === String(usual);

/**
 * The widths at which a figure is published: those of its story; of the usual ones, which no one named, those at which it
 * finds room. In px, from narrow to wide.
 * @throws as its drawing does, where no width has room
 */
export async function widthsWithRoom(
  chart: Chart,
  story: Pick<Notebook, "widths">,
  renditions: Renditions = renditionsOf(chart)
): Promise<readonly number[]> {
  if (!mayLackWidths(story)) return widthsOf(story);
  const fitting: number[] = [];
  let last: unknown;
  for (const width of usual) {
    try {
      await renditions.file({width});
      fitting.push(width);
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      last = error;
    }
  }
  if (fitting.length === 0) throw last;
  return fitting;
}
