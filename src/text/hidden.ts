/**
 * C0 but tab, DEL, C1, line separators, all that has no shape of its own (bidi controls, zero-width, tags, fillers), lone surrogates, and what is no
 * character at all. Made when it is wanted, since V8 takes a millisecond to read it.
 */
export function hiddenCharacters(): RegExp {
  return /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
}
