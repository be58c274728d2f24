/** Gives the page the style of what a script adds to it: only pages with the script load it. */
export function adoptStyles(styles: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
