import {fontFamily} from "./fontFile.js";

/**
 * What a published file asks for: the embedded face, then Source Sans 3, which has the same outlines, then what systems
 * have. Quoted, because CSS drops a whole list for one bare name that holds a digit.
 */
export const fontStack = `'${fontFamily}', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;
