import type {ColumnLabel} from "./columnLabel.js";

/**
 * Labels of signs alone, where columns are narrower than they: columns beside one another that have the same signs have
 * them once, over the middle of all.
 */
export function signRuns(labels: readonly ColumnLabel[], pitch: number): ColumnLabel[] {
  const joins = (a: ColumnLabel | undefined, b: ColumnLabel | undefined) =>
    a?.block && b?.block && a.signs.join() === b.signs.join() && a.block.width > pitch;
  return labels.map((label, index) => {
    const [before, after] = [labels[index - 1], labels[index + 1]];
    if (!joins(label, before) && !joins(label, after)) return label;
    if (joins(label, before)) return {...label, block: null};
    const end = labels.findIndex((each, at) => at > index && !joins(label, each));
    return {...label, run: [index, (end < 0 ? labels.length : end) - 1]};
  });
}
