export {renderPDF} from "./publish/files/pdf.js";
export {printWidths} from "./story/files.js";
export type {PrintOptions} from "./publish/files/pdf.js";
export type {PressInk} from "./publish/files/pressInk.js";
export {renderSVG} from "./publish/files/svg.js";
