import type { View } from './view.ts'

type PaginationProps = { readonly view: View; readonly total: number; readonly from: number; readonly shown: number; readonly size: number; readonly href: (from: number) => string }

/** Addresses of the neighbouring pages of a list, where there are any. */
export const neighbours = ({ total, from, size, href }: Omit<PaginationProps, 'view' | 'shown'>): { previous: string | undefined; next: string | undefined } => ({
  previous: from > 0 ? href(Math.max(0, from - size)) : undefined,
  next: from + size < total ? href(from + size) : undefined,
})

/** Which part of a list is shown, and the ways to the rest. Nothing when all of it is shown. */
export const Pagination = (props: PaginationProps) => {
  const { view: { messages: { pagination }, formats }, total, from, shown, size } = props
  if (total <= size && from === 0) return null
  const { previous, next } = neighbours(props)
  return (
    <nav class="turn" aria-label={pagination.label}>
      {previous ? <a rel="prev" href={previous}>{pagination.previous}</a> : <span />}
      <span class="where">{pagination.range(formats.number(from + 1), formats.number(from + shown), formats.number(total))}</span>
      {next ? <a rel="next" href={next}>{pagination.next}</a> : <span />}
    </nav>
  )
}
