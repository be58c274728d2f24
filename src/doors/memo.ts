/**
 * What `make` gives, made once. In a build content does not change; the development server makes it
 * anew when the key does.
 * @param keyOf what the value depends on, as a text; asked for in development alone
 */
export function createMemo<Value>(
  keyOf: () => Promise<string>,
  make: () => Promise<Value>,
): () => Promise<Value> {
  let known: { readonly key: string; readonly value: Promise<Value> } | undefined;
  return async () => {
    const key = import.meta.env.PROD ? '' : await keyOf();
    if (known?.key !== key) known = { key, value: make() };
    return known.value;
  };
}
