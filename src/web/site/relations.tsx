import type { Document, RelatedDocument } from '#library'
import { addressesIn } from './addresses.ts'
import { inLanguage } from './entry.tsx'
import { Section } from './record-rows.tsx'
import type { View } from './view.ts'

type Relations = Document['relations']

/** Documents that explain this one in plain words. */
export const plainVersionsOf = ({ relations }: { readonly relations: Relations }): readonly RelatedDocument[] =>
  relations.filter(({ kind, inverse }) => kind === 'plain-language version of' && inverse).map(({ document }) => document)

/** Documents that have taken its place. */
export const successorsOf = ({ relations }: { readonly relations: Relations }): readonly RelatedDocument[] =>
  relations.filter(({ kind, inverse }) => kind === 'supersedes' && inverse).map(({ document }) => document)

/** A link to another document, in the language of its title. */
export const DocumentLink = ({ view, to }: { readonly view: View; readonly to: RelatedDocument }) => (
  <a href={addressesIn(view.language).document(to)} hreflang={to.language} {...inLanguage(to.language)}>{to.title || view.messages.document.untitled}</a>
)

/** How a document stands to others: the original and translations first. */
export const RelationsSection = ({ view, document }: { readonly view: View; readonly document: Document }) => {
  const { document: words } = view.messages
  const all = [
    ...(document.translationOf ? [{ said: words.original, to: document.translationOf }] : []),
    ...document.translations.map((to) => ({ said: words.translation, to })),
    ...document.relations.map(({ kind, inverse, document: to }) => ({ said: words.relations[kind][inverse ? 'heard' : 'says'], to })),
  ]
  return all.length === 0 ? null : (
    <Section heading={words.related}>
      <ul class="related">
        {all.map(({ said, to }) => (
          <li>
            <DocumentLink view={view} to={to} />
            <p class="about"><span>{said}</span><span>{view.formats.language(to.language)}</span></p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
