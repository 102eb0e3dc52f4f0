import { expect, test } from 'vitest'
import { browserCandidates } from './candidates.ts'

test('a browser that is named is the only one tried, so that a wrong name is noticed', () => {
  expect(browserCandidates({ CHROMIUM: '/opt/mine' }, 'linux')).toEqual(['/opt/mine'])
})

test('Chromium goes before Chrome, and Chrome before Edge, on every system', () => {
  const windows = { 'ProgramFiles': 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
  for (const [platform, env] of [['linux', {}], ['darwin', {}], ['win32', windows]] as const) {
    const paths = browserCandidates(env, platform)
    const first = (word: RegExp) => paths.findIndex((path) => word.test(path))
    expect(first(/chromium/i)).toBe(0)
    expect(first(/google.chrome/i)).toBeGreaterThan(0)
    expect(first(/edge/i)).toBeGreaterThan(first(/google.chrome/i))
  }
})

test('a machine can be taken for one without a browser', () => {
  expect(browserCandidates({ WAYSTATION_NO_SYSTEM_BROWSER: '1' }, 'linux')).toEqual([])
})
