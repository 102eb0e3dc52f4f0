import { API_GUIDE, type ApiGuide } from '#web/public-api'
import { addressesIn } from './addresses.ts'
import { Layout } from './layout.tsx'
import { Section } from './record-rows.tsx'
import type { View } from './view.ts'

/** Words with `code` among them. */
export const Said = ({ text }: { readonly text: string }) => <>{text.split('`').map((part, place) => (place % 2 === 1 ? <code>{part}</code> : part))}</>

/** An address that may go on in the next line where a part of it begins. */
const Address = ({ text }: { readonly text: string }) => <>{text.split(/(?<=[/&?])/).map((part) => <>{part}<wbr /></>)}</>

type Operation = ApiGuide['groups'][number]['operations'][number]

const Asked = ({ operation: { id, path, says, tells, parameters, examples }, origin }: { readonly operation: Operation; readonly origin: string }) => (
  <section class="call" id={id}>
    <h3><Said text={says} /></h3>
    <p class="address"><code>GET <Address text={path} /></code></p>
    {tells === undefined ? null : <p><Said text={tells} /></p>}
    {parameters.length === 0 ? null : (
      <details>
        <summary>{parameters.length === 1 ? '1 parameter' : `${parameters.length} parameters`}</summary>
        <dl class="record">
          {parameters.map(({ name, says: meaning, values }) => <div><dt><code>{name}</code></dt><dd><Said text={meaning} />{values === '' ? '' : <span class="unsure"> ({values})</span>}</dd></div>)}
        </dl>
      </details>
    )}
    {examples.map(({ says: meaning, path: asked, answer }) => (
      <>
        <p class="hint">{meaning}</p>
        <pre><code>curl '<Address text={origin + asked} />'</code></pre>
        {answer === undefined ? null : <details><summary>The answer</summary><pre><code>{answer}</code></pre></details>}
      </>
    ))}
  </section>
)

/** What programs may ask of the library, for the people who write them. In English, whatever the frame speaks. */
export const ApiPage = ({ view, origin }: { readonly view: View; readonly origin: string }) => {
  const { summary, rules, description, groups, problems } = API_GUIDE
  return (
    <Layout view={view} title="API" canonical={addressesIn(view.language).api}>
      <article lang="en" dir="ltr">
        <h1>API</h1>
        <p class="lead">{summary}.</p>
        <p class="actions"><a class="quiet button" href={description}>OpenAPI 3.1</a></p>
        <Section heading="What holds for all">{rules.map((rule) => <p><Said text={rule} /></p>)}</Section>
        {groups.map(({ name, operations }) => <Section heading={name}>{operations.map((operation) => <Asked operation={operation} origin={origin} />)}</Section>)}
        <Section heading="Refusals">
          <dl class="refusals">{problems.map(({ type, status, says }) => <div><dt>{status} <a href={type}><code>{type}</code></a></dt><dd><Said text={says} /></dd></div>)}</dl>
        </Section>
      </article>
    </Layout>
  )
}
