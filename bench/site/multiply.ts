import { join } from 'node:path'
import { openDurablePglite } from '#platform/database'
import { waystation } from '../support/program.ts'

// The rows of a table as they are, but for some columns.
const again = (table: string, alias: string, changes: string): string =>
  `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(${alias}) || jsonb_build_object(${changes}))).* from ${table} ${alias}`

/**
 * Makes `times` of every document numbered from `first` on: the rows of document, file and pages written again under ids, numbers, titles and
 * texts of their own, by SQL alone. Then has the library build its index of all of them. No server may have `data` open.
 */
export const multiply = async (data: string, { first, documents, times }: { readonly first: number; readonly documents: number; readonly times: number }): Promise<void> => {
  const pglite = await openDurablePglite(join(data, 'database'))
  for (let time = 1; time < times; time++) {
    const further = time * documents
    await pglite.exec(`
      begin;
      create temporary table copied as select id, gen_random_uuid() as twin, number from document where number >= ${first} and number < ${first + documents};
      create temporary table files as select rendition.id, gen_random_uuid() as twin, copied.twin as document, copied.number from rendition join copied on copied.id = rendition.document;
      ${again('document', 'original', `'id', copied.twin, 'number', copied.number + ${further}, 'title', original.title || ' ' || ${time}`)} join copied on copied.id = original.id;
      ${again('rendition', 'original', `'id', files.twin, 'document', files.document`)} join files on files.id = original.id;
      ${again('page', 'original', `'rendition', files.twin, 'text', (files.number + ${further})::text || E'\\n' || original.text`)} join files on files.id = original.rendition;
      drop table copied, files;
      commit;`)
  }
  await pglite.exec('vacuum analyze')
  await pglite.close()
  await waystation(data, 'library', 'reindex')
}
