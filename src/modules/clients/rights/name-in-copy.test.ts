import { expect, test } from 'vitest'
import { nameInCopy } from './name-in-copy.ts'

test('an attachment keeps its title as far as every system can write it, and leads nowhere else', () => {
  expect(nameInCopy(1, 'Паспорт 2024.pdf')).toBe('attachments/1 Паспорт 2024.pdf')
  expect(nameInCopy(2, '../../etc/passwd\0')).toBe('attachments/2 ..-..-etc-passwd-')
  expect(nameInCopy(3, 'a\u202Efdp.exe')).toBe('attachments/3 a-fdp.exe')
  expect(nameInCopy(4, ' . ')).toBe('attachments/4')
  expect(nameInCopy(5, 'x'.repeat(300))).toBe(`attachments/5 ${'x'.repeat(80)}`)
})
