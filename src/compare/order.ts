/** Orders keys as people count: `scsi0:2` before `scsi0:10`, and what has no number first. @param a folded, as `b` is. */
export function compareKeys(a: string, b: string): number {
  const others = b.match(PIECES) ?? [];
  for (const [i, piece] of (a.match(PIECES) ?? []).entries()) {
    const other = others[i];
    if (other === undefined) return 1;
    const order = comparePieces(piece, other);
    if (order !== 0) return order;
  }
  return a === b ? 0 : a.length - b.length || (a < b ? -1 : 1);
}

const PIECES = /\d+|\D+/g;

function comparePieces(a: string, b: string): number {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    if (x.length !== y.length) return x.length - y.length;
    return x === y ? 0 : x < y ? -1 : 1;
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
