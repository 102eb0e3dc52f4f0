/** A generator of numbers from 0 to under 1 that gives the same ones for the same seed (mulberry32): a failing test can be run again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PIECES = [
  ...'aeiłßœĳşţ Żž EÉ бвгґёйїўѓќ ЎЁ αςσάΐϊ ΣΏ 0129 ½²™ﬁ①ﷺ „“«»…—- *\'’ʼ"()^:+<>& 中文 한글 가 אב عرب',
  'e\u0301', 'и\u0306', 'а\u0301', '\u0301', '\u0327', '\u00AD', '\u00AD\n', '\u200B', '\u202E', '\uFEFF', '\u3000', '\n', '\t', '\0', '\uD800', '\uDC00',
  '👩‍👩‍👧', '𝒳', '𐐷', '\u1100', '\u1161', '\uFF76\uFF9E', ' ', ' ', ' ', 'human ', 'trafficking ', 'людьми ', 'пам’ять ', 'AND ', 'NEAR(', '<script>',
]

/** A text of so many pieces at most: letters of many scripts, marks, things not to be seen, half characters, markup. For tests. */
export const randomText = (random: () => number, pieces: number): string =>
  Array.from({ length: Math.floor(random() * pieces) }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('')
