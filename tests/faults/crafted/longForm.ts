type Json = Record<string, unknown>;
type Run = [count: number, role: Json | string];

interface Reading {
  readonly scales: Readonly<Record<string, {readonly type: string; readonly domain: readonly unknown[]}>>;
  readonly shapes: Run[];
  readonly texts: Run[];
}

/** Changes the reading of a file’s metadata in the long form, in which edits are written, and puts it back as files have it. */
export function inLongForm(metadata: string, change: (text: string) => string): string {
  const [, before = "", json, after = ""] = /^(.*"reading":)(\{.*\})(\}<\/metadata>)$/.exec(metadata) ?? [];
  if (json === undefined) return change(metadata);
  const changed = change(before + JSON.stringify(long(JSON.parse(json) as Reading)) + after);
  return changed.replace(/("reading":)(\{.*\})(\}<\/metadata>)$/, (whole, key: string, own: string, end: string) => {
    try {
      return key + JSON.stringify(short(JSON.parse(own) as Reading)) + end;
    } catch {
      return whole;
    }
  });
}

/** Each direction and all values of an axis are said, and labels are a run for each, with its facts. */
function long({scales, shapes, texts}: Reading): Reading {
  const ticks = (role: Json) => {
    const scale = scales[String(role["tick"])];
    if (scale?.type === "band" || scale?.type === "point") return scale.domain;
    const lines = shapes.find(([, each]) => typeof each === "object" && each["furniture"] === "tick" && each["on"] === role["tick"]); // prettier-ignore
    return typeof lines?.[1] === "object" ? lines[1]["at"] : undefined;
  };
  return {
    scales,
    shapes: shapes.map(([count, role]): Run => {
      if (typeof role === "string") return [count, role];
      if (!Array.isArray(role["shows"])) return [count, withAxis(role, role["on"])];
      return [count, {...role, shows: role["shows"].map((each: Json) => withAxis(each, each["on"]))}];
    }),
    texts: texts.flatMap(([count, role]): Run[] => {
      if (typeof role === "string") return [[count, role]];
      if ("label" in role) return labelRuns(count, role["label"]);
      const {tick, ...rest} = withAxis(role, role["tick"]);
      const {along, ...more} = rest;
      return [[count, {tick, along, at: role["at"] ?? ticks(role), ...more}]];
    })
  };
}

function withAxis(role: Json, on: unknown): Json {
  const axis = typeof on === "string" && /^[xy]/.test(on) ? on[0] : undefined;
  if (axis === undefined || "along" in role) return role;
  const [first, ...rest] = Object.entries(role);
  return Object.fromEntries([...(first ? [first] : []), ["along", axis], ...rest]);
}

function labelRuns(count: number, label: unknown): Run[] {
  const entries: readonly unknown[] = typeof label === "string" ? rowsOf(label) : Array.isArray(label) ? label : [];
  const all = entries.map((each) => (typeof each === "string" ? rowsOf(each).flat() : each));
  const each = all.length === 1 && count > 1 ? Array.from({length: count}, () => all[0]) : all;
  const runs: [number, {label: unknown}][] = [];
  for (const own of each) {
    const last = runs.at(-1);
    if (last && JSON.stringify(last[1].label) === JSON.stringify(own)) last[0] += 1;
    else runs.push([1, {label: own}]);
  }
  return runs;
}

function rowsOf(text: string): string[][] {
  const ends = text.split(" to ").map((part) => {
    const [, column = "", from, to, step = "1"] = /^(.+)\/(\d+)-(\d+)(?::(\d+))?$/.exec(part) ?? [];
    const [, list = "", rows] = /^(.+)\/(\d+(?:,\d+)+)$/.exec(part) ?? [];
    if (rows !== undefined) return rows.split(",").map((row) => `${list}/${row}`);
    if (from === undefined) return [part];
    const length = (Number(to) - Number(from)) / Number(step) + 1;
    return Array.from({length}, (_, row) => `${column}/${Number(from) + row * Number(step)}`);
  });
  const [first = [], second] = ends;
  if (second && second.length !== first.length) return [[text]];
  return /^(?:change|ratio|difference) /.test(text) ? [[text]] : first.map((each, row) => [each, ...(second ? [second[row] ?? ""] : [])]); // prettier-ignore
}

/** Labels as files have them: facts that are one list for each text. */
const short = ({scales, shapes, texts}: Reading): Reading => ({
  scales,
  shapes,
  texts: texts.map(([count, role]): Run => {
    if (typeof role === "string" || !("label" in role)) return [count, role];
    return [count, {label: Array.from({length: count}, () => role["label"])}];
  })
});
