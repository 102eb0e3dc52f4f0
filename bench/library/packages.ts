import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where what is downloaded and made for the benchmark stays between runs: outside the project. */
export const CACHE = process.env['WAYSTATION_BENCH_CACHE'] ?? join(tmpdir(), 'waystation-bench-cache')

/** The twelve languages of the corpus. */
export const LANGUAGES = ['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr'] as const

const forEach = (pattern: string, ...languages: readonly string[]): string[] => languages.map((language) => pattern.replace('*', language))

// Debian's documentation and translations: real text, some of it in every language.
const TEXTS = [
  ...forEach('libreoffice-l10n-*', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr'),
  ...forEach('libreoffice-help-*', 'en-us', 'nl', 'pl', 'cs', 'ru', 'de', 'fr'),
  ...forEach('manpages-*', 'nl', 'pl', 'cs', 'mk', 'ro', 'ru', 'uk', 'de', 'fr', 'dev'),
  ...forEach('manpages-*-dev', 'nl', 'pl', 'cs', 'ru', 'uk', 'de', 'fr'),
  ...forEach('aptitude-doc-*', 'cs', 'fr', 'nl', 'ru'),
  ...forEach('debian-reference-*', 'en', 'de', 'fr'),
  'manpages',
  'debian-handbook',
  'installation-guide-amd64',
  'gnome-user-docs',
  'python3.11-doc',
  'postgresql-doc-15',
  'git-doc',
]

const unpack = (names: readonly string[], into: string): void => {
  const downloads = join(CACHE, 'debs')
  mkdirSync(downloads, { recursive: true })
  for (const name of names) {
    const marker = join(into, `.${name}`)
    if (existsSync(marker)) continue
    try {
      if (!readdirSync(downloads).some((file) => file.startsWith(`${name}_`))) execFileSync('apt-get', ['download', name], { cwd: downloads, stdio: 'ignore' })
      const file = readdirSync(downloads).find((candidate) => candidate.startsWith(`${name}_`)) ?? name
      mkdirSync(into, { recursive: true })
      execFileSync('dpkg-deb', ['-x', join(downloads, file), into])
      mkdirSync(marker)
    } catch {
      console.error(`The package ${name} cannot be had: it is left out.`)
    }
  }
}

/** The folder with the unpacked texts. What cannot be downloaded is left out, with a word. */
export const unpackTexts = (): string => {
  const folder = join(CACHE, 'texts')
  unpack(TEXTS, folder)
  return folder
}

/** The class path of Lucene as Debian has it; `undefined` where it cannot be had. */
export const luceneJars = (): string | undefined => {
  const folder = join(CACHE, 'lucene')
  unpack(['liblucene8-java'], folder)
  const jars = join(folder, 'usr/share/java')
  if (!existsSync(jars)) return undefined
  const named = /^lucene-(?:core|analyzers-common|facet|grouping|highlighter|queries|memory|misc)-\d/
  return readdirSync(jars)
    .filter((name) => named.test(name))
    .map((name) => join(jars, name))
    .join(':')
}

/** Takes away what an earlier run made there, for a fresh one. */
export const freshFolder = (name: string): string => {
  const folder = join(CACHE, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
