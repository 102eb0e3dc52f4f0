import { useMemo } from 'react'
import { CODE_LISTS, codeLabel, labelsIn, type CodeListName } from '#clients'
import { countFiles, type FileFacts, type Period } from '#clients/figures'
import { parseCountryCode, parsePartialDate } from '#kernel'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useMessages } from '../../i18n/use-messages.tsx'
import { FigureTable } from './figure-table.tsx'
import { MonthChart } from './month-chart.tsx'

const orderOf = (list: CodeListName): readonly string[] => CODE_LISTS[list].codes.map(({ code }) => code)

const ORDERS = { statuses: orderOf('statuses'), sexes: orderOf('sexes'), ageBands: orderOf('age-bands') }

/** What codes, months and countries are called. */
const useWords = () => {
  const { locale } = useMessages()
  const { country, date } = useFormats()
  const labels = labelsIn(locale.slice(0, 2))
  return {
    coded: (list: CodeListName) => (code: string) => codeLabel(labels, list, code),
    country: (code: string) => {
      const known = parseCountryCode(code)
      return known === undefined ? code : country(known)
    },
    month: (month: string) => {
      const known = parsePartialDate(month)
      return known === undefined ? month : date(known)
    },
  }
}

/** Those who came in a period: how many, and a table for each thing that is counted. */
export const Figures = ({ facts, period, unfinished }: { readonly facts: readonly FileFacts[]; readonly period: Period; readonly unfinished: number }) => {
  const { clientFigures: says, count } = useClientMessages()
  const { number, share } = useFormats()
  const words = useWords()
  const { from, until } = period
  const { total, unclear, months, homes, exploitedIn, forms, statuses, sexes, genderSaid, ageBands } = useMemo(() => countFiles(facts, { ...(from !== undefined && { from }), ...(until !== undefined && { until }) }, ORDERS), [facts, from, until])
  const known = months.filter(({ code }) => code !== undefined)
  const highest = known.reduce((best, one) => (one.all > best.all ? one : best), known[0] ?? { code: undefined, all: 0, children: 0, counted: 0 })
  return (
    <>
      <div role="status">
        <p className="figure-total"><strong>{count(says.total)(total.all)}</strong> {says.totalOf}</p>
        {total.all === 0 ? <p>{says.nobody}</p> : (
          <>
            <p>{total.children === 0 ? says.noChildren : count(says.children)(total.children)}</p>
            <p>{says.counted(number(total.counted), number(total.all), share(total.counted / total.all))}</p>
          </>
        )}
        {unclear === 0 ? null : <p className="hint">{count(says.unclear)(unclear)}</p>}
        {unfinished === 0 ? null : <p className="hint">{count(says.unfinished)(unfinished)}</p>}
        <p className="hint">{says.merged}</p>
      </div>
      {total.all === 0 ? null : (
        <div className="figure-tables">
          <FigureTable id="figure-months" title={says.months.title} row={says.months.row} rows={months} called={words.month}>
            {highest.code === undefined ? null : <MonthChart months={known} says={says.months.chart(number(highest.all), words.month(highest.code))} />}
            {total.children === 0 ? null : <p className="hint">{says.months.legend}</p>}
          </FigureTable>
          <FigureTable id="figure-forms" title={says.forms.title} row={says.forms.row} rows={forms} called={words.coded('exploitation-forms')}><p className="hint">{says.several}</p></FigureTable>
          <FigureTable id="figure-statuses" title={says.statuses.title} row={says.statuses.row} rows={statuses} called={words.coded('statuses')} />
          <FigureTable id="figure-sexes" title={says.sexes.title} row={says.sexes.row} rows={sexes} called={words.coded('sexes')}>{genderSaid.all === 0 ? null : <p className="hint">{count(says.genderSaid)(genderSaid.all)}</p>}</FigureTable>
          <FigureTable id="figure-ages" title={says.ageBands.title} row={says.ageBands.row} rows={ageBands} called={words.coded('age-bands')} />
          <FigureTable id="figure-homes" title={says.homes.title} row={says.homes.row} rows={homes} called={words.country} />
          <FigureTable id="figure-places" title={says.exploitedIn.title} row={says.exploitedIn.row} rows={exploitedIn} called={words.country}><p className="hint">{says.several}</p></FigureTable>
        </div>
      )}
    </>
  )
}
