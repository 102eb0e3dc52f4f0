/** Words that follow a hyphen left hanging for a second word: `Ein- und Ausreise`, `в- или`. They keep hyphen and space. */
const AFTER_HANGING = new Set(
  'und oder bzw sowie wie en of and or et ou oraz lub albo nebo či și sau или або чи'.split(' '),
)

/** First parts that keep their hyphen: where a line ends after them it is most likely meant. */
const KEEPS_AFTER_ITSELF = new Set(
  ('anti non self co ex pre post semi quasi multi inter intra counter cross well long short high low follow decision policy law peer face vis ' +
    'sous celui celle ceux celles lui elle eux nous vous moi peut est quelque rendez c’est c\'est là ' +
    'într dintr printr de-a by what so ' +
    'по най кое кой кто что как какой какая какие где когда чей все из во в будь хто що де як кожен хоч па абы нека полу').split(' '),
)

/** Last parts that hang on a hyphen. */
const KEEPS_BEFORE_ITSELF = new Set(
  ('то нибудь либо таки за под над небудь сь перше друге третє вторых первых ci là même mêmes elle ils elles être vous nous moi toi leur ' +
    'ți vă based related specific wide free').split(' '),
)

const DIVIDED = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}’']+)[-\u2010]\n(\p{Ll}[\p{L}\p{M}]*)/gu

/**
 * Joins the words that a line's end divided. The hyphen goes, unless the page itself writes the word with a hyphen inside a line, or
 * either part usually keeps it (`anti-`, `-то`, `peut-`, `-même`), or a single letter would hang; a hyphen that hangs for a second word
 * keeps its space. After a capital letter, a digit or a dash with a space nothing is joined.
 */
export const joinDividedWords = (text: string): string => {
  if (!/[-\u2010]\n/.test(text)) return text
  const lower = text.toLowerCase()
  return text.replaceAll(DIVIDED, (_whole, left: string, right: string) => {
    const [first, last] = [left.toLowerCase(), right.toLowerCase()]
    if (AFTER_HANGING.has(last)) return `${left}- ${right}`
    const isWritten = lower.includes(`${first}-${last}`)
    const isMeant = first.length < 2 || last.length < 2 || KEEPS_AFTER_ITSELF.has(first) || KEEPS_BEFORE_ITSELF.has(last)
    if (isWritten) return `${left}-${right}`
    // The page knows the word undivided.
    if (isMeant && lower.includes(first + last)) return left + right
    return isMeant ? `${left}-${right}` : left + right
  })
}
