import { codeListOf, CODE_LISTS, type CodeListName } from '../code-lists/index.ts'
import { fieldsOf } from '../form.ts'
import { formOf } from '../forms/index.ts'
import { codeLabel, formLabels } from '../labels/index.ts'
import type { Labels } from '../labels/labels.ts'
import { foldSaid, HEADINGS } from './said-words.ts'
import { fieldOfTarget, type Target } from './targets.ts'

/** What headings and answers are called, in every language that was given: folded words, and what they mean. */
export type WordBook = { readonly targets: ReadonlyMap<string, string>; readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>> }

/** Values of HTCDS as `labelled`: `Forced labour` of `ForcedLabour`. */
const spaced = (value: string): string => value.replace(/^[A-Z]_/u, '').replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')

const codesOf = (list: CodeListName, languages: readonly Labels[]): ReadonlyMap<string, string> => {
  const said = new Map<string, string>()
  const add = (words: string, code: string): void => {
    const folded = foldSaid(words)
    if (folded !== '' && !said.has(folded)) said.set(folded, code)
  }
  const codes = codeListOf(list)?.codes ?? []
  for (const { code } of codes) add(code, code)
  for (const labels of languages) for (const { code } of codes) add(codeLabel(labels, list, code), code)
  for (const { code, htcds } of codes) {
    if (htcds === undefined) continue
    add(htcds, code)
    add(spaced(htcds), code)
  }
  if (list === 'sexes') for (const [words, code] of SEXES) for (const word of words.split(' ')) add(word, code)
  return said
}

const SEXES = [['f w k ж fem frau woman kobieta žena femme vrouw femeie жена женщина жінка жанчына kvinna женский жіноча', 'female'], ['m м h mann man mężczyzna muž homme bărbat мъж мужчина чоловік мужчына маж мужской чоловіча', 'male']] as const

/** Made once for a mapping: of all targets and lists, in all the languages. */
export const wordBookOf = (targets: ReadonlyMap<string, Target>, languages: readonly Labels[]): WordBook => {
  const said = new Map<string, string>()
  const add = (words: string, target: string): void => {
    const folded = foldSaid(words)
    if (folded !== '' && targets.has(target) && !said.has(folded)) said.set(folded, target)
  }
  for (const [target, words] of HEADINGS) for (const word of words.split('|')) {
    if (target === 'note') said.set(foldSaid(word), target)
    else add(word, target)
  }
  for (const { id, as } of targets.values()) if (as === undefined) add(id, id)
  for (const target of targets.values()) {
    const { htcds } = fieldOfTarget(target)
    if (htcds !== undefined && target.as === undefined) add(htcds, target.id)
  }
  for (const labels of languages) {
    for (const name of new Set([...targets.values()].map(({ form }) => form))) {
      const form = formOf(name)
      const words = formLabels(labels, name)
      for (const field of form === undefined ? [] : fieldsOf(form)) add(words?.fields?.[field.name]?.label ?? '', `${name}.${field.name}`)
    }
  }
  return { targets: said, codes: new Map(Object.keys(CODE_LISTS).map((list) => [list, codesOf(list as CodeListName, languages)])) } // The keys of that very table.
}
