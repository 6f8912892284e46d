import {asPattern} from "../../asPattern.js";
import {namesInOrder} from "../../namesIn.js";
import {wayAlone} from "../comparison/directions.js";
import {polarityOf, superlatives} from "../comparison/polarity.js";
import {areListed, placedNames} from "./placedNames.js";
import {areAt, inverted, leads, mostAre, placed, top, withArticle, withoutArticle} from "./endPatterns.js";
import {anyIn, noneIn} from "./endsOfAny.js";
import {isCopula, type RowStatement, takesBack, uncompared} from "./rowStatement.js";

/** "Osta has the fewest deaths of all", "rents rose fastest in Osta", "no town has more than Osta": who has most or least of something. @param others the last name before a clause that goes on about it */
export function endsIn(
  clause: string,
  names: readonly string[],
  {isAlone, others}: {readonly isAlone: boolean; readonly others: readonly string[]}
): RowStatement[] {
  const one = noneIn(clause, names) ?? anyIn(clause, names);
  if (one) return [one];
  if (besideOthers.test(clause)) return [];
  const turned = clause.search(inverted) >= 0;
  return (turned ? [inverted] : [withArticle, withoutArticle, top, leads, placed, mostAre])
    .flatMap((pattern) => [...clause.matchAll(pattern)].map((match) => ({match, isCounted: pattern === mostAre})))
    .flatMap(({match, isCounted}): RowStatement[] => {
      const {token = "", says = "most", verb = "", about = "", scope = ""} = match.groups ?? {};
      const start = match.index + match[0].indexOf(token, verb.length);
      const behind = clause.slice(match.index + match[0].length - scope.length);
      // "Has the largest classes and the best marks".
      const isSecond = /^and$/iu.test(verb) && /(?<!\p{L})(?:has|have|had|gets?|got|pays?|paid)\s(?:by far\s)?the\s[^,;]*$/iu.test(clause.slice(0, match.index)); // prettier-ignore
      // "Went from the cheapest town to the dearest".
      const isGoal = /^to$/iu.test(verb) && fromEnd.test(clause.slice(0, match.index));
      if (noVerb.test(verb) && !isSecond && !isGoal) return [];
      // "The largest rise was that of Marn" is a rank of changes, which has rules of its own.
      if (turned && wayAlone(about) !== null) return [];
      // "Has the wettest winters" is of somebody’s winters; "are the deadliest roads" is of a kind.
      if (!turned && !isCopula.test(verb) && names.some((name) => about.trim().toLowerCase() === name.toLowerCase()))
        return [];
      // "Came last in Marn" is of whom it names before.
      const isPlaced = says === "last" || says === "bottom";
      const own = namesAt(clause, names, start, isPlaced ? "" : behind, isAlone && !isPlaced);
      // "But fixes the fewest leaks" goes on about the same.
      const listed = listBefore(clause, names, start, own);
      const named = listed.length > 1 ? listed : own.length === 0 && !/\p{Lu}/u.test(clause) ? others : own;
      // "The highest in Europe" may be of fewer rows than there are.
      const isElsewhere = !isPlaced && named.every((name) => !startsWith(behind, name)) && otherPlace.test(behind);
      if (named.length === 0 || isElsewhere) return [];
      const change = wayAlone(verb);
      const {way, noun, ...polarity} = polarityOf(isPlaced ? "least" : says);
      // Of shares most are more than half.
      const kinds = isCounted ? (["count"] as const) : polarity.kinds;
      const from = way === "more" ? "most" : "least";
      return [
        {
          kind: "end",
          from,
          isTogether: listed.length > 1,
          kinds,
          noun,
          change,
          verb,
          aside: "",
          about,
          names: [...named],
          token,
          start,
          end: start + token.length
        }
      ];
    });
}

const most = "(?<says>most|least)(?:\\sof\\sall|\\s(?:sharply|steeply|quickly))?";
const elidedEnd = new RegExp(`^(?:and\\s|but\\s)?(?:(?:by\\s)?(?:the\\s)?${most}\\s(?:in|at|for|among)\\s|(?<name>(?:the\\s)?\\p{Lu}[^,;:.]{1,40}?)\\s(?:by\\s)?the\\s(?<said>most|least)(?=\\s*(?:$|[.,;])))`, "u"); // prettier-ignore

/**
 * Who went the way of the clause before by the most: "burglaries fell in three towns, most of all in Osta", "all lost readers, Marn the most";
 * or is at the other end of it: "Osta is the most punctual, Marn the least"; *null* for another clause.
 */
export function elidedEndIn(
  clause: string,
  before: string,
  names: readonly string[],
  said: RowStatement | undefined
): RowStatement | null {
  const {0: token = "", groups = {}} = elidedEnd.exec(clause) ?? {};
  const [own, ...more] = namesInOrder(clause, names);
  const change = wayAlone(before);
  // "Texas added the most" has a verb of its own, and "the Osta line" has none.
  const isBare = groups["name"] === undefined || /^\s?(?:line|route|branch)?$/u.test(groups["name"].slice(groups["name"].search(own?.named.name ?? "$") + (own?.named.name.length ?? 0))); // prettier-ignore
  if (token === "" || !own || !isBare || more.length > 0 || takesBack.test(before)) return null;
  const [says = ""] = /^(?:most|least)/iu.exec(groups["says"] ?? groups["said"] ?? "") ?? [];
  const placed = {names: [own.named.name], token: clause, start: 0, end: clause.length};
  if (
    said?.kind === "end" &&
    /^(?:by far\s)?the\s(?:most|least)\s/iu.test(said.token) &&
    groups["said"] !== undefined
  ) {
    const isSame = said.token.toLowerCase().includes(says.toLowerCase());
    return {...said, ...placed, from: isSame ? said.from : said.from === "most" ? "least" : "most"};
  }
  if (change === null) return null;
  return {...uncompared, kind: "end", from: /^most/iu.test(says) ? "most" : "least", change, about: "", ...placed};
}

const fromEnd = new RegExp(`\\sfrom\\s(?:being\\s)?the\\s(?:${superlatives})(?:\\s[\\p{L}-]+){0,3}\\s$`, "iu");

/** What stands before a superlative and is no verb: "at least", "of the largest". */
const noVerb =
  /^(?:at|of|the|for|in|to|and|or|but|than|from|by|per|a|an|second|third|fourth|fifth|next|its|their|on|as)$/iu;
/** What compares with other times or others, or is said of a few. */
const besideOthers =
  /(?<!\p{L})(?:since|ever|record|among|one of|not?|never|nearly|almost|joint|equal|next|apart|outside|after|except|behind|other|than|would|could|may|might|if)(?!\p{L})|n[’']t(?!\p{L})|\?/iu;
const otherPlace = /^\s(?:in|of|for|at)\s(?:the\s)?\p{Lu}/u;

const startsWith = (behind: string, name: string) =>
  new RegExp(
    `^\\s(?:(?:${areAt})\\s)?(?:(?:in|at|among|for|on|to|from|by|with)\\s)?(?:the\\s)?${asPattern(name)}(?!\\p{L})`,
    "iu"
  ).test(behind);

/** Whose it is: the name right behind, "highest in Osta", else the last before, or all of a clause with no other superlative. */
function namesAt(clause: string, names: readonly string[], at: number, behind: string, isAlone: boolean): string[] {
  const after = names.filter((name) => startsWith(behind, name)).toSorted((a, b) => b.length - a.length);
  if (after[0] !== undefined) return [after[0]];
  const found = namesInOrder(clause, names);
  const before = found.filter(({start}) => start < at);
  if (before.length > 0 || !isAlone) return before.slice(-1).map(({named}) => named.name);
  return found.map(({named}) => named.name);
}

/** The names that are listed up to the one that a superlative is said of: "Osta, Marn and Vell spent the most"; one or none where they are no list. */
function listBefore(clause: string, names: readonly string[], at: number, own: readonly string[]): string[] {
  const before = placedNames(clause.slice(0, at), names);
  const [last, next] = [before.at(-1), before.at(-2)];
  const isList = own.length === 1 && last?.name === own[0] && /\sand\s/u.test(clause.slice(next?.end ?? at, last?.start)); // prettier-ignore
  const list = before.find((_, index) => areListed(before.slice(index), clause));
  return isList && list ? before.slice(before.indexOf(list)).map(({name}) => name) : [];
}
