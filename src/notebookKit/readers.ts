import type {Reader} from "./pageInNode.js";

/**
 * Whom the cells are run for, in the column of an article and of a phone; the first is whom the page is for where nothing
 * else is known. The pages choose by **media**, the first that holds.
 */
export const readers: readonly (Reader & {readonly name: string; readonly media: string})[] = [
  {name: "article light", media: "", width: 640, isDark: false},
  {name: "narrow dark", media: "(width < 688px) and (prefers-color-scheme: dark)", width: 320, isDark: true},
  {name: "narrow light", media: "(width < 688px)", width: 320, isDark: false},
  {name: "article dark", media: "(prefers-color-scheme: dark)", width: 640, isDark: true}
];
