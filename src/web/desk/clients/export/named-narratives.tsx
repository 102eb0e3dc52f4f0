import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { KeySession } from '../../keys/key-session.ts'
import { openCameIn } from '../open-came-in.ts'
import { askRegister, REGISTER, type FileShown } from '../register.ts'
import type { Choosable } from './which-files.tsx'

type Named = { readonly client: string; readonly record: string }

const MOST_FILES = 10

/** Those of one file, and of files that went into it. `of`: whose they are. A file that is not open has none to be named. */
const listedOf = async (keys: KeySession, of: string): Promise<readonly (Named & { readonly of: string; readonly changedOn: string })[]> => {
  try {
    const file = await askRegister(keys, 'client.open', { client: of })
    const { shown } = await openCameIn(keys, file)
    return [file, ...shown.values()].flatMap(({ client, narratives }: FileShown) => narratives.map(({ record, changedOn }) => ({ client, of, record, changedOn })))
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    return []
  }
}

/** Narratives are named one by one, and so not of many files at once. To name one is not yet to open it. */
export const NamedNarratives = ({ files, named, choose }: { readonly files: readonly Choosable[]; readonly named: readonly Named[]; readonly choose: (named: readonly Named[]) => void }) => {
  const { keys } = useDesk()
  const { exporting: says } = useClientMessages()
  const { day } = useFormats()
  const [isLooked, setLooked] = useState(false)
  const few = files.length <= MOST_FILES
  const opened = useQuery({ queryKey: [...REGISTER, 'client.open', 'named', files.map(({ client }) => client)], enabled: isLooked && few, queryFn: async () => (await Promise.all(files.map(async ({ client }) => await listedOf(keys, client)))).flat() })
  if (!few) return <p className="hint">{says.narrativesMany}</p>
  if (!isLooked) return <p><Button className="quiet" onPress={() => setLooked(true)}>{says.lookNarratives}</Button></p>
  const listed = opened.data ?? []
  if (listed.length === 0) return <p className="hint" role="status">{opened.isPending ? '' : says.noNarratives}</p>
  const nameOf = (client: string): string => files.find((one) => one.client === client)?.name ?? says.nameless
  return (
    <CheckboxGroup className="field wide" value={named.map(({ record }) => record)} onChange={(records) => choose(listed.filter(({ record }) => records.includes(record)).map(({ client, record }) => ({ client, record })))}>
      <Label>{says.narratives}</Label>
      <Text slot="description" className="hint">{says.narrativesText}</Text>
      {listed.map(({ of, record, changedOn }) => <Checkbox key={record} value={record} className="tick"><span className="box" aria-hidden="true" /><span dir="auto" translate="no">{says.narrative(nameOf(of), day(changedOn))}</span></Checkbox>)}
    </CheckboxGroup>
  )
}
