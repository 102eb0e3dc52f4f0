import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { randomIds } from '#kernel'
import type { ExportDetail } from '#clients/export'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { todayHere } from '../forms/answers.ts'
import { askRegister, REGISTER } from '../register.ts'
import { buildExport, type BuiltExport } from './build-export.ts'
import { DETAILS_OF, type ExportOrder } from './export-order.ts'
import { exportMade, gather, type Gathered } from './gather.ts'

/** What is made and not yet given. `records`: the id of what is written into each file, drawn once, so that trying again writes nothing twice. */
export type Plan = { readonly order: ExportOrder; readonly gathered: Gathered; readonly built: BuiltExport; readonly records: ReadonlyMap<string, string>; readonly at: string }

/** A file with the address under which this page alone can give it. */
export type Given = BuiltExport['files'][number] & { readonly address: string }

export type ExportState =
  | { readonly kind: 'asking'; readonly refusal?: { readonly kind: string }; readonly stopped?: true }
  | { readonly kind: 'opening'; readonly done: number; readonly of: number }
  | { readonly kind: 'building'; readonly work: string }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly refusal?: { readonly kind: string } }
  | { readonly kind: 'recording'; readonly plan: Plan; readonly done: number }
  | { readonly kind: 'done'; readonly plan: Plan; readonly files: readonly Given[] }

const AT_ONCE = 4

/** Makes an export in steps: opened and written in memory; shown; written into each file; and only then given. */
export const useExport = (session: SessionShown) => {
  const { keys } = useDesk()
  const queries = useQueryClient()
  const [state, setState] = useState<ExportState>({ kind: 'asking' })
  const stopping = useRef(false)
  const addresses = useRef<string[]>([])
  // What lies here is forgotten with the page.
  useEffect(() => () => {
    stopping.current = true
    for (const address of addresses.current) URL.revokeObjectURL(address)
  }, [])
  const stopped = (): boolean => stopping.current

  const prepare = async (order: ExportOrder): Promise<void> => {
    stopping.current = false
    const work = randomIds.next()
    const at = new Date().toISOString()
    setState({ kind: 'opening', done: 0, of: order.clients.length })
    try {
      const gathered = await gather(keys, order, (done) => setState({ kind: 'opening', done, of: order.clients.length }), stopped)
      if (gathered === undefined) return setState({ kind: 'asking', stopped: true })
      setState({ kind: 'building', work })
      const built = gathered.going.length === 0 ? { files: [], untold: [], left: 0 } : await buildExport(keys, order, gathered, { work, from: session.at.name, today: todayHere() }, stopped)
      if (built === undefined || stopped()) return setState({ kind: 'asking', stopped: true })
      setState({ kind: 'planned', plan: { order, gathered, built, at, records: new Map(gathered.going.map(({ client }) => [client, randomIds.next()])) } })
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      setState(fault.refusal.kind === 'stopped' ? { kind: 'asking', stopped: true } : { kind: 'asking', refusal: fault.refusal })
    }
  }

  /** Writes into one file that it was exported. */
  const record = async ({ order, gathered, records, at }: Plan, client: string): Promise<void> => {
    const going = gathered.going.find((one) => one.client === client)
    const ground = going?.ground
    const wanted = order.details.filter((detail) => DETAILS_OF[order.format].includes(detail))
    const details: readonly ExportDetail[] = order.named.some((one) => one.client === client || going?.cameIn.some((other) => other.client === one.client) === true) ? [...wanted, 'narratives'] : wanted
    const write = { record: records.get(client) ?? randomIds.next(), kind: 'event', form: 'export-made', version: 1, answers: exportMade(order, details, at), ...(ground?.behind !== undefined && { of: ground.behind }) } as const
    await askRegister(keys, 'client.save', { client, writes: [write] })
  }

  const give = async (plan: Plan): Promise<void> => {
    stopping.current = false
    const clients = plan.gathered.going.map(({ client }) => client)
    setState({ kind: 'recording', plan, done: 0 })
    try {
      for (let from = 0; from < clients.length; from += AT_ONCE) {
        if (stopped()) return setState({ kind: 'planned', plan })
        await Promise.all(clients.slice(from, from + AT_ONCE).map(async (client) => await record(plan, client)))
        setState({ kind: 'recording', plan, done: Math.min(clients.length, from + AT_ONCE) })
      }
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      return setState({ kind: 'planned', plan, refusal: fault.refusal })
    } finally {
      await queries.invalidateQueries({ predicate: ({ queryKey: [first, name] }) => first === REGISTER[0] && (name === 'client.open' || name === 'clients.records') })
    }
    const files = plan.built.files.map((file) => Object.assign({ address: URL.createObjectURL(file.blob) }, file))
    addresses.current.push(...files.map(({ address }) => address))
    setState({ kind: 'done', plan, files })
  }

  const stop = (): void => {
    stopping.current = true
    if (state.kind === 'building') void keys.ask('attachment.break-off', { record: state.work })
  }
  return { state, prepare, give, stop, back: () => setState({ kind: 'asking' }) }
}
