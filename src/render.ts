export {renderPDF} from "./publish/files/print/pdf.js";
export {printWidths} from "./story/files.js";
export type {PrintOptions} from "./publish/files/print/pdf.js";
export type {PressInk} from "./publish/files/print/pressInk.js";
export {renderSVG} from "./publish/files/svg.js";
