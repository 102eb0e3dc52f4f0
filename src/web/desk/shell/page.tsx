import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../i18n/use-messages.tsx'
import { arrivals } from './arrivals.ts'

/**
 * One page: its heading, which is also its title, and where one lands after going there. `tab`: a title for the browser alone, where the heading names a client: what
 * stands in a title is kept in the browser's history, on disk.
 */
export const Page = ({ title, tab = title, lead, children }: { readonly title: string; readonly tab?: string; readonly lead?: ReactNode; readonly children?: ReactNode }) => {
  const { shell } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = shell.title(tab)
    // Whoever came by a link lands on the heading; whoever opened the desk starts at its top, as everywhere.
    if (arrivals.take()) heading.current?.focus()
  }, [shell, tab])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </>
  )
}
