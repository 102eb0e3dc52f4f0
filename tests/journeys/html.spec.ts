import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { SCRIPTS } from '#tests/journeys/languages'
import { PAGE_KINDS, pageKindsIn } from '#tests/journeys/page-kinds'
import { expect, test } from '#tests/journeys/site'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    // What comes from the site itself needs no seal; from elsewhere nothing may come.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
)

const faultsOf = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))

const others = SCRIPTS.filter((language) => language !== 'en').map((language) => [language, pageKindsIn(language)] as const)

for (const [family, kinds] of [...Object.entries(PAGE_KINDS), ...others]) {
  test(`${family}: valid HTML`, async ({ request }) => {
    for (const { name, path, status } of kinds) {
      const answer = await request.get(path)
      expect(answer.status(), name).toBe(status)
      expect.soft(await faultsOf(await answer.text()), name).toEqual([])
    }
  })
}

test('the validator bites', async () => {
  expect(await faultsOf('<!doctype html><html lang="en"><head><title>a</title></head><body><main><ul><p>a</p></ul><img src="/a"></main></body></html>')).not.toEqual([])
})
