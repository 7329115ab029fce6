import peggy from 'peggy';

/** The grammar of `dictionary.ebnf`, for Peggy; it gives the same tree but for the byte order mark, which it does not know. */
const GRAMMAR = `
{{ const span = ({ start, end }) => [start.offset, end.offset]; }}

lines = lines:ended* last:last? { return last === null ? lines : [...lines, last]; }
ended = content:content newline { content.range = span(location()); return content; }
last = &. content:content { content.range = span(location()); return content; }
content = content:(entry / comment / malformed / blank) tail? { return content; }
entry = blanks key:key blanks '=' value:value blanks comment:hash? &(tail? eol) {
  return { kind: 'entry', range: [], key, value: value.range, quoted: value.quoted, comment: comment ?? undefined };
}
key = [^\\0\\t #=\\r\\n]+ { return span(location()); }
value = blanks range:quoted { return { range, quoted: true }; }
  / blanks !'"' range:bare { return { range, quoted: false }; }
  / &(blanks (tail / hash / eol)) { return { range: span(location()), quoted: false }; }
quoted = '"' [^\\0"\\r\\n]* '"' { return span(location()); }
bare = [^\\0\\t #\\r\\n]+ { return span(location()); }
hash = '#' [^\\r\\n]* { return span(location()); }
comment = blanks hash { return { kind: 'comment', range: [] }; }
malformed = blanks [^\\0\\t \\r\\n] [^\\r\\n]* { return { kind: 'malformed', range: [] }; }
blank = blanks &(tail / eol) { return { kind: 'blank', range: [] }; }
tail = '\\0' [^\\r\\n]*
newline = '\\r\\n' / '\\n' / '\\r'
eol = newline / !.
blanks = [ \\t]*
`;

/** A parser that Peggy makes of our grammar. @returns what gives the lines of a text. */
export function peggyParser(): (text: string) => unknown[] {
  const { parse } = peggy.generate(GRAMMAR);
  return (text) => parse(text);
}
