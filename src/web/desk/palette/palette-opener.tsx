import { lazy, Suspense, useEffect, useState } from 'react'
import { Button, Modal, ModalOverlay } from 'react-aria-components'
import { useSession } from '../access/guard.tsx'
import { useMessages } from '../i18n/use-messages.tsx'

// It comes when somebody wants it for the first time.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

const KEY = 'k'

/** The button that opens the palette, and the keys that do. */
export const PaletteOpener = () => {
  const { palette: says } = useMessages()
  const session = useSession()
  const [open, setOpen] = useState(false)
  const here = session !== undefined
  useEffect(() => {
    if (!here) return
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== KEY || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen((was) => !was)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [here])
  if (session === undefined) return null
  return (
    <>
      <Button className="quiet" aria-keyshortcuts="Control+K Meta+K" onPress={() => setOpen(true)}>{says.open}</Button>
      <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="modal palette"><Suspense fallback={<p className="hint" role="status">…</p>}><Palette session={session} close={() => setOpen(false)} /></Suspense></Modal>
      </ModalOverlay>
    </>
  )
}
