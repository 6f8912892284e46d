import type {ReadFile, ShapeRun, Shown} from "../readFile.js";

type Facet = Extract<ShapeRun["role"], {shows: unknown}>["facet"];

/** What is shown by the shapes of facts: not by those of a key, whose words are on a scale and in no fact. */
export function shownOfFacts({shown, facts}: ReadFile): Shown[] {
  const runs = new Set(
    shown.flatMap(({run, facts: own}) => (own.flat().some((address) => facts.find(address) !== null) ? [run] : []))
  );
  return shown.filter(({run}) => runs.has(run));
}

/** The panel that the shapes of a run stand in. */
export const facetOf = ({run: {role}}: Shown): Facet => ("shows" in role ? role.facet : undefined);
