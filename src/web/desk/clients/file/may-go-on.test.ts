import { expect, test } from 'vitest'
import { mayGoOn } from './may-go-on.ts'

const given = [{ record: 'given' }]

test('what was begun as a change to a consent that was given opens in no editor, and is shown; a new consent and other forms go on', () => {
  expect(mayGoOn({ form: 'consent', record: 'given' }, given)).toBe(false)
  expect(mayGoOn({ form: 'consent', record: 'new' }, given)).toBe(true)
  expect(mayGoOn({ form: 'person', record: 'given' }, given)).toBe(true)
})
