import type {ClaimEvidence, Evidence, EventEvidence} from "../../facts/evidence.js";
import type {Source} from "../../facts/source.js";

/**
 * What a source line says, one entry for each source and each kind of what it stands for: "SIPRI, as cited in the
 * article (arms shares)", "the article, which names no source (deaths)". Topics that do not tell them apart are left out.
 */
export function creditsOf({claims, events, sources}: Evidence): string[] {
  const credits = [
    ...grouped(claims).map(([source, members]) => ({source, claims: members, topics: topicsOf(members)})),
    ...grouped(events).map(([source]) => ({source, claims: [], topics: "dates"}))
  ];
  // What no claim names is who says the data of the tables.
  const named = new Set([...claims, ...events].map(({source}) => source));
  const data = sources.filter(({id}) => !named.has(id)).map(citation);
  return [...creditsOfClaims({credits, sources, mixed: data.length > 0}), ...data];
}

interface Credits {
  readonly credits: readonly {
    readonly source: string | null;
    readonly claims: readonly ClaimEvidence[];
    readonly topics: string;
  }[];
  readonly sources: Evidence["sources"];
  /** Whether sources of data stand beside them. */
  readonly mixed: boolean;
}

function creditsOfClaims({credits, sources, mixed}: Credits): string[] {
  const nameOf = (id: string) => citation(sources.find((source) => source.id === id));
  const [only] = credits;
  if (credits.length === 1 && only && !mixed) {
    if (only.source !== null) return [nameOf(only.source)];
    if (only.claims.length === 0) return ["dates as given in the article"];
    return [`${only.claims.length > 1 ? "Figures" : "Figure"} as given in the article, which names no source`];
  }
  const isAlike = new Set(credits.map(({topics}) => topics)).size === 1;
  return credits.map(({source, claims, topics}) => {
    const unnamed = claims.length > 0 ? "the article, which names no source" : "the article";
    const voice = source === null ? unnamed : nameOf(source);
    return isAlike ? voice : `${voice} (${topics})`;
  });
}

function grouped<Member extends ClaimEvidence | EventEvidence>(members: readonly Member[]) {
  const groups = new Map<string | null, Member[]>();
  for (const member of members) groups.set(member.source, [...(groups.get(member.source) ?? []), member]);
  return [...groups];
}

function topicsOf(claims: readonly ClaimEvidence[]): string {
  const topics = [...new Set(claims.map(({topic}) => topic))];
  const last = topics.pop() ?? "";
  return topics.length === 0 ? last : `${topics.join(", ")} and ${last}`;
}

function citation(source: Source | undefined): string {
  if (!source) return "";
  const {name, producer, via} = source;
  const full = producer === undefined || producer === name ? name : `${producer} (${name})`;
  return via === undefined ? full : `${full}, ${via}`;
}
