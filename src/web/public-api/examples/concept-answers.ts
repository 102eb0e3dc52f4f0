import type { z } from 'zod'
import type { conceptShape, conceptsShape } from '../shapes/thesaurus.ts'

/** Concepts that are called something. */
export const CONCEPTS_ANSWER: z.input<typeof conceptsShape> = {
  total: 2, from: 0,
  concepts: [
    {
      concept: 'reflection-and-recovery-period',
      record: 'https://library.example.org/api/library/v1/thesaurus/concepts/reflection-and-recovery-period', name: 'Erholungs- und Bedenkzeit',
      language: 'de', narrower: 0, by: { language: 'en', text: 'recovery and reflection period' },
    },
    {
      concept: 'confiscation-of-proceeds', record: 'https://library.example.org/api/library/v1/thesaurus/concepts/confiscation-of-proceeds',
      name: 'Einziehung von Taterträgen', language: 'de', narrower: 0, by: { language: 'en', text: 'asset recovery' },
    },
  ],
}

/** A concept with all its names. */
export const CONCEPT_ANSWER: z.input<typeof conceptShape> = {
  concept: 'reflection-and-recovery-period', record: 'https://library.example.org/api/library/v1/thesaurus/concepts/reflection-and-recovery-period',
  documents: 'https://library.example.org/api/library/v1/search?keyword=reflection-and-recovery-period',
  note: 'Time to recover and to decide freely whether to cooperate with the authorities (Council of Europe Convention, article 13: thirty days at least).',
  exactMatch: [], closeMatch: [], definitions: [], scopeNotes: [],
  names: [
    { language: 'en', text: 'reflection and recovery period' },
    { language: 'nl', text: 'bedenktijd' },
    { language: 'pl', text: 'czas do namysłu' },
    { language: 'cs', text: 'lhůta na rozmyšlenou' },
    { language: 'bg', text: 'период за възстановяване и размисъл' },
    { language: 'mk', text: 'период за закрепнување и одлучување' },
    { language: 'ro', text: 'perioadă de recuperare și reflecție' },
    { language: 'ru', text: 'период восстановления и размышления' },
    { language: 'uk', text: 'період відновлення та роздумів' },
    { language: 'be', text: 'перыяд аднаўлення і роздуму' },
    { language: 'de', text: 'Erholungs- und Bedenkzeit' },
    { language: 'fr', text: 'délai de rétablissement et de réflexion' },
  ],
  furtherNames: [
    { language: 'en', text: 'recovery and reflection period' },
    { language: 'en', text: 'reflection period' },
    { language: 'en', text: 'recovery period' },
    { language: 'en', text: 'reflection delay' },
    { language: 'nl', text: 'hersteltermijn' },
    { language: 'nl', text: 'herstel- en bedenkperiode' },
    { language: 'nl', text: 'bedenkperiode' },
    { language: 'nl', text: 'B8' },
    { language: 'pl', text: 'okres na zastanowienie' },
    { language: 'pl', text: 'okres refleksji' },
    { language: 'pl', text: 'okres powrotu do równowagi i zastanowienia' },
    { language: 'cs', text: 'doba na rozmyšlenou' },
    { language: 'cs', text: 'zotavovací lhůta' },
    { language: 'cs', text: 'období na zotavenou a rozmyšlenou' },
    { language: 'bg', text: 'срок за размисъл' },
    { language: 'bg', text: 'период за размисъл' },
    { language: 'mk', text: 'период на одлучување' },
    { language: 'mk', text: 'период за опоравување и размислување' },
    { language: 'ro', text: 'perioada de reflecție' },
    { language: 'ro', text: 'termen de reflecție' },
    { language: 'ru', text: 'период на размышление' },
    { language: 'ru', text: 'реабилитационный период' },
    { language: 'uk', text: 'період для роздумів' },
    { language: 'uk', text: 'реабілітаційний період' },
    { language: 'be', text: 'перыяд для роздуму' },
    { language: 'de', text: 'Bedenkzeit' },
    { language: 'de', text: 'Bedenkfrist' },
    { language: 'de', text: 'Stabilisierungsfrist' },
    { language: 'de', text: 'Erholungsfrist' },
    { language: 'fr', text: 'délai de réflexion' },
    { language: 'fr', text: 'période de rétablissement et de réflexion' },
  ],
  broader: [{ concept: 'assistance', record: 'https://library.example.org/api/library/v1/thesaurus/concepts/assistance' }], narrower: [],
  related: [{ concept: 'residence-permit', record: 'https://library.example.org/api/library/v1/thesaurus/concepts/residence-permit' }],
}
