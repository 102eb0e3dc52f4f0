import { expect, test } from 'vitest'
import { utf8 } from '../bytes/bytes.ts'
import { refusalOf, valueOf } from '../testing.ts'
import { AUDIT_BEGINNING, checkAudit, linkAudit, readAuditOn } from './audit-chain.ts'

const BODIES = ['anna opened narrative 7', 'boris opened narrative 7', 'anna opened narrative 9'].map(utf8)

test('a chain goes on from any head that was seen, whether read whole or only what is new', async () => {
  const heads = [AUDIT_BEGINNING]
  for (const body of BODIES) heads.push(await linkAudit(heads.at(-1) ?? AUDIT_BEGINNING, body))
  const end = heads.at(-1) ?? AUDIT_BEGINNING
  for (const [seen, head] of heads.entries()) {
    expect(valueOf(await checkAudit(BODIES, head))).toEqual(end)
    expect(valueOf(await readAuditOn(head, BODIES.slice(seen), end))).toEqual(end)
  }
})

test('an entry taken away, changed, exchanged or put in is seen by every device that saw what was there', async () => {
  const [one, two, three] = BODIES
  if (!one || !two || !three) throw new Error('three entries')
  const seen = valueOf(await checkAudit(BODIES, AUDIT_BEGINNING))
  expect(refusalOf(await checkAudit([one, two], seen))).toBe('rolled-back')
  expect(refusalOf(await checkAudit([], seen))).toBe('rolled-back')
  for (const bodies of [[one, three, two], [one, two, utf8('x')], [one, two, two, three], [utf8(''), one, two, three]]) expect(refusalOf(await checkAudit(bodies, seen))).toBe('forked')
  expect(refusalOf(await readAuditOn(AUDIT_BEGINNING, [one, two, utf8('x')], seen))).toBe('forked')
  expect(refusalOf(await readAuditOn(AUDIT_BEGINNING, [one, two], seen))).toBe('rolled-back')
})
