import { expect, test } from 'vitest'
import { byLetter } from './by-letter.ts'

const lettersOf = (language: string, names: readonly string[]) =>
  byLetter(names.toSorted(new Intl.Collator(language).compare).map((name) => ({ slug: name, name, language, narrower: 0 })), language).map(({ letter, concepts }) => `${letter} ${concepts.length}`)

test('marks make a letter of their own only where the alphabet says so', () => {
  expect(lettersOf('fr', ['école', 'enfant', 'État', 'zone'])).toEqual(['E 3', 'Z 1'])
  expect(lettersOf('pl', ['sąd', 'ścieżka', 'świadek', 'zysk', 'żywność'])).toEqual(['S 1', 'Ś 2', 'Z 1', 'Ż 1'])
  expect(lettersOf('ru', ['йод', 'игра'])).toEqual(['И 1', 'Й 1'])
})

test('in Czech, Ch is a letter and stands after H', () => {
  expect(lettersOf('cs', ['chudoba', 'cena', 'hotel', 'Charta', 'instituce'])).toEqual(['C 1', 'H 1', 'CH 2', 'I 1'])
  expect(lettersOf('en', ['charter', 'crime'])).toEqual(['C 2'])
})

test('names in another script, numbers and signs have a place too', () => {
  expect(lettersOf('bg', ['закон', 'shelter', '1951', '24 часа', '“цитат”', '…'])).toEqual(['… 1', 'Ц 1', '0–9 2', 'З 1', 'S 1'])
})
