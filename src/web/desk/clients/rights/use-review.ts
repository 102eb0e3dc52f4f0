import { useCallback, useEffect, useRef, useState } from 'react'
import { randomIds } from '#kernel'
import { answersOfReview, NO_REVIEW, reviewOf, type Review } from '#clients'
import { recordsOf } from '../file/file-records.ts'
import { useSave, type Began, type FileShown } from '../register.ts'

const KEPT_AFTER_MS = 1_200

/** What a reviewer decides about one request's copy. It is kept in the file as they go, without the words that they take out. */
export const useReview = (file: FileShown, request: string) => {
  const [first] = useState(() => recordsOf(file.records, 'copy-review').find(({ body }) => body.of === request))
  const [review, setReview] = useState<Review>(() => (first === undefined ? NO_REVIEW : reviewOf(first.body.answers)))
  const [state, setState] = useState<'nothing' | 'keeping' | 'kept' | 'lost'>('nothing')
  const record = useRef(first?.record ?? randomIds.next())
  const began = useRef<Began | undefined>(first && { revision: first.revision, answers: first.body.answers })
  const waiting = useRef<Review | undefined>(undefined)
  const { mutateAsync } = useSave()
  const { client } = file
  const keep = useCallback(async (): Promise<void> => {
    const now = waiting.current
    if (now === undefined) return
    waiting.current = undefined
    setState('keeping')
    try {
      const answers = answersOfReview(now)
      const saved = await mutateAsync({ client, writes: [{ record: record.current, kind: 'rights', form: 'copy-review', version: 1, of: request, answers, ...(began.current !== undefined && { began: began.current }) }] })
      // A colleague reviews the same: theirs stays, and this one is not put over it.
      if (saved.kind === 'both-changed') return setState('lost')
      const written = saved.records.find((one) => one.record === record.current)
      if (written !== undefined) began.current = { revision: written.revision, answers: written.body.answers }
      setState('kept')
    } catch {
      // What went wrong is said as what it means: it stands here alone. The next change tries again.
      setState('lost')
    }
  }, [mutateAsync, client, request])
  useEffect(() => {
    if (waiting.current === undefined) return
    const timer = setTimeout(() => void keep(), KEPT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [review, keep])
  const change = (next: (before: Review) => Review): void => {
    const now = next(waiting.current ?? review)
    waiting.current = now
    setReview(now)
  }
  return { review, change, state, keep }
}

export type Reviewing = ReturnType<typeof useReview>
