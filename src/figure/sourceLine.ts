import {citable} from "../facts/citable.js";
import type {Claim} from "../facts/claim.js";
import type {DatedEvent} from "../facts/event.js";
import type {Source} from "../facts/source.js";
import type {Licence, Said} from "../words/say.js";

/**
 * The line that says whose numbers these are, from the attributions of what is drawn: "Source: SIPRI, as cited in the
 * article", "Figure as given in the article, which names no source", or both, each before the topics it
 * covers where they differ.
 * @throws when nothing is cited: a figure rests on at least one claim or event
 */
export function sourceLine(uses: readonly Licence[]): Said {
  const cited = citable(uses);
  if (cited.length === 0) throw new Error("missing claims: nothing to name a source for");
  const groups = new Map<string, {readonly source: Source | null; readonly members: (Claim | DatedEvent)[]}>();
  for (const member of cited) {
    const source = member.attribution.kind === "attributed" ? member.attribution.to : null;
    const key = source ? `${source.id} ${member.kind}` : `unattributed ${member.kind}`;
    const group = groups.get(key) ?? {source, members: []};
    group.members.push(member);
    groups.set(key, group);
  }
  const parts = [...groups.values()];
  const [first] = parts;
  const alike = new Set(parts.map(topicsOf)).size === 1;
  const several = parts.map((group) => (alike ? voiceOf(group) : `${voiceOf(group)} (${topicsOf(group)})`));
  const text = first && parts.length === 1 ? only(first) : `Sources: ${several.join("; ")}`;
  return {kind: "said", text, uses: cited};
}

interface Group {
  readonly source: Source | null;
  readonly members: readonly (Claim | DatedEvent)[];
}

function only({source, members}: Group): string {
  if (source) return `Source: ${citation(source)}`;
  if (members[0]?.kind === "event") return "Source: dates as given in the article";
  return `${members.length > 1 ? "Figures" : "Figure"} as given in the article, which names no source`;
}

/** What a group’s numbers are about, as a list; all dates are about dates. */
function topicsOf({members}: Group): string {
  return listWords([...new Set(members.map((member) => (member.kind === "claim" ? member.topic : "dates")))]);
}

function voiceOf({source, members}: Group): string {
  if (source) return citation(source);
  return members[0]?.kind === "event" ? "the article" : "the article, which names no source";
}

/** A source as a line prints it: "Stockholm … Institute (SIPRI), as cited in the article". */
export function citation({name, producer = name, via}: Source): string {
  const full = producer === name ? name : `${producer} (${name})`;
  return via === undefined ? full : `${full}, ${via}`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
