import { expect, test } from 'vitest'
import { openStatus } from './status.ts'

const aBrowser = () => {
  const hears = new Map<string, () => void>()
  const browser = { navigator: { onLine: true }, addEventListener: ((kind: string, heard: () => void) => void hears.set(kind, heard)) as Window['addEventListener'] }
  return { browser, says: (kind: 'online' | 'offline') => hears.get(kind)?.() }
}

test('an answer that was on its way when the network went does not bring it back; one that was asked for since does', () => {
  const { browser, says } = aBrowser()
  const { online, asking } = openStatus(browser)
  const early = asking()
  says('offline')
  early(true)
  expect(online.get()).toBe(false)
  asking()(true)
  expect(online.get()).toBe(true)
})

test('a server that does not answer is away though the cable is in; the browser says when it is worth another look', () => {
  const { browser, says } = aBrowser()
  const { online, asking } = openStatus(browser)
  asking()(false)
  expect(online.get()).toBe(false)
  says('online')
  expect(online.get()).toBe(true)
})
