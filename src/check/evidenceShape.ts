import type {Evidence, PeriodEvidence, UnitEvidence} from "../facts/evidence.js";
import {parseEdtf} from "../facts/period.js";
import {bounds, type Quantity} from "../facts/quantity.js";

type Test = (value: unknown) => boolean;

/** A record with just these fields; those after a "?" may be left out. */
function record(fields: Readonly<Record<string, Test>>): Test {
  const tests = new Map(Object.entries(fields).map(([name, test]) => [name.replace("?", ""), test]));
  const required = Object.keys(fields).filter((name) => !name.endsWith("?"));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return (
      required.every((name) => Object.hasOwn(value, name)) && entries.every(([name, field]) => tests.get(name)?.(field))
    );
  };
}

const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const matching =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const equal =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);

const words = matching(/\S/);
const id = matching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const finite: Test = (value) => Number.isFinite(value);
const position: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const digest = matching(/^[0-9a-f]{64}$/);
const url = matching(/^https?:\/\/\S+$/);

const anchor: Test = record({
  kind: equal("anchor"),
  start: position,
  end: position,
  token: words,
  hedge: either(equal(null), words),
  before: digest,
  after: digest
});
const place = either(anchor, record({kind: equal("elsewhere"), url}));
const quantity = either(
  record({
    bound: equal("exact"),
    value: finite,
    decimals: (places) => position(places) && Number(places) <= 20,
    "significant?": (count) => position(count) && Number(count) >= 1 && Number(count) <= 17
  }),
  record({bound: equal(...bounds.filter((bound) => bound !== "exact" && bound !== "range")), value: finite}),
  record({bound: equal("range"), low: finite, high: finite})
);
const unit = either(
  record({kind: equal("share"), whole: words, measure: words, geography: words}),
  record({kind: equal("count"), noun: record({one: words, many: words})}),
  record({kind: equal("duration"), per: equal("day", "week", "month", "year")}),
  record({kind: equal("ratio")})
);
const period = either(
  record({basis: equal("absent"), edtf: equal(null)}),
  record({basis: equal("stated", "supplied", "inferred"), edtf: isEdtf, "note?": words, "anchor?": anchor})
);
const source = record({id, name: words, "producer?": words, "published?": isEdtf, "url?": url, "via?": words});
const attributed = {period, source: either(equal(null), id), place} as const;
const evidence = record({
  claims: list(record({id, topic: words, quantity, unit, ...attributed})),
  events: list(record({id, label: words, ...attributed})),
  derived: list(record({operation: words, from: list(id), quantity, unit, low: finite, high: finite})),
  sources: list(source),
  draws: list(words)
});
/** The metadata of a published file: every field there and what it should be, and nothing else. */
export const fileShape = record({
  generator: words,
  figure: id,
  form: words,
  width: finite,
  scheme: equal("light", "dark"),
  evidence,
  digest: matching(/^sha256:[0-9a-f]{64}$/)
});

function isEdtf(value: unknown): boolean {
  try {
    return typeof value === "string" && parseEdtf(value) !== null;
  } catch {
    return false;
  }
}

/** True where names are unique, numbers possible, anchors as long as their tokens, and all that is referred to is there. */
export function isSound({claims, events, derived, sources, draws}: Evidence): boolean {
  const ids = [...claims, ...events].map(({id}) => id);
  const operations = derived.map(({operation}) => operation);
  const credits = sources.map(({id}) => id);
  const isUnique = (names: readonly string[]) => new Set(names).size === names.length;
  return (
    [ids, credits].every(isUnique) &&
    [...claims, ...derived].every(isPossible) &&
    [...claims, ...events].every(({source}) => source === null || credits.includes(source)) &&
    [...claims, ...events].every(({place, period}) => isMeasured(place) && isMeasured(period.anchor)) &&
    events.every(({period}) => period.edtf !== null) &&
    claims.every(({unit}) => unit.kind !== "ratio") &&
    derived.every(({from}) => from.length > 0 && from.every((id) => claims.some((claim) => claim.id === id))) &&
    draws.every((name) => ids.includes(name) || operations.includes(name))
  );
}

function isPossible({quantity, unit}: {readonly quantity: Quantity; readonly unit: UnitEvidence}): boolean {
  const values = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
  if (quantity.bound === "range" && quantity.low > quantity.high) return false;
  return values.every((value) => {
    return value >= 0 && (unit.kind !== "share" || value <= 100) && (unit.kind !== "count" || Number.isInteger(value));
  });
}

function isMeasured(place: Evidence["claims"][number]["place"] | PeriodEvidence["anchor"]): boolean {
  return place === undefined || place.kind === "elsewhere" || place.end - place.start === [...place.token].length;
}
