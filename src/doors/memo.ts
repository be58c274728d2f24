/**
 * Remembers what `make` came to for as long as `key` is the same. In a build it is made once; the development server
 * makes it anew when the content that the key stands for has changed.
 */
export function createMemo<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  let known: { readonly key: string; readonly value: Promise<Value> } | undefined;
  return (key, make) => {
    if (known?.key !== key) known = { key, value: make() };
    return known.value;
  };
}
