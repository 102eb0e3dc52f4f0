import { country, day, tag, type Wish } from '../testing.ts'

/** The library of the examples. */
export const EXAMPLE_SHELF: readonly Wish[] = [
  {
    number: 12, title: 'Convention on Action against Trafficking in Human Beings', language: tag('en'), date: day('2005-05-16'), types: ['Convention'], authors: [], publishers: ['Council of Europe'],
    keywords: ['reflection-and-recovery-period'], countries: [country('PL'), country('UA')], summary: 'A treaty for the protection of trafficked persons.',
    details: { identifiers: [{ scheme: 'other', value: 'CETS 197' }], rights: { statement: 'May be reproduced with its source.' } },
    pages: ['Preamble\nConsidering that trafficking in human beings constitutes a violation of human rights', 'Article 13\nEach Party shall provide a recovery and reflection period of at least 30 days.\nThe recovery period shall be sufficient for the person to recover.', 'Article 26\nNon-punishment provision'],
  },
  {
    number: 13, title: 'Конвенція про заходи щодо протидії торгівлі людьми', language: tag('uk'), date: day('2005-05-16'), types: ['Convention'], publishers: ['Council of Europe'], countries: [country('UA')], translationOf: 12,
    pages: ['Стаття 13\nКожна Сторона передбачає у своєму внутрішньому законодавстві період для видужання та осмислення'],
  },
  {
    number: 14, title: 'Residence permits after the first months', language: tag('en'), date: day('2014'), types: ['Report'], countries: [country('NL')], ownPublication: true, relations: [{ kind: 'comments on', to: 12 }],
    pages: ['What happens when the recovery period is over', 'Thirty days are short'],
  },
]
