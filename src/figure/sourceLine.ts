import {citable} from "../facts/citable.js";
import type {Claim} from "../facts/claim.js";
import type {DatedEvent} from "../facts/event.js";
import type {Source} from "../facts/source.js";
import {restOnSupposed} from "../facts/suppose.js";
import {language} from "../words/language.js";
import {type Licence, type Phrase, phrase} from "../words/phrase.js";

const {sources: words, clauses} = language;

/**
 * The line that says whose numbers these are, from the attributions of what is drawn: "Source: SIPRI, as cited in the
 * article", "Figure as given in the article, which names no source", or both, each before the topics it
 * covers where they differ. It is empty where a number is supposed: nobody says that.
 * @param sources who says the numbers of a form that draws data; default nobody
 * @throws when nothing is cited: a figure rests on at least one claim, event or source
 */
export function sourceLine(uses: readonly Licence[], sources: readonly Source[] = []): Phrase {
  if (restOnSupposed(uses)) return phrase("", citable(uses));
  const text = sourceParts(uses, sources)
    .map((part) => part.text)
    .join("");
  return phrase(text, citable(uses));
}

/** A stretch of a source line, and the source that it names, if it names one. */
interface SourcePart {
  readonly text: string;
  readonly source?: Source;
}

/** A source line in its parts, so that a page can link each source without looking for its name in the text. */
export function sourceParts(uses: readonly Licence[], sources: readonly Source[] = []): SourcePart[] {
  const cited = citable(uses);
  const own = ofData(sources, cited);
  if (cited.length === 0 && own.length > 0) return own;
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
  if (first && parts.length === 1 && own.length === 0) return only(first);
  return parts
    .flatMap((group, index) => [
      {text: index === 0 ? words.several : "; "},
      voiceOf(group),
      ...(alike ? [] : [{text: ` (${topicsOf(group)})`}])
    ])
    .concat(own.flatMap((part) => (part.source ? [{text: "; "}, part] : [])));
}

/** The sources of data that no claim names already: "Source: a", or "Sources: a; b". */
function ofData(sources: readonly Source[], cited: readonly (Claim | DatedEvent)[]): SourcePart[] {
  const named = cited.flatMap(({attribution}) => (attribution.kind === "attributed" ? [attribution.to.id] : []));
  const left = sources.filter(({id}) => !named.includes(id));
  return left.flatMap((source, index) => [
    {text: index > 0 ? "; " : left.length > 1 ? words.several : words.one},
    {text: citation(source), source}
  ]);
}

interface Group {
  readonly source: Source | null;
  readonly members: readonly (Claim | DatedEvent)[];
}

function only({source, members}: Group): SourcePart[] {
  if (source) return [{text: words.one}, {text: citation(source), source}];
  if (members[0]?.kind === "event") return [{text: words.articleDates}];
  return [{text: words.articleFigures(members.length)}];
}

/** What a group’s numbers are about, as a list; all dates are about dates. */
function topicsOf({members}: Group): string {
  return clauses.list([...new Set(members.map((member) => (member.kind === "claim" ? member.topic : words.dates)))]);
}

function voiceOf({source, members}: Group): SourcePart {
  if (source) return {text: citation(source), source};
  return {text: members[0]?.kind === "event" ? words.article : words.noSource};
}

/** A source as a line prints it: "Stockholm … Institute (SIPRI), as cited in the article". */
export function citation({name, producer = name, via}: Source): string {
  return words.citation(name, producer, via);
}
