/** Sounds that are often taken for one another are one here: so the pieces of a name are the same however it is spelt, and comparing tells apart what is not. */
const CLASSES = ['aou', 'szSZcCJ', 'kgh', 'vf', 'bp', 'td', 'l', 'm', 'n', 'r', '0123456789', 'ei'] as const
const [BEGIN, END, OTHERS, BITS] = [14, 15, 16, 5]

const classOf = new Uint8Array(128)
for (const [index, sounds] of CLASSES.entries()) for (const sound of sounds) classOf[sound.charCodeAt(0)] = index + 1

/** How many pieces there may be. */
export const GRAMS = 1 << (BITS * 3)

const classAt = (sounds: string, at: number): number => {
  const code = sounds.charCodeAt(at)
  // Letters of scripts that are not known: whichever of sixteen classes will do, as long as the same letter is always in the same.
  return (code < 128 ? classOf[code] : 0) || OTHERS + (code % 16)
}

const VOWELS = 'aeiou'

/** An i beside another vowel comes and goes with the romanisation. */
const comesAndGoes = (sounds: string, at: number): boolean => sounds.charAt(at) === 'i' && [sounds.charAt(at - 1), sounds.charAt(at + 1)].some((beside) => beside !== '' && beside !== 'i' && VOWELS.includes(beside))

/** The word as classes, one for each run of the same, between marks for beginning and end. */
const classesOf = (sounds: string, whole: boolean): readonly number[] => {
  const classes = [BEGIN]
  for (let at = 0; at < sounds.length; at += 1) {
    const one = classAt(sounds, at)
    if (classes.at(-1) !== one && !comesAndGoes(sounds, at)) classes.push(one)
  }
  if (whole) classes.push(END)
  return classes
}

/** Every three classes that follow one another, each once, as numbers under `GRAMS`. `whole`: the end counts; without it, more may come. A piece of two stands for words of one sound. */
export const gramsOf = (sounds: string, whole = true): readonly number[] => {
  const classes = classesOf(sounds, whole)
  const grams = new Set<number>()
  // The first two alone as well: what somebody begins to type.
  grams.add(pack(0, classes[0], classes[1]))
  for (let at = 2; at < classes.length; at += 1) grams.add(pack(classes[at - 2], classes[at - 1], classes[at]))
  return [...grams]
}

const pack = (one = 0, two = 0, three = 0): number => (((one << BITS) | two) << BITS) | three

/** The consonants of a word: the same in scripts that write no vowels. */
export const consonantsOf = (sounds: string): string => {
  let consonants = ''
  for (let at = 0; at < sounds.length; at += 1) {
    if (VOWELS.includes(sounds.charAt(at))) continue
    const one = String.fromCharCode(64 + classAt(sounds, at))
    if (!consonants.endsWith(one)) consonants += one
  }
  return consonants
}
