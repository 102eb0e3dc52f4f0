/**
 * The readable end of a document's address, from its title: lower case, letters of any script, words joined by hyphens,
 * 80 letters at most. Only for people: the number alone says which document is meant.
 */
export const slugOf = (title: string): string => {
  const words = title.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug || 'document'
}
