import type {Claim} from "../../facts/claim.js";
import {citable} from "../../facts/citable.js";
import {chartsOf} from "../../story/notebook.js";
import type {LoadedNotebook} from "../modules/loadNotebook.js";
import type {PlannedStory} from "../../publish/plan/publishStory.js";
import {formatQuantity} from "../../words/numbers.js";

/** What the claims of some notebooks say, by story and id. */
export type Values = ReadonlyMap<string, string>;

/** What each claim says: "israel-azerbaijan: claim oil-share" is "more than 30%". */
export function valuesOf(loaded: readonly LoadedNotebook[]): Values {
  const claims = loaded.flatMap(({notebook}) =>
    chartsOf(notebook)
      .flatMap(({figure}) => citable(figure.uses))
      .filter((member): member is Claim => member.kind === "claim")
      .map((claim) => [`${notebook.slug}: claim ${claim.id}`, formatQuantity(claim)] as const)
  );
  return new Map(claims);
}

/** One line for each claim that says something else than before. */
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
