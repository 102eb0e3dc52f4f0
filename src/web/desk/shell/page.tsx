import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../i18n/use-messages.tsx'
import { arrivals } from './arrivals.ts'

/** One page: its heading, which is also its title, and where one lands after going there. */
export const Page = ({ title, lead, children }: { readonly title: string; readonly lead?: ReactNode; readonly children?: ReactNode }) => {
  const { shell } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = shell.title(title)
    // Whoever came by a link lands on the heading; whoever opened the desk starts at its top, as everywhere.
    if (arrivals.take()) heading.current?.focus()
  }, [shell, title])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </>
  )
}
