export {printWidths, renderPDF} from "./publish/files/pdf.js";
export type {PrintOptions} from "./publish/files/pdf.js";
export type {PressInk} from "./publish/files/pressInk.js";
export {renderSVG} from "./publish/files/svg.js";
