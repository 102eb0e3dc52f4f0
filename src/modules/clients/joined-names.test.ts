import { expect, test } from 'vitest'
import { joinedNames } from './joined-names.ts'

test('names are joined without what is missing, and none turns the next one round', () => {
  expect(joinedNames([' Оксана ', undefined, 'Ткаченко'])).toBe('Оксана Ткаченко')
  expect(joinedNames(['Ana\u202E', 'Rusu\u2067'])).toBe('Ana Rusu')
  expect(joinedNames(['مریم', 'Rezaei'])).toBe('مریم Rezaei')
  expect(joinedNames(['\u202E', ' ', undefined])).toBe('')
})
