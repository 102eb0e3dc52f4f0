import { useMessages } from '../i18n/use-messages.tsx'
import { useDemonstration } from './demonstration-people.tsx'

/** On every page of a demonstration: nobody shall take it for the real thing, or write anything real into it. */
export const DemonstrationBanner = () => {
  const { demonstration: says } = useMessages()
  const { data } = useDemonstration()
  return data === undefined ? null : <p className="banner">{says.banner}</p>
}
