import { useCallback, useEffect, useRef, useState } from 'react'
import { useDesk } from '../desk.tsx'

/** How the wrapping of some groups' client keys stands. `at`: the group that is wrapped, or at which it stopped. */
export type Wrapping =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly at: string; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped'; readonly at: string; readonly refusal: { readonly kind: string } }
  | { readonly kind: 'done'; readonly wrapped: number }

const LOOKS_EVERY_MS = 200

/** Wraps the keys of groups' clients anew, one group after another, telling how far it is. Begun again, it goes on where it stopped. */
export const useWrapping = (): { readonly state: Wrapping; readonly wrap: (groups: readonly string[], how?: 'groups.rewrap' | 'offices.hand-over') => Promise<void>; readonly breakOff: () => void } => {
  const { keys } = useDesk()
  const [state, setState] = useState<Wrapping>({ kind: 'idle' })
  const stopping = useRef(false)
  useEffect(() => () => {
    stopping.current = true
  }, [])
  const breakOff = useCallback((): void => {
    stopping.current = true
    void keys.ask('groups.break-off', undefined)
  }, [keys])
  const wrap = useCallback(async (groups: readonly string[], how: 'groups.rewrap' | 'offices.hand-over' = 'groups.rewrap'): Promise<void> => {
    stopping.current = false
    let wrapped = 0
    for (const group of groups) {
      setState({ kind: 'running', at: group, done: 0, of: 0 })
      const look = setInterval(() => {
        void keys.ask('progress', undefined).then((far) => far.ok && setState((was) => (was.kind === 'running' && was.at === group ? { ...was, ...far.value } : was)))
      }, LOOKS_EVERY_MS)
      const done = await keys.ask(how, { group })
      clearInterval(look)
      if (!done.ok) return setState({ kind: 'stopped', at: group, refusal: done.refusal })
      wrapped += done.value.wrapped
      if (stopping.current) return setState({ kind: 'stopped', at: group, refusal: { kind: 'broken-off' } })
    }
    setState({ kind: 'done', wrapped })
  }, [keys])
  return { state, wrap, breakOff }
}
