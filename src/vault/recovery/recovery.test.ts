import { expect, test } from 'vitest'
import { openClientKey, newClientKey, sealClientKey } from '../clients/client-key.ts'
import { TO_RECOVERY } from '../groups/to-recovery.ts'
import { openKeyRing } from '../groups/key-ring.ts'
import { readLog } from '../log/read-log.ts'
import { anOrganisation, refusalOf, valueOf } from '../testing.ts'
import { areTypedBack, makeRecoveryKit, recover } from './recovery.ts'
import { readShare } from './share.ts'

test('end to end: two papers, the log and what the server keeps give the files back on a clean machine', async () => {
  const { id, entries, state, group, kit, ring, begun } = await anOrganisation()
  const client = newClientKey({ organisation: id, client: globalThis.crypto.randomUUID() }, ring)
  const kept = await sealClientKey(client, ring)
  const papers = kit.printed.map((lines) => lines.join('\n'))

  const log = valueOf(await readLog(entries, state.rootFingerprint))
  const shares = [valueOf(await readShare(papers[2] ?? '')), valueOf(await readShare((papers[0] ?? '').toLowerCase()))]
  const identity = valueOf(await recover(shares, log.recovery?.recipient ?? ''))
  const wrapped = begun.wraps.find(({ to }) => to === TO_RECOVERY)?.wrapped
  if (!wrapped) throw new Error('a wrap to recovery')
  const recovered = valueOf(await openKeyRing(log, group, TO_RECOVERY, identity, { epoch: 1, wrapped, older: new Map() }))
  expect(valueOf(await openClientKey(client, kept, recovered)).key.reveal()).toEqual(client.key.reveal())
})

test('any two of three shares give the identity back; one does not, nor the same twice, nor of two printings', async () => {
  const [kit, other] = [await makeRecoveryKit(), await makeRecoveryKit()]
  const [one, two, three] = kit.shares
  const [stranger] = other.shares
  if (!one || !two || !three || !stranger) throw new Error('three shares')
  const found = await Promise.all([[one, two], [two, three], [three, one], [one, two, three]].map((shares) => recover(shares, kit.recipient)))
  expect(new Set(found.map((result) => valueOf(result).reveal())).size).toBe(1)
  expect(refusalOf(await recover([], kit.recipient))).toBe('too-few-shares')
  expect(refusalOf(await recover([one], kit.recipient))).toBe('too-few-shares')
  expect(refusalOf(await recover([one, one], kit.recipient))).toBe('one-share-twice')
  expect(refusalOf(await recover([one, stranger], kit.recipient))).toBe('different-sets')
  expect(refusalOf(await recover([one, two], other.recipient))).toBe('other-recovery')
  const wrong = { ...two, part: two.part.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) }
  expect(refusalOf(await recover([one, wrong], kit.recipient))).toBe('other-recovery')
})

test('at set-up the papers are typed back; a typing error is shown in its line', async () => {
  const kit = await makeRecoveryKit()
  const [first = [], second = []] = kit.printed
  expect(first).toHaveLength(3)
  const typed = [valueOf(await readShare(first.join(' '))), valueOf(await readShare(second.join(' ')))]
  expect(await areTypedBack(kit, typed)).toBe(true)
  expect(await areTypedBack(kit, typed.slice(0, 1))).toBe(false)
  const [line = ''] = first.slice(1)
  const swapped = `${line[1]}${line[0]}${line.slice(2)}`
  const read = await readShare(first.with(1, line[0] === line[1] ? `${line.slice(0, -1)}` : swapped).join('\n'))
  expect(refusalOf(read)).toBe('mistyped-code')
  if (line[0] !== line[1]) expect(read).toEqual({ ok: false, refusal: { kind: 'mistyped-code', line: 1 } })
})
