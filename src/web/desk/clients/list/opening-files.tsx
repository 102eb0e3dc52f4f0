import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Awaited } from '../../people/not-here.tsx'

/** How far the opening of all files is, where there is anything to wait for. */
export const OpeningFiles = ({ opening }: { readonly opening: { readonly done: number; readonly of: number } | undefined }) => {
  const { clientList: says } = useClientMessages()
  const { number } = useFormats()
  if (opening === undefined || opening.of === 0) return <Awaited says={says.openingAny} />
  return (
    <>
      <progress className="opening-files" aria-label={says.openingAny} max={opening.of} value={opening.done} />
      <Awaited says={says.opening(number(opening.done), number(opening.of))} />
    </>
  )
}
