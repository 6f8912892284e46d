import {factsOf} from "../facts/evidence/factsOf.js";
import type {Reading, Role, Run, TextRecord, TextRole} from "../facts/evidence/record.js";

/** The texts as a file writes them: labels that follow one another as one run, and no names where they are those of the scale. */
export function textRecords(
  texts: readonly Run<TextRole>[],
  reading: Pick<Reading, "scales" | "shapes">
): Run<TextRecord>[] {
  const runs: Run<TextRecord>[] = [];
  let labels: (readonly string[])[] = [];
  const end = () => {
    const [first, second] = [labels[0], labels[1]];
    const alike = second !== undefined && first?.length === 1 && labels.every((each) => same(each, first));
    if (first) runs.push([labels.length, {label: alike ? (first[0] ?? "") : factsOf(labels)}]);
    labels = [];
  };
  for (const [count, role] of texts) {
    if (typeof role === "object" && "label" in role) {
      for (let text = 0; text < count; text++) labels.push(role.label);
      continue;
    }
    end();
    runs.push([count, typeof role === "string" ? role : tickRecord(role, reading)]);
  }
  end();
  return runs;
}

function tickRecord(
  {at, along, ...rest}: Extract<TextRole, {tick: unknown}>,
  {scales, shapes}: Pick<Reading, "scales" | "shapes">
): TextRecord {
  const scale = scales[rest.tick];
  const names = scale?.type === "band" || scale?.type === "point" ? scale.domain : null;
  const own = names ?? linesOn(rest, shapes);
  return {...rest, ...(!rest.tick.startsWith(along) && {along}), ...(!same(at, own) && {at})};
}

/** The values of the first lines of ticks on a scale in a panel. */
function linesOn(
  {tick, facet}: Pick<Extract<TextRole, {tick: unknown}>, "tick" | "facet">,
  shapes: readonly Run<Role>[]
) {
  for (const [, role] of shapes)
    if ("furniture" in role && role.furniture === "tick" && role.on === tick && same(role.facet, facet)) return role.at;
  return undefined;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
