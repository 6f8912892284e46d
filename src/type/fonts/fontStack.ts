import {fontFamily} from "./fontFile.js";

/**
 * What a published file asks for: the embedded face, then Source Sans 3, which has the same outlines, then what systems
 * have. Quoted, because CSS drops a whole list for one bare name that holds a digit.
 */
export const fontStack = `'${fontFamily}', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/** What a file to go on with asks for first: the font by the name that an editor can get it under. */
export const editorFontStack = `'Source Sans 3', 'Source Sans Pro', '${fontFamily}', Arial, sans-serif`;
