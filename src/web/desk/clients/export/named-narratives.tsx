import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { askRegister, REGISTER } from '../register.ts'
import type { Choosable } from './which-files.tsx'

type Named = { readonly client: string; readonly record: string }

const MOST_FILES = 10

/** Narratives are named one by one, and so not of many files at once. To name one is not yet to open it. */
export const NamedNarratives = ({ files, named, choose }: { readonly files: readonly Choosable[]; readonly named: readonly Named[]; readonly choose: (named: readonly Named[]) => void }) => {
  const { keys } = useDesk()
  const { exporting: says } = useClientMessages()
  const { day } = useFormats()
  const [isLooked, setLooked] = useState(false)
  const few = files.length <= MOST_FILES
  const opened = useQueries({ queries: files.slice(0, MOST_FILES).map(({ client }) => ({ queryKey: [...REGISTER, 'client.open', { client }], enabled: isLooked && few, staleTime: Infinity, queryFn: async () => await askRegister(keys, 'client.open', { client }) })) })
  if (!few) return <p className="hint">{says.narrativesMany}</p>
  if (!isLooked) return <p><Button className="quiet" onPress={() => setLooked(true)}>{says.lookNarratives}</Button></p>
  const listed = opened.flatMap(({ data }) => (data === undefined ? [] : data.narratives.map(({ record, changedOn }) => ({ client: data.client, record, changedOn }))))
  if (listed.length === 0) return <p className="hint" role="status">{opened.some(({ isPending }) => isPending) ? '' : says.noNarratives}</p>
  const nameOf = (client: string): string => files.find((one) => one.client === client)?.name ?? says.nameless
  return (
    <CheckboxGroup className="field wide" value={named.map(({ record }) => record)} onChange={(records) => choose(listed.filter(({ record }) => records.includes(record)).map(({ client, record }) => ({ client, record })))}>
      <Label>{says.narratives}</Label>
      <Text slot="description" className="hint">{says.narrativesText}</Text>
      {listed.map(({ client, record, changedOn }) => <Checkbox key={record} value={record} className="tick"><span className="box" aria-hidden="true" /><span dir="auto" translate="no">{says.narrative(nameOf(client), day(changedOn))}</span></Checkbox>)}
    </CheckboxGroup>
  )
}
