/** The tools of a place, their message, and the list of keys. */
export const CONTROLS = `<div class="place-tools">
<p role="status"></p>
<div role="toolbar" aria-label="Link til stedet" hidden>
<button type="button" data-copy="c">Kopiér link</button>
<button type="button" data-copy="q">Link med citat</button>
<button type="button" data-copy="a">Kun adressen</button>
<button type="button" data-copy="m">Link til markeringen</button>
<button type="button" data-share>Del</button>
<button type="button" data-print>Udskriv</button>
<button type="button" data-help>Genvejstaster</button>
</div>
</div>
<dialog aria-label="Genvejstaster">
<p>»Link til et afsnit« går fra sted til sted i teksten. Dér virker:</p>
<ul>
<li><kbd>↓</kbd> <kbd>↑</kbd> næste og forrige</li>
<li><kbd>c</kbd> kopiér link</li>
<li><kbd>q</kbd> kopiér link med citat</li>
<li><kbd>a</kbd> kopiér kun adressen</li>
<li><kbd>Esc</kbd> tilbage</li>
</ul>
<p>Hvor som helst:</p>
<ul>
<li><kbd>/</kbd> eller <kbd>Ctrl</kbd>+<kbd>K</kbd> søg</li>
<li><kbd>n</kbd> <kbd>p</kbd> næste og forrige mærkede ændring</li>
<li><kbd>j</kbd> <kbd>k</kbd> næste og forrige ord, som en søgning har fundet</li>
</ul>
<label><input type="checkbox"> Brug genvejstaster</label>
<form method="dialog"><button type="submit">Luk</button></form>
</dialog>`;
