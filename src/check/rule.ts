import type {ArticleSubject} from "./article/pinned.js";
import type {Kit, KitViolation} from "./kit/kit.js";
import type {ForeignChart} from "./elsewhere/foreignChart.js";
import type {Page} from "./pages/page.js";
import type {Subject, Violation} from "./subject.js";
import type {Waiver} from "../facts/waiver.js";

/** What a rule is about, in the order in which rules are documented; *kit* is what is published
 * beside a picture, *pages* what is published as HTML, *elsewhere* charts that were not made here. */
export const ruleGroups = [
  "numbers",
  "geometry",
  "article",
  "legibility",
  "file",
  "kit",
  "pages",
  "waivers",
  "elsewhere"
] as const;

/** One of **ruleGroups**. */
export type RuleGroup = (typeof ruleGroups)[number];

/**
 * How grave a violation is, the gravest first: an *error* fails the check; so does a *warning*, but it is listed after the errors; a *query*
 * is for the desk to look at, and fails nothing.
 */
export const severities = ["error", "warning", "query"] as const;

/** One of **severities**. */
export type Severity = (typeof severities)[number];

interface Described<Group extends RuleGroup> {
  readonly name: string;
  readonly group: Group;
  readonly severity: Severity;
  /** What it guards, as a sentence. */
  readonly guards: string;
  /** The standard, threshold or finding that it rests on. */
  readonly source: string;
  /** What to do about a violation. */
  readonly fix: string;
}

/** A rule about one published file. */
export interface FileRule extends Described<"numbers" | "geometry" | "legibility" | "file"> {
  /** What is wrong with a file; nothing where all is well. */
  readonly check: (subject: Subject) => readonly Violation[] | Promise<readonly Violation[]>;
}

/** A rule about the article that a story is drawn from. */
export interface ArticleRule extends Described<"article"> {
  readonly check: (subject: ArticleSubject) => readonly Violation[];
}

/** A rule about what is published beside the pictures of a figure. */
export interface KitRule extends Described<"kit"> {
  readonly check: (kit: Kit) => readonly KitViolation[] | Promise<readonly KitViolation[]>;
}

/** A rule about one page that is published. */
export interface PageRule extends Described<"pages"> {
  readonly check: (page: Page) => readonly Violation[];
}

/** A rule about a chart that carries no claims. */
export interface ForeignRule extends Described<"elsewhere"> {
  readonly check: (chart: ForeignChart) => readonly Violation[];
}

/** A rule about the waivers beside a figure. */
export interface WaiverRule extends Described<"waivers"> {
  /** @param unused the waivers that waived nothing  @param names the names of all rules */
  readonly check: (unused: readonly Waiver[], names: readonly string[]) => readonly Violation[];
}

/** One thing that a published story must not get wrong. A rule is one file, or a row of a table of rules in one. */
export type Rule = FileRule | ArticleRule | KitRule | PageRule | ForeignRule | WaiverRule;
