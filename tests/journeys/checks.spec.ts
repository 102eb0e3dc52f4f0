import { expect, test } from '@playwright/test'
import { focused, layoutFaults, markupFaults } from '#tests/journeys/in-page'
import { brokenPromises } from '#tests/journeys/site'

test('the checks of the other journeys bite', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.setContent('<p style="width: 600px">too wide</p><p style="width: 20px; overflow: hidden">cut-off-at-its-edge</p><p style="height: 1px">one line</p><p style="margin-top: -18px">over another</p>')
  const faults = (await layoutFaults(page)).join('\n')
  for (const expected of ['scrolls sideways', 'cut off: p', 'lies over']) expect(faults).toContain(expected)

  await page.setContent('<a href="#x" style="outline: none">unseen</a>')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toEqual({ on: 'unseen', seen: false })

  expect(await markupFaults(page, '<!doctype html><html><head><title>a</title></head><body><p>a</p></body></html>')).toEqual([])
  for (const wrong of ['<html><head></head><body><p>a<p>b</body></html>', '<html><head></head><body><p><div>a</div></p></body></html>', '<html><body>no head</body></html>', '<html><head></head><body>a & b</body></html>']) {
    expect(await markupFaults(page, wrong), wrong).not.toEqual([])
  }

  const kept = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'permissions-policy': 'camera=()', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' }
  expect(brokenPromises({ ...kept, 'content-security-policy': "default-src 'none'" })).toEqual([])
  expect(brokenPromises({ ...kept, 'content-security-policy': "default-src 'none'; script-src 'self'" })).toEqual(['the policy allows scripts'])
  expect(brokenPromises({ ...kept, 'set-cookie': 'a=b' })).toContain('a cookie is set')
})
