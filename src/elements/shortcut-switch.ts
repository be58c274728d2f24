import { element } from './element.ts';
import { bindSwitch } from './shortcuts.ts';

/** The switch of all shortcuts, where they are told of; without script there are none. */
class ShortcutSwitch extends HTMLElement {
  connectedCallback() {
    const box = element('input');
    box.type = 'checkbox';
    bindSwitch(box);
    this.replaceChildren(element('label', box, ' Brug genvejstaster'));
  }
}

customElements.define('shortcut-switch', ShortcutSwitch);
