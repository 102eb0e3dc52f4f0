import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fromHtml, fromMan, fromMo } from './formats.ts'
import { LANGUAGES } from './packages.ts'

/** A text as it lies in its package. */
export type SourceText = { readonly language: string; readonly source: string; readonly category: string; readonly title: string; readonly paragraphs: readonly string[] }

const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return []
  }
}

const languageOf = (folder: string): string | undefined => {
  const start = folder === 'C' ? 'en' : folder.replace(/^man\d$/, 'en').split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === start)
}

type Place = { readonly source: string; readonly below: string; readonly pattern: RegExp; readonly read: (content: Buffer) => string[] }

const html = (content: Buffer): string[] => fromHtml(content.toString('utf8'))

// The first group of a pattern is the language (none: English), the second the category.
const PLACES: readonly Place[] = [
  { source: 'libreoffice-help', below: 'usr/share/libreoffice/help', pattern: /help\/([\w-]+)\/text\/(\w+)\/.*\.html$/, read: html },
  { source: 'libreoffice', below: 'usr/lib/libreoffice/program/resource', pattern: /resource\/([\w@]+)\/LC_MESSAGES\/(\w+)\.mo$/, read: fromMo },
  { source: 'manpages', below: 'usr/share/man', pattern: /man\/(?:([a-z]{2})\/)?(man\d)\/.*\.gz$/, read: (content) => fromMan(gunzipSync(content).toString('utf8')) },
  { source: 'debian-handbook', below: 'usr/share/doc/debian-handbook/html', pattern: /html\/([\w-]+)\/(?:sect\.)?(\w+).*\.html$/, read: html },
  { source: 'installation-guide', below: 'usr/share/doc/installation-guide-amd64', pattern: /amd64\/([\w-]+)\/(\w+)\.html$/, read: html },
  { source: 'gnome-help', below: 'usr/share/help', pattern: /help\/([\w@]+)\/([\w-]+)\/.*\.page$/, read: html },
  { source: 'aptitude', below: 'usr/share/doc/aptitude/html', pattern: /html\/(\w+)\/(\w+)\.html$/, read: html },
  { source: 'debian-reference', below: 'usr/share/debian-reference', pattern: /()(\w+)\.en\.html$/, read: html },
  { source: 'python', below: 'usr/share/doc/python3.11/html', pattern: /html\/()(\w+).*\.html$/, read: html },
  { source: 'postgresql', below: 'usr/share/doc/postgresql-doc-15', pattern: /()(\w+)[\w-]*\.html$/, read: html },
  { source: 'git', below: 'usr/share/doc/git-doc', pattern: /()(\w+)[\w.-]*\.html$/, read: html },
]

/** All texts below a folder of unpacked packages, in one fixed order. */
export const readTexts = (folder: string): SourceText[] =>
  PLACES.flatMap(({ source, below, pattern, read }) =>
    filesBelow(join(folder, below)).flatMap((file) => {
      const [, languageFolder, category = ''] = pattern.exec(file) ?? []
      const language = languageOf(languageFolder === undefined || languageFolder === '' ? 'en' : languageFolder)
      if (!pattern.test(file) || language === undefined) return []
      const paragraphs = read(readFileSync(file))
      // Translations that are missing stand there in English.
      const isCyrillic = ['bg', 'mk', 'ru', 'uk', 'be'].includes(language)
      const kept = isCyrillic ? paragraphs.filter((paragraph) => /[\u0400-\u04FF]/.test(paragraph)) : paragraphs
      return [{ language, source, category, title: basename(file).replace(/\.(?:html|page|mo|gz|\d\.gz)$/, ''), paragraphs: kept }]
    }),
  )
