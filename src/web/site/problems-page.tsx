import { PROBLEM_GUIDE, type ProblemExplained } from '#web/public-api'
import { addressesIn } from './addresses.ts'
import { Said } from './api-page.tsx'
import { Layout, Trail } from './layout.tsx'
import type { View } from './view.ts'

/** Every problem that a program may be told of, each where its `type` leads: in plain words of the reader's language, and in English for whoever wrote the program. */
export const ProblemsPage = ({ view }: { readonly view: View }) => {
  const { messages: { problem: words }, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={words.listTitle} canonical={at.problems} unlisted>
      <Trail view={view} steps={[{ href: at.api, text: 'API' }]} />
      <article>
        <h1>{words.listTitle}</h1>
        <p class="lead">{words.listLead}</p>
        {PROBLEM_GUIDE.map((problem) => <Explained view={view} problem={problem} />)}
      </article>
    </Layout>
  )
}

const Explained = ({ view, problem: { kind, type, status, what, todo } }: { readonly view: View; readonly problem: ProblemExplained }) => {
  const { title, text } = view.messages.problem[kind]
  return (
    <section class="row problem" id={kind}>
      <h2>{title}</h2>
      <div>
        {/* Sentences that hold a number need one; of those the heading says enough. */}
        {typeof text === 'string' ? <p>{text}{kind === 'fault' ? <> <code>reference</code></> : null}</p> : null}
        <div lang="en" dir="ltr" class="refusals">
          <p>{status} <code>{type}</code></p>
          <p><Said text={what} /> <Said text={todo} /></p>
        </div>
      </div>
    </section>
  )
}
