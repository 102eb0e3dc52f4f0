import { useEffect, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { openPdf, type OpenPdf, type PageDrawn } from './open-pdf.ts'

type State = { readonly kind: 'opening' } | { readonly kind: 'open'; readonly pdf: OpenPdf } | { readonly kind: 'pdf-locked' | 'pdf-broken' | 'pdf-no-program' }

/** A PDF from memory, open as long as it is shown. */
const usePdf = (content: Blob): State => {
  const [state, setState] = useState<State>({ kind: 'opening' })
  useEffect(() => {
    let isGone = false
    let close = (): void => undefined
    const open = async (): Promise<void> => {
      const opened = await openPdf(content)
      if (opened.ok) close = opened.value.close
      if (isGone) return close()
      setState(opened.ok ? { kind: 'open', pdf: opened.value } : opened.refusal)
    }
    void open().catch(() => (isGone ? undefined : setState({ kind: 'pdf-no-program' })))
    return () => {
      isGone = true
      close()
    }
  }, [content])
  return state
}

/** A PDF, page by page: drawn here, in memory, with what is written on it as text below. */
export const PdfPages = ({ content, title }: { readonly content: Blob; readonly title: string }) => {
  const { attached: { pdf: says } } = useClientMessages()
  const state = usePdf(content)
  if (state.kind === 'opening') return <p className="hint" role="status">{says.opening}</p>
  return state.kind === 'open' ? <Pages pdf={state.pdf} title={title} /> : <p className="wrong" role="alert">{says.refused[state.kind]}</p>
}

const Pages = ({ pdf, title }: { readonly pdf: OpenPdf; readonly title: string }) => {
  const { attached: { pdf: says } } = useClientMessages()
  const [page, setPage] = useState(1)
  return (
    <div className="pdf" role="group" aria-label={says.pages(title)}>
      <div className="actions">
        <Button className="quiet" isDisabled={page === 1} onPress={() => setPage(page - 1)}>{says.back}</Button>
        <span aria-live="polite">{says.page(page, pdf.pages)}</span>
        <Button className="quiet" isDisabled={page === pdf.pages} onPress={() => setPage(page + 1)}>{says.on}</Button>
      </div>
      <Page key={page} pdf={pdf} page={page} title={title} />
    </div>
  )
}

const Page = ({ pdf, page, title }: { readonly pdf: OpenPdf; readonly page: number; readonly title: string }) => {
  const { attached: { pdf: says } } = useClientMessages()
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<PageDrawn | 'broken'>()
  const description = useId()
  useEffect(() => {
    let isGone = false
    const { clientWidth } = place.current ?? { clientWidth: 0 }
    const draw = async (): Promise<void> => {
      const made = await pdf.draw(page, Math.max(clientWidth, 300) * window.devicePixelRatio).catch(() => 'broken' as const)
      if (!isGone) setDrawn(made)
    }
    void draw()
    return () => {
      isGone = true
    }
  }, [pdf, page])
  const canvas = drawn === undefined || drawn === 'broken' ? undefined : drawn.canvas
  useEffect(() => place.current?.replaceChildren(...(canvas === undefined ? [] : [canvas])), [canvas])
  return (
    <>
      <div ref={place} className="pdf-page" role="img" aria-label={says.picture(page, title)} aria-describedby={description} aria-busy={drawn === undefined} />
      {drawn === 'broken' ? <p className="wrong" role="alert">{says.pageBroken}</p> : null}
      {drawn === undefined || drawn === 'broken' ? null : (
        <details className="before">
          <summary>{says.text}</summary>
          {drawn.text.trim() === '' ? <p id={description}>{says.noText}</p> : <pre id={description} className="preview" dir="auto" translate="no" tabIndex={0}>{drawn.text}</pre>}
        </details>
      )}
    </>
  )
}
