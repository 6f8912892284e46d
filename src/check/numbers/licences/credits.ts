import type {ClaimEvidence, Evidence, EventEvidence} from "../../../facts/evidence/evidence.js";
import type {Source} from "../../../facts/source.js";
import {listed, topicOfDates, uncredited} from "../../words/en/sourceWords.js";

/**
 * What a source line says, one entry for each source and each kind of what it stands for: "SIPRI, as cited in the
 * article (arms shares)", "the article, which names no source (deaths)". Topics that do not tell them apart are left out.
 */
export function creditsOf({claims, events, sources}: Evidence): string[] {
  const credits = [
    ...grouped(claims).map(([source, members]) => ({source, claims: members, topics: topicsOf(members)})),
    ...grouped(events).map(([source]) => ({source, claims: [], topics: topicOfDates}))
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
    if (only.claims.length === 0) return [uncredited.onlyDates];
    return [uncredited.onlyFigures(only.claims.length)];
  }
  const isAlike = new Set(credits.map(({topics}) => topics)).size === 1;
  return credits.map(({source, claims, topics}) => {
    const unnamed = claims.length > 0 ? uncredited.figures : uncredited.dates;
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
  return listed([...new Set(claims.map(({topic}) => topic))]);
}

function citation(source: Source | undefined): string {
  if (!source) return "";
  const {name, producer, via} = source;
  const full = producer === undefined || producer === name ? name : `${producer} (${name})`;
  return via === undefined ? full : `${full}, ${via}`;
}
