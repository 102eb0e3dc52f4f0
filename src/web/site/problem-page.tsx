import { preferredLanguage, type Problem, type ProblemPage } from '#web/http'
import { addressesIn } from './addresses.ts'
import { Layout } from './layout.tsx'
import { renderPage } from './render.ts'
import { SearchForm } from './search-form.tsx'
import type { Messages } from '#web/i18n'
import type { View, ViewIn } from './view.ts'

/** Says what happened, and what one can do now. */
export const openProblemPage = (viewIn: ViewIn, spoken: readonly string[]): ProblemPage => async (problem, { address, languages }) => {
  const [path = ''] = address.split('?', 1)
  const view = viewIn(path.split('/')[1] ?? '', address) ?? viewIn(preferredLanguage(languages, spoken) ?? 'en', address)
  if (view === undefined) throw new Error('the site has no language')
  return await renderPage(<ProblemShown view={view} problem={problem} path={path} />)
}

/** The sentence for a problem; some hold a number or a name. */
const textFor = (problem: Problem, { messages: { problem: words }, formats }: View): string => {
  switch (problem.kind) {
    case 'page-not-found':
      return words['page-not-found'].text(problem.pages)
    case 'too-many-requests':
      return words['too-many-requests'].text(problem.retryAfter)
    case 'archive-too-large':
      return words['archive-too-large'].text({ documents: formats.number(problem.documents), mostDocuments: formats.number(problem.mostDocuments), mostSize: formats.bytes(problem.mostBytes) })
    case 'document-withdrawn': {
      const day = problem.on === undefined ? '' : `${words.withdrawnOn(formats.date(problem.on))} `
      return `${day}${words['document-withdrawn'].text}`
    }
    default:
      return words[problem.kind].text
  }
}

// The document is there, only not what was asked of it.
const OF_A_DOCUMENT: ReadonlySet<Problem['kind']> = new Set(['page-not-found', 'nothing-to-read', 'picture-not-drawn'])

type Way = { readonly to: 'subjects' | 'members' | 'countries' | 'useful'; readonly said: 'toSubjects' | 'toNetwork' | 'toCountries' | 'toUseful' }

/** Where one of many was asked for that is not there: the way to all of them. */
const WAY_TO_ALL: Partial<Record<keyof Messages['problem'], Way>> = {
  'concept-not-found': { to: 'subjects', said: 'toSubjects' },
  'organisation-not-found': { to: 'members', said: 'toNetwork' },
  'country-not-found': { to: 'countries', said: 'toCountries' },
  'sheet-not-found': { to: 'useful', said: 'toUseful' },
}

/** The number of the document that an address speaks of. */
const documentIn = (path: string): number | undefined => {
  const number = /^\/[^/]+\/library\/([1-9]\d{0,8})(?:\/|$)/.exec(path)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Below these addresses a title tells nothing, also that of a page which is not there. */
const neutralTitle = (path: string, { messages: { useful, countries } }: View): string | undefined => {
  const [, , part] = path.split('/', 3)
  return part === 'useful' ? useful.title : part === 'countries' ? countries.title : undefined
}

const ProblemShown = ({ view, problem, path }: { readonly view: View; readonly problem: Problem; readonly path: string }) => {
  const { messages: { problem: words }, language } = view
  const at = addressesIn(language)
  const number = OF_A_DOCUMENT.has(problem.kind) ? documentIn(path) : undefined
  const way = WAY_TO_ALL[problem.kind]
  const title = words[problem.kind].title
  const neutral = neutralTitle(path, view)
  return (
    <Layout view={view} title={neutral ?? title} plain={neutral !== undefined} unlisted>
      <h1>{title}</h1>
      <p class="lead">{textFor(problem, view)}</p>
      {problem.kind === 'document-withdrawn' && problem.reason ? <p class="lead">{words.withdrawnFor} <bdi>{problem.reason}</bdi></p> : null}
      {problem.kind === 'fault' ? <p class="reference"><code>{problem.reference}</code></p> : null}
      {number === undefined ? null : <p><a href={`${at.library}/${number}`}>{words.toDocument}</a></p>}
      {way === undefined ? null : <p class="more"><a class="quiet button" href={at[way.to]}>{words[way.said]}</a></p>}
      <SearchForm view={view} />
      <p class="more"><a href={at.home}>{words.home}</a></p>
    </Layout>
  )
}
