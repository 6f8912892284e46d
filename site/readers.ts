import type {Reader} from "./pageInNode.js";

/** Whom the cells are run for, and by what the style of the page knows them: in the column of an article, and of a phone. */
export const readers: readonly (Reader & {readonly name: string})[] = [
  {name: "article light", width: 640, isDark: false},
  {name: "narrow light", width: 320, isDark: false},
  {name: "article dark", width: 640, isDark: true},
  {name: "narrow dark", width: 320, isDark: true}
];
