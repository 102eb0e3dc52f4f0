/** What is said of a document, in the order in which it is asked for. Relations and embargo have places of their own. */
export const GROUPS = [
  { name: 'main', isOpen: true, columns: ['title', 'language', 'date', 'summary', 'types', 'access'] },
  { name: 'names', isOpen: true, columns: ['authors', 'publishers', 'own_publication'] },
  { name: 'subject', isOpen: true, columns: ['keywords', 'countries', 'instruments', 'identifiers'] },
  { name: 'rights', isOpen: false, columns: ['rights', 'licence', 'source', 'captured', 'provenance'] },
  { name: 'law', isOpen: false, columns: ['in_force_from', 'in_force_to', 'court', 'parties', 'decided', 'articles', 'outcome'] },
  { name: 'monitoring', isOpen: false, columns: ['monitoring_body', 'monitoring_round', 'monitoring_country', 'monitoring_stage'] },
] as const

/** Values of a list as a column has them, parted by semicolons. */
export const partsOf = (text: string): string[] => text.split(';').map((part) => part.trim()).filter((part) => part !== '')

/** The other way round; a semicolon inside a value would part it, so it becomes a comma. */
export const joined = (parts: readonly string[]): string => [...new Set(parts.map((part) => part.replaceAll(';', ',').trim()).filter((part) => part !== ''))].join('; ')
