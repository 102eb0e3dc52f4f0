import { ok, refuse, type Result } from '#kernel'

export type SheetTextRefusal = { readonly kind: 'title-missing' | 'title-too-long' | 'text-missing' }

const LONGEST_TITLE = 200

/** Takes a sheet's file apart: its first line is `# title`, all the rest its text. Control signs are spaces, line ends are one. */
export const readSheetText = (file: string): Result<{ readonly title: string; readonly text: string }, SheetTextRefusal> => {
  const whole = file.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ').normalize('NFC').trim()
  const [first = '', ...rest] = whole.split('\n')
  const title = /^# +(\S.*)$/.exec(first)?.[1]?.trim()
  if (title === undefined) return refuse({ kind: 'title-missing' })
  if (title.length > LONGEST_TITLE) return refuse({ kind: 'title-too-long' })
  const text = rest.map((line) => line.trimEnd()).join('\n').trim()
  return text === '' ? refuse({ kind: 'text-missing' }) : ok({ title, text })
}
