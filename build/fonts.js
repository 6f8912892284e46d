// What cuts fonts, in a script of its own: threads load it, and the press only where there are none.
export {subsetFont} from "../src/publish/files/subsetFont.ts?plain";
