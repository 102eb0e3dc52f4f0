// What may close each opening mark: English “…”, German and Czech „…“, Polish, Romanian, Dutch „…”, Russian and French «…», German »…«,
// Swedish ”…”, and the straight mark that keyboards have.
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '＂': '＂', '“': '”“"', '„': '“”"', '‟': '”', '”': '”', '«': '»', '»': '«', '‹': '›', '›': '‹' }

const findCloser = (text: string, opener: number): number => {
  const closers = CLOSERS[text.charAt(opener)] ?? ''
  for (let at = opener + 1; at < text.length; at += 1) if (closers.includes(text.charAt(at))) return at
  return -1
}

/**
 * Where phrases stand in a reader's query, quotation marks included, in order and never overlapping. A mark that nothing closes is
 * passed over; marks inside a phrase („… «…» …“) belong to it. For short texts: the time grows with the square of the length.
 */
export const phraseSpans = (text: string): { readonly start: number; readonly end: number }[] => {
  const spans: { start: number; end: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (CLOSERS[text.charAt(at)] === undefined) continue
    const closer = findCloser(text, at)
    if (closer < 0) continue
    spans.push({ start: at, end: closer + 1 })
    at = closer
  }
  return spans
}
