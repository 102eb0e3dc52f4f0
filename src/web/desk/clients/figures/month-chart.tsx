import type { CountOf } from '#clients/figures'

const HIGH = 60
const WIDE = 10

/** Columns, one for each month, adults below and children above; `says`: what they show, for whoever does not see them. The table beside them has every number. */
export const MonthChart = ({ months, says }: { readonly months: readonly CountOf[]; readonly says: string }) => {
  const most = Math.max(1, ...months.map(({ all }) => all))
  const height = (count: number): number => (count / most) * HIGH
  return (
    <svg className="month-chart" viewBox={`0 0 ${months.length * WIDE} ${HIGH}`} preserveAspectRatio="none" role="img" aria-label={says}>
      {months.map(({ code, all, children }, place) => (
        <g key={code ?? ''}>
          <rect className="all" x={place * WIDE + 1} width={WIDE - 2} y={HIGH - height(all)} height={height(all)} />
          <rect className="children" x={place * WIDE + 1} width={WIDE - 2} y={HIGH - height(all)} height={height(children)} />
        </g>
      ))}
    </svg>
  )
}
