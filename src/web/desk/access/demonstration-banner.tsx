import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'

/** On every page of a demonstration: nobody shall take it for the real thing, or write anything real into it. */
export const DemonstrationBanner = () => {
  const { access } = useDesk()
  const { demonstration: says } = useMessages()
  return useWatched(access.demonstration) ? <aside className="banner">{says.banner}</aside> : null
}
