import type {Check} from "../subject.js";

/** Words (ONS service manual, chart text). */
const mostWords = 15;

/** A headline has at most 15 words. */
export const headlineLong: Check = ({published, intent}) => {
  const headline = published?.title ?? intent?.headline ?? "";
  const count = headline.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count <= mostWords) return [];
  return [
    {
      rule: "headline-long",
      where: `headline “${headline}”`,
      found: `${count} words`,
      expected: `at most ${mostWords}`
    }
  ];
};
