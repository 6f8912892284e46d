/** Where the pages of the site are, from its root. */
const pages = [
  {href: "index.html", title: "Stories"},
  {href: "charts/index.html", title: "Published figures"},
  {href: "forms.html", title: "Forms"},
  {href: "api/index.html", title: "API"}
] as const;

/** The links at the head of every page. @param here the path of the page's file from the root of the site */
function header(here: string): string {
  const up = upFrom(here);
  const links = pages.map(({href, title}) => {
    return href === here ? `<strong>${title}</strong>` : `<a href="${up}${href}">${title}</a>`;
  });
  return `<header><nav aria-label="Site"><strong>Nutgraf</strong> ${links.join(" ")}</nav></header>`;
}

/** A page of the site that is not a notebook. @param here the path of the page's file from the root of the site */
export function plainPage(here: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${upFrom(here)}style.css">
</head>
<body>
${header(here)}
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The way from a page to the root of the site. */
function upFrom(here: string): string {
  return "../".repeat(here.split("/").length - 1);
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
