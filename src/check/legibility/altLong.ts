import type {Check} from "../subject.js";

/** Characters (BBC GEL, How to write text descriptions; ONS aims at some 125). */
const mostCharacters = 150;

/** A description has at most 150 characters: a screen reader says it in one go, and nobody can skim it. */
export const altLong: Check = ({published, intent}) => {
  const alt = published?.desc ?? intent?.alt ?? "";
  const count = [...alt.trim()].length;
  if (count <= mostCharacters) return [];
  return [
    {
      rule: "alt-long",
      where: `description “${alt}”`,
      found: `${count} characters`,
      expected: `at most ${mostCharacters}`
    }
  ];
};
