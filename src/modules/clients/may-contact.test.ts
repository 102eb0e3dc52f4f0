import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { mayContact, overrideContact, type Attempt } from './may-contact.ts'

// A Sunday; in Chișinău it is 14:00, two hours later than in UTC, until the end of March.
const SUNDAY = '2026-03-01T12:00:00Z'
const evenings: Answers = { channel: 'call', address: '+373 60 123 456', times: 'these-hours', days: ['sunday', 'monday'], from: '18:00', until: '20:00' }
const safe: Answers = { ways: [evenings], timeZone: 'Europe/Chisinau', ifAnotherAnswers: 'This is the dentist.', proofWord: 'heron', notFreeWord: 'rain', neverTell: [{ who: 'The uncle' }], reviewedOn: '2026-02-20' }

const call = (contact: Answers, change: Partial<Attempt> = {}) => {
  const verdict = mayContact(contact, { channel: 'call', at: SUNDAY, ...change })
  return verdict.may ? 'may' : verdict.why
}
const way = (change: Answers, contact: Answers = {}) => ({ ...safe, ...contact, ways: [{ ...evenings, ...change }] })

describe('what is stopped', () => {
  test('everything, when the person wishes no contact, or nothing was agreed', () => {
    expect(call({ ...way({ times: 'any-time' }), noContact: true })).toBe('no-contact-wished')
    expect(call({})).toBe('nothing-agreed')
    expect(call({ ways: 'call' })).toBe('nothing-agreed')
    expect(call({ ways: { without: 'not-asked' } })).toBe('nothing-agreed')
  })

  test('another channel, and another number', () => {
    expect(call(safe, { channel: 'messenger', at: '2026-03-01T16:30:00Z' })).toBe('way-not-agreed')
    expect(call(safe, { address: '+373 60 123 457', at: '2026-03-01T16:30:00Z' })).toBe('way-not-agreed')
    expect(call(safe, { address: '+373 (60) 123-456', at: '2026-03-01T16:30:00Z' })).toBe('may')
  })

  test('a way that is never to be used, even if hours stand beside it', () => {
    expect(call({ ...safe, ways: [{ ...evenings, times: 'any-time' }, { ...evenings, times: 'never' }] })).toBe('never-this-way')
  })

  test('the wrong hour, by the clock of the person and not of the office', () => {
    expect(call(safe)).toBe('wrong-hour')
    expect(call(safe, { at: '2026-03-01T15:59:00Z' })).toBe('wrong-hour')
    expect(call(safe, { at: '2026-03-01T16:00:00Z' })).toBe('may')
    expect(call(safe, { at: '2026-03-01T17:59:59Z' })).toBe('may')
    expect(call(safe, { at: '2026-03-01T18:00:00Z' })).toBe('wrong-hour')
    expect(call(safe, { at: '2026-03-03T16:30:00Z' })).toBe('wrong-hour')
    // Summer time: 18:00 is an hour earlier in UTC.
    expect(call(safe, { at: '2026-04-05T15:00:00Z' })).toBe('may')
    expect(call(safe, { at: '2026-04-05T17:00:00Z' })).toBe('wrong-hour')
  })

  test('hours over midnight belong to the evening on which they begin', () => {
    const night = way({ days: ['sunday'], from: '22:00', until: '02:00' })
    expect(['2026-03-01T20:00:00Z', '2026-03-01T23:59:00Z', '2026-03-02T00:00:00Z', '2026-03-02T20:30:00Z', '2026-02-28T23:00:00Z'].map((at) => call(night, { at }))).toEqual(['may', 'may', 'wrong-hour', 'wrong-hour', 'wrong-hour'])
  })

  test('hours that nobody asked for, that are none, or that nobody can reckon with', () => {
    expect(call(way({ times: { without: 'not-asked' } }))).toBe('hours-not-asked')
    expect(call(way({ days: [], from: '', until: '' }))).toBe('hours-not-asked')
    expect(call(way({ from: '25:00' }))).toBe('hours-not-asked')
    expect(call(way({ from: '18:00', until: '18:00' }))).toBe('hours-not-asked')
    expect(call(way({}, { timeZone: 'Mars/Base' }))).toBe('time-zone-unknown')
    expect(call(way({}, { timeZone: { without: 'not-known' } }))).toBe('time-zone-unknown')
    expect(call(way({}, { timeZone: { without: 'not-known' } }), { officeTimeZone: 'Europe/Chisinau', at: '2026-03-01T16:30:00Z' })).toBe('may')
    expect(call(safe, { at: 'nonsense' })).toBe('time-zone-unknown')
  })

  test('whatever stays behind on a device that somebody else watches', () => {
    const watched = way({ channel: 'text-message', times: 'any-time', watched: true })
    expect(call(watched, { channel: 'text-message' })).toBe('watched')
    expect(mayContact(way({ times: 'any-time', watched: true }), { channel: 'call', at: SUNDAY })).toMatchObject({ may: true, cover: { watched: true } })
  })
})

test('whoever may call is told the cover, the words, and whom never to tell; no voicemail unless it was allowed', () => {
  expect(mayContact(safe, { channel: 'call', at: '2026-03-01T16:30:00Z' })).toEqual({
    may: true,
    cover: { ifAnotherAnswers: 'This is the dentist.', proofWord: 'heron', notFreeWord: 'rain', neverTell: ['The uncle'], voicemail: false, watched: false, reviewedOn: '2026-02-20' },
    theirTime: { weekday: 0, minutes: 18 * 60 + 30, day: 'sunday', time: '18:30' },
  })
  expect(mayContact(way({ voicemail: true }), { channel: 'call', at: SUNDAY }).cover.voicemail).toBe(true)
  expect(mayContact({ ...safe, ways: [{ ...evenings, voicemail: true }, { ...evenings, voicemail: false }] }, { channel: 'call', at: SUNDAY }).cover.voicemail).toBe(false)
})

test('whoever is stopped is told the hours and what time it is there', () => {
  expect(mayContact(safe, { channel: 'call', at: SUNDAY })).toMatchObject({ may: false, why: 'wrong-hour', hours: [{ days: ['sunday', 'monday'], from: '18:00', until: '20:00' }], theirTime: { time: '14:00' } })
})

test('an emergency passes safe contact over, with a reason that is kept', () => {
  const tried = (reason: string) => overrideContact({ channel: 'call', reason, at: SUNDAY })
  for (const reason of ['', '   ', '.........................', 'urgent']) expect(tried(reason)).toEqual({ ok: false, refusal: { kind: 'reason-missing' } })
  expect(tried('Threat to life\n tonight')).toEqual({ ok: true, value: { on: SUNDAY, direction: 'to-client', channel: 'call', overrideReason: 'Threat to life tonight' } })
})
