import { addressesIn } from './addresses.ts'
import { Layout } from './layout.tsx'
import type { View } from './view.ts'

/** What the command line is told at each step, in the order of the steps. */
const COMMANDS = ['network import FOLDER', 'library import CATALOGUE.csv', 'services import FILE.json', 'sheets import FOLDER', 'backup FILE'] as const

/** The first page of an installation that holds nothing yet: the first steps of whoever keeps it. */
export const StartPage = ({ view }: { readonly view: View }) => {
  const { messages: { start }, installation: { name, command }, language } = view
  return (
    <Layout view={view} title={name} canonical={addressesIn(language).home} unlisted>
      <article>
        <h1>{start.heading}</h1>
        <p class="lead">{start.lead}</p>
        <ol class="steps">
          {start.steps.map(({ heading, text }, step) => (
            <li class="row">
              <h2>{heading}</h2>
              <div>
                <p>{text}</p>
                <p class="command"><code>{command} {COMMANDS[step]}</code></p>
              </div>
            </li>
          ))}
        </ol>
        <p class="more">{start.readers} {start.again}</p>
      </article>
    </Layout>
  )
}
