import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { todayHere } from './answers.ts'

const FOLDER = join(import.meta.dirname, '..')

test('no page takes the day of Greenwich for today: in the evening or the morning that is another than on the wall', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.test)\.tsx?$/u.test(path))
  expect(pages.length).toBeGreaterThan(50)
  expect(pages.filter((path) => /new Date\(\)\.toISOString\(\)\.slice\(0, 10\)|today: at\.slice/u.test(readFileSync(join(FOLDER, path), 'utf8')))).toEqual([])
})

test('today is the day on the wall, to the last minute', () => {
  expect(todayHere(new Date(2026, 2, 1, 23, 59))).toBe('2026-03-01')
  expect(todayHere(new Date(2026, 2, 2, 0, 0))).toBe('2026-03-02')
})
