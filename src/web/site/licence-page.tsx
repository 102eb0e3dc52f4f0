import { addressesIn } from './addresses.ts'
import { Away } from './away.tsx'
import { Layout } from './layout.tsx'
import type { Program } from './program.ts'
import { Section } from './record-rows.tsx'
import type { View } from './view.ts'

type LicenceProps = {
  readonly view: View
  readonly program: Program
  /** Bytes of the archive that this server gives out; `undefined` when it has none. */
  readonly archive: number | undefined
}

/** On what terms the program may be used, and its source code, which its licence gives to whoever uses it over a network. */
export const LicencePage = ({ view, program: { version, sourceUrl }, archive }: LicenceProps) => {
  const { messages: { licence }, formats, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={licence.title} canonical={at.licence}>
      <article>
        <h1>{licence.title}</h1>
        <p class="lead">{licence.lead}</p>
        <Section heading={licence.program}>
          <p>{licence.programText}</p>
          <p>{licence.version(version)}</p>
        </Section>
        {sourceUrl === undefined && archive === undefined ? null : (
          <Section heading={licence.source}>
            {sourceUrl === undefined ? (
              <>
                <p>{licence.sourceText}</p>
                <p class="actions"><a class="button" href={at.source} download>{licence.download}</a></p>
                <p class="hint">tar.gz, {formats.bytes(archive ?? 0)}</p>
              </>
            ) : (
              <p>{licence.sourceElsewhere}: <Away view={view} to={sourceUrl} text={sourceUrl} /></p>
            )}
          </Section>
        )}
        <Section heading={licence.documents}><p>{licence.documentsText}</p></Section>
        <Section heading={licence.fonts}><p>{licence.fontsText}</p></Section>
      </article>
    </Layout>
  )
}
