import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tinyPdf } from './tiny-pdf.ts'

/** Writes `count` sound PDF files, `report-1.pdf` …, each with a word of its own: `lantern1` …; `padding` bytes of nothing make them larger. */
export const smallFiles = async (folder: string, count: number, padding = 0): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (let number = 1; number <= count; number++) {
    const path = join(folder, `report-${number}.pdf`)
    const pdf = tinyPdf({ pages: [`# Report ${number}\nlantern${number} in the shelter`, `The second page of report ${number}.`], title: `Report ${number}` })
    await writeFile(path, Buffer.concat([pdf, Buffer.alloc(padding, `%${number} `)]))
    paths.push(path)
  }
  return paths
}

/** The word that only report `number` holds. */
export const wordOf = (number: number): string => `lantern${number}`
