import type {Table} from "../facts/table/table.js";
import {type Phrase, phrase} from "../words/phrase.js";
import {columnHeading} from "./rows/columnHeading.js";
import {claimIn, isTable} from "./rows/rows.js";

/**
 * What the numbers of a chart measure, for its description: what heads the column of a **table**; or the topic of claims that
 * have one topic and each a subject, which names its row. *Null* where they have none in common.
 */
export function whatIsMeasured(data: Table | readonly unknown[], value: string | undefined): Phrase | null {
  if (isTable(data)) return value === undefined ? null : columnHeading(data, value);
  const claims = data.flatMap((spec) => claimIn(spec) ?? []);
  const topics = new Set(claims.map(({subject, topic}) => (subject === undefined ? null : topic)));
  const [topic] = topics;
  return topics.size === 1 && topic != null ? phrase(topic, claims) : null;
}
