const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
/** `[` and `{`; each closes with the character two further on. */
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * True when a JSON text opens more levels than allowed. Looks at brackets alone, before anything is parsed:
 * a few megabytes of `[` would become a few hundred of arrays.
 */
export function nestsDeeper(json: string, levels: number): boolean {
  let open = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quote) isInText = !isInText;
    else if (isInText) at += code === backslash ? 1 : 0;
    else if (opening.has(code) && ++open > levels) return true;
    else if (closing.has(code)) open -= 1;
  }
  return false;
}
