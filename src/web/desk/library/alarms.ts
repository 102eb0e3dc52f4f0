import { useQuery } from '@tanstack/react-query'
import type { EndedAlarm, FileAlarm } from '#library'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import type { OnWire } from './on-wire.ts'

export type AlarmShown = OnWire<FileAlarm>
export type EndedShown = OnWire<EndedAlarm>

/** Files of one's own organisation that are missing or have changed. */
export const useAlarms = () => {
  const { api } = useDesk()
  // Looked at anew each time: the server looks at files meanwhile.
  return useQuery({ ...asking<readonly AlarmShown[]>(api, '/api/library/alarms'), staleTime: 0 })
}

/** Those of which that is over. */
export const useEndedAlarms = () => {
  const { api } = useDesk()
  return useQuery({ ...asking<readonly EndedShown[]>(api, '/api/library/alarms/over'), staleTime: 0 })
}
