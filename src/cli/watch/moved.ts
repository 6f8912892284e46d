import {claimIdOf} from "../../facts/table/cell.js";
import {citable} from "../../facts/citable.js";
import {chartsOf} from "../../story/notebook.js";
import type {Figure} from "../../figure/figureSpec.js";
import {drawnCells} from "../../publish/files/data/cellRows.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {formatQuantity} from "../../words/numbers.js";

/** What the claims and the drawn cells of some notebooks say, each by its name. */
export type Values = ReadonlyMap<string, string>;

/** What each says: "israel-azerbaijan: claim oil-share" is "more than 30%", and "bread: price of Riga, 2024" "€2.10". */
export function valuesOf(loaded: readonly LoadedNotebook[]): Values {
  const figures = loaded.flatMap(({notebook}) => chartsOf(notebook).map(({figure}) => ({slug: notebook.slug, figure})));
  return new Map(
    figures.flatMap(({slug, figure}) => valuesIn(figure).map(([name, value]) => [`${slug}: ${name}`, value]))
  );
}

/** The drawn cells of a figure, and its claims but for those of such cells. */
function valuesIn({form, sources = [], uses}: Figure): (readonly [name: string, value: string])[] {
  const cells = (form.tables ?? []).flatMap((table) => drawnCells(table, sources));
  const drawn = new Set(cells.map(({row}) => claimIdOf(row.id)));
  return [
    ...cells.map(({row: {label, subject, period}, number}) => {
      const of = [subject, period].filter((words) => words !== "").join(", ");
      return [`${label}${of === "" ? "" : ` of ${of}`}`, number] as const;
    }),
    ...citable(uses).flatMap((member) =>
      member.kind === "claim" && !drawn.has(member.id) ? [[`claim ${member.id}`, formatQuantity(member)] as const] : []
    )
  ];
}

/** One line for each claim and each cell that says something else than before. */
export function movedValues(before: Values, now: Values): string[] {
  return [...now].flatMap(([name, value]) => {
    const earlier = before.get(name);
    return earlier === undefined || earlier === value ? [] : [`${name}: ${earlier} is now ${value}\n`];
  });
}

/** One line for each file that was written or taken away, with its folder as it is to be printed. */
export function movedFiles(stories: readonly PlannedStory[]): string[] {
  return stories.flatMap(({folder, changes}) => {
    const moved = changes.filter(({state}) => state !== "unchanged");
    return moved.map(({name, state}) => `${folder}/${name} ${state}\n`);
  });
}
