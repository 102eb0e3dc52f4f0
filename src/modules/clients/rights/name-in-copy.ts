const LONGEST = 80

/** What an attachment is called in a copy: its title as far as every system can write it, after a number that keeps two of one title apart. */
export const nameInCopy = (number: number, title: string): string => {
  const plain = title.normalize('NFC').replaceAll(/[^\p{L}\p{N}._ -]+/gu, '-').slice(0, LONGEST).toWellFormed().replace(/[. ]+$/u, '').trim()
  return `attachments/${number}${plain === '' ? '' : ` ${plain}`}`
}
