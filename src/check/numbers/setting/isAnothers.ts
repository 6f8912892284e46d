import type {Numeral} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {endOf, startOf} from "./namePlaces.js";

/** How many words may stand between a name and its number: "Osta supplied 69%", "Osta’s share was 69%". */
const reach = 3;

/** How many, where the name begins its clause: "Villages backed the law with 64%". */
const clauseReach = 6;

/**
 * True where the last name before a number, within a few words of its clause, is another’s, and its own does not follow:
 * "$147 in Canada and $83 in France"; what stands right behind it says more than what stood before. Of "Osta’s party 411 of 650 seats" the second number is no party’s.
 */
export function isAnothers(
  {lead, tail}: Numeral,
  own: readonly string[],
  rivals: readonly string[],
  {isOnce = false}: {readonly isOnce?: boolean} = {}
): boolean {
  const others = rivals.filter((name) => !own.some((each) => each.toLowerCase().includes(name.toLowerCase())));
  if (others.length === 0) return false;
  // Whose "from 30% to 23% in Osta" is stands behind its second number.
  const [behind = tail] = /(?<!\p{L})from\s\P{L}{0,3}$/iu.test(lead) ? (toSecond.exec(tail)?.slice(1) ?? []) : [];
  const rest = /^[^.,;!?()\p{N}]*/u.exec(behind)?.[0] ?? "";
  const begins = (names: readonly string[]) => Math.min(...names.map((name) => startOf(rest, name)));
  // "27% and wind 31%": what follows an "and" is of the next number.
  const isNext = /^\P{L}*(?:and|but|while|whereas|or)\s/u.test(rest);
  if (!isNext && Number.isFinite(begins(own)) && begins(own) < begins(others)) return false;
  if (others.some((name) => isRightBehind(rest, startOf(rest, name)))) return true;
  // "Vinyl, 8%; discs, 3%".
  const [, listed] = /^(.*),\s(?:\p{L}{0,3}\p{Sc})?$/su.exec(lead) ?? [];
  const endsWith = (name: string) => listed !== undefined && endOf(listed, name) === listed.length;
  if (/^\s*(?:[;.]|$)/u.test(tail) && others.some(endsWith) && !own.some(endsWith)) return true;
  // "Marn (41%)", "Marn, with 41%" and "Marn has the highest rate, 41%" bind as no other place does.
  const [, before] =
    /^(.*)(?:\s\(|\s(?:has|had|have)\sthe\s[\p{L}\s-]{1,30},\s|,\s(?:from\s|(?:with|at|on)\s(?:(?:about|nearly|almost|over|more than)\s)?))(?:\p{L}{0,3}\p{Sc}|[−-])?$/su.exec(
      lead
    ) ?? [];
  const clause = /[^.;!?()]*$/u.exec(before ?? lead)?.[0] ?? "";
  const lastOf = (names: readonly string[]) => Math.max(-1, ...names.map((name) => endOf(clause, name)));
  const [mine, another] = [lastOf(own), lastOf(others)];
  if (another < 0 || another <= mine) return false;
  const between = clause.slice(another);
  if (isOnce && /\p{N}/u.test(between)) return false;
  // "A third less than in Munich: €9.80, against €14.70".
  const nearest = others.filter((name) => endOf(clause, name) === another);
  const isCompared = nearest.some((name) => saysThan.test(clause.slice(0, another - name.length)));
  if (isCompared && /:\s?\P{L}*$/u.test(between)) return false;
  if (partBefore.test(between)) return false;
  // A name that begins its clause is what all of it is about.
  const isFirst =
    mine < 0 && nearest.some((name) => /^(?:the\s)?$/iu.test(clause.slice(0, another - name.length).trimStart()));
  return (
    (between.match(/[\p{L}’']+/gu) ?? []).length <= (isFirst ? clauseReach : reach) &&
    !/(?:,|\bthan\b|\bnot\b)/u.test(between)
  );
}

// Not "from €310 in Osta to €720 in Marn".
const toSecond = /^%?(?:\s(?!(?:in|at|for|of|on)\s)\p{Ll}+){0,2}\sto\s\P{L}{0,3}?\p{N}+(?:[.,]\p{N}+)*(.*)$/su;

/** "Ten of the 23 councils": the second number is no more the first name’s. */
export const partBefore =
  /(?:\p{N}|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s(?:out\s)?of\s(?:the\s|all\s|its\s|their\s)?$/iu;

const saysThan = /(?<!\p{L})than\s(?:in\s)?(?:the\s)?$/iu;

const isRightBehind = (rest: string, start: number) =>
  Number.isFinite(start) && /^(?:\p{L}{1,3}|\s?%)?\s(?:in|for|at)\s(?:the\s)?$/u.test(rest.slice(0, start));

/** True where words between another’s topic and a number, or right behind it, are of its own topic alone: "the bond would cost £96 a year". */
export function hasOwnWords({lead, tail}: Numeral, own: readonly string[], rivals: readonly string[]): boolean {
  const clause = /[^.;:!?()]*$/u.exec(lead)?.[0] ?? "";
  const between = clause.slice(Math.max(0, ...rivals.map((name) => endOf(clause, name))));
  const said = stemsOf(`${between} ${/^[^.,;:!?()\p{N}]*/u.exec(tail)?.[0] ?? ""}`);
  const others = rivals.flatMap(stemsOf);
  return own.flatMap(stemsOf).some((stem) => said.includes(stem) && !others.includes(stem));
}
