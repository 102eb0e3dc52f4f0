import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox } from 'react-aria-components'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { REGISTER, useClients } from '../register.ts'
import { NAMED_BY, shownName } from './check-step.tsx'
import type { ImportRun } from './import-runs.ts'
import { inPieces, Stopped } from './pieces.ts'
import { ProgressLine } from './progress-line.tsx'
import { eraseMade, lookAtMade, type MadeFiles } from './undo-import.ts'

/** Looks at what an import made, shows it, and erases what is to be erased. */
export const UndoPart = ({ run, group, close }: { readonly run: ImportRun; readonly group: string; readonly close: () => void }) => {
  const { keys, notices } = useDesk()
  const { clientImport: says, count } = useClientMessages()
  const { number } = useFormats()
  const inWords = useRefusal()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const clients = useClients(NAMED_BY)
  const stop = useRef<AbortController>(undefined)
  const [found, setFound] = useState<MadeFiles>()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState(0)
  const [erasing, setErasing] = useState(false)
  const [wrong, setWrong] = useState('')
  const work = async (task: (how: Parameters<typeof lookAtMade>[2]) => Promise<void>): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setDone(0)
    try {
      await task({ pause: inPieces(controller.signal), tell: setDone })
    } catch (fault) {
      if (fault instanceof Stopped) close()
      else setWrong(fault instanceof Refused ? inWords(fault.refusal) : String(fault))
    }
  }
  useEffect(() => {
    void work(async (how) => setFound(await lookAtMade(keys, run, how)))
    return () => stop.current?.abort()
  // Looked at once, when somebody asked for it.
  }, [])
  const nameOf = (client: string): string => {
    const there = clients.data?.find((one) => one.client === client)
    return (there && shownName(there)) || says.nameless
  }
  const added = run.added.filter((one) => one.done).length
  const erase = async ({ untouched, changed, gone }: MadeFiles): Promise<void> => {
    const chosen = changed.filter(({ client }) => ticked.has(client))
    setErasing(true)
    await work(async (how) => {
      const { erased, kept } = await eraseMade(keys, run, group, [...untouched, ...chosen], how)
      const staying = changed.length - chosen.length + kept
      const stayed = [staying === 0 ? '' : count(says.changedStay)(staying), gone === 0 ? '' : count(says.gone)(gone), added === 0 ? '' : count(says.addedStays)(added)].filter((one) => one !== '')
      notices.tell({ says: stayed.length === 0 ? says.undone : [count(says.erasedMade)(erased), ...stayed].join(' ') })
      // What was changed while one looked on is shown, for somebody to decide about it.
      if (kept === 0) return
      setTicked(new Set())
      setFound(await lookAtMade(keys, run, how))
    })
    setErasing(false)
    await queries.invalidateQueries({ queryKey: REGISTER, predicate: ({ queryKey }) => queryKey[1] !== 'client.narrative' })
  }
  const end = (): void => stop.current?.abort()
  if (wrong !== '') return <div role="alert"><p className="wrong">{wrong}</p><Button className="quiet" onPress={close}>{says.keepAll}</Button></div>
  if (found === undefined) return <ProgressLine says={says.looking(number(done), number(run.chosen.length))} done={done} of={run.chosen.length} stop={end} />
  const total = found.untouched.length + ticked.size
  if (erasing) return <ProgressLine says={says.erasing(number(done), number(total))} done={done} of={total} stop={end} />
  return (
    <div>
      <p role="status">{[count(says.untouched)(found.untouched.length), found.gone === 0 ? '' : count(says.gone)(found.gone), added === 0 ? '' : count(says.addedStays)(added)].filter((one) => one !== '').join(' ')}</p>
      {found.changed.length === 0 ? null : (
        <>
          <p>{count(says.changed)(found.changed.length)}</p>
          {found.changed.map(({ client, line }) => (
            <div key={client} className="import-changed">
              <Checkbox
                className="tick"
                isSelected={ticked.has(client)}
                onChange={(on) => setTicked(new Set(on ? [...ticked, client] : [...ticked].filter((one) => one !== client)))}
              >
                <span className="box" aria-hidden="true" />{says.changedLine(number(line), nameOf(client))}
              </Checkbox>
              <Button className="quiet" aria-label={says.openFile(nameOf(client))} onPress={() => void navigate({ to: '/clients/$client', params: { client } })}>{says.openFile(nameOf(client))}</Button>
            </div>
          ))}
        </>
      )}
      <p className="hint">{says.eraseHint}</p>
      <div className="actions">
        <Button isDisabled={total === 0} onPress={() => void erase(found)}>{count(says.erase)(total)}</Button>
        <Button className="quiet" onPress={close}>{says.keepAll}</Button>
      </div>
    </div>
  )
}
