/** The definitions of a grammar in ISO/IEC 14977, by name; comments are left out, and every run of blanks is one space. */
export function definitionsOf(ebnf: string): Map<string, string> {
  const definitions = new Map<string, string>();
  const text = ebnf.replace(/\(\*[\s\S]*?\*\)/g, ' ').replace(/\s+/g, ' ');
  for (const rule of text.split(' ;')) {
    if (rule.trim() === '') continue;
    const [, name, body] = /^ ?(\w+) = (.*)$/.exec(rule) ?? [];
    if (name === undefined || body === undefined) throw new Error(`not a rule: ${rule}`);
    if (definitions.has(name)) throw new Error(`${name} is defined twice`);
    definitions.set(name, body.trim());
  }
  return definitions;
}

/** The names that a definition uses. */
export function namesIn(body: string): string[] {
  const names = body.replace(/\? before /g, ' ').replace(/\?[^?]*\?|"[^"]*"/g, ' ');
  return names.match(/\w+/g) ?? [];
}

/** The bytes of a set that is defined by one byte, alternatives, or a difference of these. */
export function bytesOf(name: string, definitions: ReadonlyMap<string, string>): Set<number> {
  const body = definitions.get(name);
  if (body === undefined) throw new Error(`${name} is not defined`);
  if (/^\? any/.test(body)) return new Set(Array.from({ length: 256 }, (_, byte) => byte));
  const byte = /^\? ([0-9A-F]{2}) \?$/.exec(body)?.[1];
  if (byte !== undefined) return new Set([Number.parseInt(byte, 16)]);
  const [whole = '', without = ''] = body.split(' - ');
  const bytes = new Set(namesIn(whole).flatMap((part) => [...bytesOf(part, definitions)]));
  for (const excluded of namesIn(without).flatMap((part) => [...bytesOf(part, definitions)])) bytes.delete(excluded);
  return bytes;
}
