import { irregular } from './endings.ts'

const IRREGULAR = irregular(`
oeil: oeil yeux
travail: travail travaux
`)

// Longest first. Accents are gone already: -e is -é too.
const PAST = /(?<=.{4})(?:ai[st]?|a[st]?|it)$/
const VERBAL = /(?:assions|assiez|asses|asse|eron|iron|erion|issements?|erions|eraient|assions|issions|assent|issent|issant|issante?s?|eriez|erais|erait|eront|erons|erez|aient|antes|ions|iez|ante|ants|eras|erai|ames|ates|erent|irent|ent|era|ant|ons|ais|ait|ees|ers|ee|ez|er|es|ir|ere|iere|ie|e|i)$/

/**
 * Plurals, feminines, participles and the forms of regular verbs. The feminine and the plural are brought back to the masculine first
 * (`nationaux`, `nationale` → `national`; `européennes` → `europeen`; `active` → `actif`).
 */
export const stemFrench = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  let stem = word.replace(/(?<=.{2})(?:s|x)$/, '')
  stem = stem
    .replace(/(?<=.{2})(?<!e)aux?$/, (ending) => (word.endsWith('aux') ? 'al' : ending))
    .replace(/(?<=.{2})(?:euse|eure|eur)$/, 'eu')
    .replace(/(?<=.{2})trice$/, 'teu')
    .replace(/(?<=.{2})ive$/, 'if')
    .replace(/(?<=.{2})([lnt])\1e$/, '$1')
  const at = stem.search(VERBAL)
  if (at >= 3) stem = stem.slice(0, at)
  stem = stem.replace(PAST, '')
  return stem.length > 4 ? stem.replace(/([lnt])\1$/, '$1').replace(/(?<=.{3})i$/, '') : stem
}
