/**
 * Beginnings of words that tell what the site is about: trafficking, victim and slave, in every language of the network.
 * They stand in no title and no address of a page for somebody who may be watched.
 */
const TELLING = [
  'traffick', 'victim', 'slave', // English
  'mensenhandel', 'slachtoffer', 'slaaf', 'slavern', // Dutch
  'handel ludźmi', 'handlu ludźmi', 'ofiar', 'niewoln', // Polish
  'obchod', 'oběť', 'oběti', 'otrok', 'otroc', // Czech
  'трафик', 'жертв', 'робств', 'роби', // Bulgarian
  'трговија', 'жртв', 'ропств', // Macedonian
  'trafic', 'victim', 'sclav', // Romanian
  'торговл', 'рабств', 'рабы', // Russian
  'торгівл', 'рабів', // Ukrainian
  'гандл', 'ахвяр', 'нявольн', // Belarusian
  'menschenhandel', 'opfer', 'sklav', // German
  'traite des', 'esclav', // French
] as const

/** Which of them a text holds. */
export const tellingWords = (text: string): string[] => {
  const plain = text.toLowerCase()
  return TELLING.filter((word) => plain.includes(word))
}
