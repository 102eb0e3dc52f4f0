import { addressesIn } from './addresses.ts'
import { Layout, Trail } from './layout.tsx'
import { Section } from './record-rows.tsx'
import { SearchForm } from './search-form.tsx'
import type { View } from './view.ts'

/** How to search, by examples that can be tried at once. */
export const HelpPage = ({ view }: { readonly view: View }) => {
  const { messages: { help, layout }, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={help.title} canonical={at.help}>
      <Trail view={view} steps={[{ href: at.library, text: layout.library }]} />
      <article>
        <h1>{help.title}</h1>
        <p class="lead">{help.lead}</p>
        {help.parts.map(({ heading, text, examples }) => (
          <Section heading={heading}>
            <p>{text}</p>
            <dl class="record examples">
              {examples.map(({ words, finds }) => <div><dt><a href={at.results({ words })} rel="nofollow" dir="auto">{words}</a></dt><dd>{finds}</dd></div>)}
            </dl>
          </Section>
        ))}
        <Section heading={help.after}>
          <p>{help.afterText}</p>
          <p>{help.private}</p>
        </Section>
      </article>
      <SearchForm view={view} />
    </Layout>
  )
}
