// What the command needs before it loads the press, in a script of its own: where nothing has changed it is all.
export {cacheFolder} from "./cacheFolder.js";
export {tuneV8} from "./tuneV8.js";
export {unchangedReport} from "./unchanged.js";
