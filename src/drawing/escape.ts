// Nearly all texts are of these characters alone, which stand for themselves.
const needsNothing = /^[ !#-%'-;=?-~]*$/;

/** Text as the content of an element. @throws when it holds a character that XML forbids */
export function escapeText(text: string): string {
  if (needsNothing.test(text)) return text;
  checkXml(text);
  // A parser reads a bare carriage return as a line feed.
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** Text as the value of an attribute in double quotes. @throws when it holds a character that XML forbids */
export function escapeAttribute(text: string): string {
  if (needsNothing.test(text)) return text;
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

// The Char production of XML 1.0: https://www.w3.org/TR/xml/#charsets
function checkXml(text: string): void {
  const match = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(text);
  if (match)
    throw new Error(`invalid character: U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`);
}
