/** What a hand does, as WebDriver has it, the older one and BiDi. */
export type Actions = readonly object[];

const CONTROL = '\uE009';

/** Presses and lets go at a point of the window. */
export function pressAt(x: number, y: number): Actions {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const parameters = { pointerType: 'mouse' };
  return [{ type: 'pointer', id: 'mouse', parameters, actions: [move, down, up] }];
}

/** One key after the other. */
export function typeKeys(keys: string): Actions {
  return toKeyboard([...keys].flatMap((value) => [keyDown(value), keyUp(value)]));
}

/** A key while another is held. */
export function pressWithControl(key: string): Actions {
  return toKeyboard([keyDown(CONTROL), keyDown(key), keyUp(key), keyUp(CONTROL)]);
}

function toKeyboard(actions: readonly object[]): Actions {
  return [{ type: 'key', id: 'keyboard', actions }];
}

function keyDown(value: string) {
  return { type: 'keyDown', value };
}

function keyUp(value: string) {
  return { type: 'keyUp', value };
}
