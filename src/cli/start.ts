// What the command needs before it loads the press, in a script of its own: where nothing has changed it is all.
export {cacheFolder} from "./process/cacheFolder.js";
export {tuneV8} from "./process/tuneV8.js";
export {unchangedReport} from "./render/unchanged.js";
