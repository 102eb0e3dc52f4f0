import { createContext, use, useMemo, type ReactNode } from 'react'
import { formatsFor, type Formats } from '#web/kit/formats'
import { en } from './en.ts'
import type { Messages } from './messages.ts'

const Spoken = createContext<Messages>(en)

/** Everything below speaks this language. */
export const Speaking = ({ messages, children }: { readonly messages: Messages; readonly children: ReactNode }) => <Spoken value={messages}>{children}</Spoken>

/** What the desk says, in the language of whoever sits before it. */
export const useMessages = (): Messages => use(Spoken)

/** Dates, sizes and names as that person writes them. */
export const useFormats = (): Formats => {
  const { locale } = useMessages()
  return useMemo(() => formatsFor(locale), [locale])
}

/** A refusal in words; where the worker hands on what the server said, the server's reason. */
export const useRefusal = (): ((refusal: { readonly kind: string }) => string) => {
  const { refusals } = useMessages()
  const { other, fault, ...known } = refusals
  return (refusal) => {
    const kind = refusal.kind === 'server-refused' && 'because' in refusal && typeof refusal.because === 'string' ? refusal.because : refusal.kind
    if (Object.hasOwn(known, kind)) return known[kind as keyof typeof known] // Asked just before whether it is one.
    // A server that broke down may have broken down before or after it wrote.
    return 'status' in refusal && refusal.status === 500 ? fault(kind) : other(kind)
  }
}
