/** What is touched, and wants the script: whatever takes input in a cell. */
const controls = "[id^=cell-] :is(input, select, textarea, button, label)";

/**
 * The script is asked for at the first touch of a control, which keeps what was done to it until it is alive; a page that is
 * only read loads none. A press of a button is told to the script, since the page has nothing that answers it yet.
 *
 * Pictures wait for a reader to come near, and a browser that prints does not wait for them (Chromium 150 loads none): they
 * are asked for before it prints, and at the key that begins the shortcut. What has not come is stood in for by the picture
 * of the screen.
 */
export function pageScript(slug: string): string {
  const script = `<script>{
  const controls = "${controls}";
  let isAsked = false;
  window.pressedButtons = [];
  const touch = ({type, target}) => {
    const control = target instanceof Element && target.closest(controls);
    if (!control) return;
    if (type === "click") {
      const button = target.closest("button");
      const cell = button?.closest("[id^=cell-]");
      if (cell && !document.documentElement.classList.contains("alive")) window.pressedButtons.push([cell.id, Array.from(cell.querySelectorAll("button")).indexOf(button)]);
    }
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement("script");
    script.src = "${slug}.js";
    document.body.append(script);
  };
  for (const type of ["pointerdown", "focusin", "click"]) addEventListener(type, touch);
  const paper = "img.on-paper";
  const arrive = (image) => image.parentElement.classList.add("has-paper");
  const load = () => document.querySelectorAll("img[loading]").forEach((image) => (image.loading = "eager"));
  document.documentElement.classList.add("lazy");
  for (const image of document.querySelectorAll(paper)) if (image.complete && image.naturalWidth > 0) arrive(image);
  addEventListener("load", ({target}) => target instanceof Element && target.matches(paper) && arrive(target), true);
  addEventListener("beforeprint", load);
  addEventListener("keydown", ({key}) => (key === "Control" || key === "Meta") && load());
}</script>`;
  return script.replace(/\n\s+/gu, "\n");
}
