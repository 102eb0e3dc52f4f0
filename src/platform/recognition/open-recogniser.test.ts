import { parseLanguageTag, type LanguageTag } from '#kernel'
import { afterAll, expect, test, vi } from 'vitest'
import { openRecogniser, type RecogniserOptions } from './index.ts'
import { greyPng, pageWith } from './testing.ts'

const tag = (text: string): LanguageTag => parseLanguageTag(text) ?? expect.fail(text)
const ENGLISH = [tag('en')]

/** A page that keeps either engine busy for long: noise, as large as is let in. */
const noise = (): Buffer => {
  let seed = 1
  return greyPng(2500, 3500, Buffer.from(Uint8Array.from({ length: 2501 * 3500 }, (_, at) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return at % 2501 === 0 ? 0 : seed >>> 24
  })))
}

const ENGINES = [
  { engine: 'tesseract', options: {} },
  { engine: 'tesseract.js', options: { path: '' } },
] as const satisfies readonly { engine: string; options: RecogniserOptions }[]

const hasNative = (await openRecogniser().available()) === 'tesseract'

for (const { engine, options } of ENGINES) {
  const suite = test.skipIf(engine === 'tesseract' && !hasNative)
  const recogniser = openRecogniser(options)
  afterAll(() => recogniser.close())

  suite(`${engine}: what is on a page`, async () => {
    expect(await recogniser.available()).toBe(engine)
    const result = await recogniser.recognise(pageWith(['The shelter is open at all hours.', 'Nobody will call the police.']), ENGLISH)
    expect(result).toMatchObject({ ok: true, value: { text: expect.stringMatching(/^The shelter is open at all hours\.\n+Nobody will call the police\.$/) } })
    expect(result.ok && result.value.confidence).toBeGreaterThan(0.8)
  })

  suite(`${engine}: a page in two languages`, async () => {
    const result = await recogniser.recognise(pageWith(['Приютът е отворен денонощно', 'The shelter is open']), [tag('bg'), tag('en')])
    expect(result).toMatchObject({ ok: true, value: { text: expect.stringMatching(/^Приютът е отворен денонощно\n+The shelter is open$/) } })
  })

  suite(`${engine}: an empty page has no words`, async () => {
    expect(await recogniser.recognise(greyPng(400, 300), ENGLISH)).toEqual({ ok: true, value: { text: '', confidence: 0 } })
  })

  suite(`${engine}: damaged images`, async () => {
    const page = pageWith(['Half of this is missing'])
    expect(await recogniser.recognise(page.subarray(0, page.length / 2), ENGLISH)).toEqual({ ok: false, refusal: { kind: 'image-damaged' } })
    expect(await recogniser.recognise(Buffer.from('/etc/hostname\n'.repeat(9)), ENGLISH)).toEqual({ ok: false, refusal: { kind: 'image-damaged' } })
  })

  suite(`${engine}: an image that takes too long is given up, and the next one is read`, async () => {
    const hasty = openRecogniser({ ...options, maxSeconds: 0.2 })
    expect(await hasty.recognise(noise(), ENGLISH)).toEqual({ ok: false, refusal: { kind: 'took-too-long' } })
    await hasty.close()
    expect(await recogniser.recognise(pageWith(['Next']), ENGLISH)).toMatchObject({ ok: true, value: { text: 'Next' } })
  })

  suite(`${engine}: one that takes too much memory too`, async (ctx) => {
    if (process.platform === 'win32') ctx.skip('memory of processes is not watched on Windows')
    const narrow = openRecogniser({ ...options, maxResidentBytes: 30e6 })
    expect(await narrow.recognise(noise(), ENGLISH)).toEqual({ ok: false, refusal: { kind: 'took-too-much-memory' } })
    await narrow.close()
  })

  suite(`${engine}: closing ends what is under way and what waits`, async () => {
    const brief = openRecogniser(options)
    const both = Promise.allSettled([brief.recognise(noise(), ENGLISH), brief.recognise(noise(), ENGLISH)])
    await vi.waitFor(() => expect(brief.residentBytes()).toBeGreaterThan(0), { timeout: 20_000 })
    await brief.close()
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(brief.residentBytes()).toBe(0)
    await expect(brief.recognise(greyPng(9, 9), ENGLISH)).rejects.toThrow('closed')
  })
}

test('too many pixels start nothing', async () => {
  const recogniser = openRecogniser({ path: '/nowhere' })
  const bomb = greyPng(1, 1)
  bomb.writeUInt32BE(200_000, 16)
  bomb.writeUInt32BE(200_000, 20)
  expect(await recogniser.recognise(bomb, ENGLISH)).toEqual({ ok: false, refusal: { kind: 'image-too-large' } })
  await recogniser.close()
})

test('a language without data is named, and only that one', async () => {
  const recogniser = openRecogniser({ path: '' })
  expect(await recogniser.languages()).toEqual(['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'uk', 'be', 'de', 'fr'])
  expect(await recogniser.recognise(greyPng(9, 9), [tag('uk'), tag('ru'), tag('ja')])).toEqual({ ok: false, refusal: { kind: 'no-language-data', languages: ['ru', 'ja'] } })
  await recogniser.close()
})
