import { readDate, readSaid } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'

/** Dates as they are kept, and moments, as that person writes them. */
export const useDates = () => {
  const { locale, clientForm: says } = useClientMessages()
  const { date } = useFormats()
  return {
    kept: (kept: string): string => {
      const known = readDate(kept)
      if (known === undefined) return readSaid(kept) ?? kept
      return known.about ? says.about(date(known.date)) : date(known.date)
    },
    /** An instant, by the clock on the wall. */
    moment: (moment: string): string => {
      const instant = Date.parse(moment)
      return Number.isNaN(instant) ? moment : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(instant)
    },
  }
}
