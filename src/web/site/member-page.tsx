import type { Organisation } from '#network'
import { directionOf } from '#kernel'
import { addressesIn } from './addresses.ts'
import { ContactRows } from './contact.tsx'
import { languageNamed, wordsFor } from './in-words.tsx'
import { Layout, Trail } from './layout.tsx'
import { Row, Said, Section } from './record-rows.tsx'
import type { View } from './view.ts'

type MemberProps = { readonly view: View; readonly organisation: Organisation; /** Documents that it published. */ readonly documents: number }

/** One organisation of the network: what it is, where it works, how it is reached. */
export const MemberPage = ({ view, organisation, documents }: MemberProps) => {
  const { messages: { members, browse }, formats, language } = view
  const at = addressesIn(language)
  const { slug, name, kind, country, city, languages, since, contact } = organisation
  const about = wordsFor(view, organisation.about)
  const names = Object.entries(organisation.names).filter(([, other]) => other !== name)
  return (
    <Layout view={view} title={name} canonical={at.member(slug)}>
      <Trail view={view} steps={[{ href: at.members, text: members.title }]} />
      <article>
        <h1><bdi>{name}</bdi></h1>
        {about === undefined ? <p class="lead">{members.noText}</p> : <p class="lead" lang={about.language} dir={directionOf(about.language)}>{about.text}</p>}
        {about === undefined || about.language === language ? null : <p class="note">{members.aboutIn(languageNamed(view, about.language))}</p>}
        <Section heading={members.role}>
          <p>{members.kind[kind]}</p>
          <dl class="record">
            {country ? <Row term={members.country}><a href={at.country(country)}>{formats.country(country)}</a></Row> : null}
            <Said term={members.city} words={city} />
            {languages.length === 0 ? null : <Row term={members.languages}>{formats.list(languages.map(formats.language))}</Row>}
            {since ? <Row term={members.since}><time datetime={since}>{formats.date(since)}</time></Row> : null}
            {names.length === 0 ? null : <Row term={members.ownName}>{names.map(([tag, other], index) => <>{index > 0 ? ', ' : ''}<bdi lang={tag}>{other}</bdi></>)}</Row>}
          </dl>
        </Section>
        <Section heading={members.reach}><ContactRows view={view} contact={contact} /></Section>
        {documents === 0 ? null : (
          <Section heading={members.documents}><p><a href={at.withValue('publisher', name)} rel="nofollow">{members.seeDocuments}</a> ({browse.documents(documents)})</p></Section>
        )}
      </article>
    </Layout>
  )
}
