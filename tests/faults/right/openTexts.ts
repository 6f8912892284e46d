import {about, atLeast, exact} from "../../../src/facts/quantity.js";
import {by, count, on, type RightText, share} from "./factsOf.js";

const of = (subject: string, topic: string) => ({...by(subject), ...on(topic)});
const mill = [
  count(about(300), "post", "posts", "2025", of("Orr Mill", "posts to go")),
  count(exact(1500), "worker", "workers", "2024", of("Orr Mill", "people employed"))
];
const prison = [
  count(atLeast(1300), "prisoner", "prisoners", "2025", of("Prison at Hallen", "prisoners held")),
  count(exact(600), "bed", "beds", "2025", of("Prison at Hallen", "beds"))
];
const parties = Object.entries({Reds: 41, Blues: 34, Golds: 9}).map(([party, votes]) =>
  share(exact(votes), "Voters", "2025", of(party, "support"))
);
const bikes = Object.entries({Marn: 48, Osta: 12}).map(([town, many]) =>
  count(exact(many), "bike", "bikes", "2025", of(town, "bikes stolen"))
);

/** True texts with a part or a multiple that two claims come to, and that do not say so in words that a rule knows. */
export const openTexts: readonly RightText[] = [
  ["bars", "headline", "Backing for the Reds and the Golds comes to half of all voters in 2025", parties]
];

/** Texts beside them that no two claims come to, or that say of which they are, wrongly. */
export const closedTexts: readonly RightText[] = [
  ["bars", "headline", "Orr Mill cuts its workforce by half", mill],
  ["bars", "headline", "More than three times as many prisoners as beds at Hallen", prison],
  ["bars", "headline", "Backing for the Blues and the Golds comes to half of all voters", parties],
  ["bars", "headline", "Osta lost four times as many bikes as Marn", bikes],
  ["bars", "headline", "Marn lost three times as many bikes as Osta", bikes]
];
