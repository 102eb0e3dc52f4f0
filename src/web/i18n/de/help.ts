import type { Messages } from '../messages.ts'

const parts: Messages['help']['parts'] = [
  {
    heading: 'Wörter',
    text: 'Geben Sie ein paar Wörter ein. Jedes muss im Dokument vorkommen. Endungen und Großbuchstaben spielen keine Rolle.',
    examples: [
      { words: 'Bedenkzeit Aufenthalt', finds: 'Dokumente mit beiden Wörtern, in allen ihren Formen' },
      { words: 'Unterkunft OR Wohnung', finds: 'Dokumente mit einem der beiden Wörter oder mit beiden' },
      { words: 'Arbeit -Kinder', finds: 'Seiten mit dem ersten Wort und ohne das zweite' },
      { words: 'Ausbeut*', finds: 'jedes Wort, das so beginnt' },
    ],
  },
  {
    heading: 'Wörter, die zusammengehören',
    text: 'Setzen Sie sie in Anführungszeichen, gleich welcher Art.',
    examples: [
      { words: '"sichere Rückkehr"', finds: 'diese Wörter, eines direkt nach dem anderen' },
      { words: '«права человека»', finds: 'dasselbe mit anderen Anführungszeichen' },
    ],
  },
  {
    heading: 'Titel und Nummern',
    text: 'Dokumente sind auch über die Nummern zu finden, unter denen sie anderswo bekannt sind. Geben Sie diese so ein, wie sie gedruckt sind.',
    examples: [
      { words: 'title:Gesetz', finds: 'Dokumente mit dem Wort im Titel' },
      { words: 'GRETA(2021)10', finds: 'ein Bericht, über seine Nummer' },
      { words: '32011L0036', finds: 'ein Rechtsakt der Europäischen Union, über seine CELEX-Nummer' },
      { words: '71545/12', finds: 'ein Urteil, über die Nummer der Beschwerde' },
    ],
  },
  {
    heading: 'Andere Sprachen und Schriften',
    text: 'Suchen Sie in der Sprache, die Ihnen am liebsten ist. Fachbegriffe werden auch in den anderen Sprachen gesucht; die Ergebnisseite zeigt, in welcher Form, und Sie können diese Wörter wieder weglassen.',
    examples: [
      { words: 'торгівля людьми', finds: 'die ukrainischen Wörter und den Begriff in anderen Sprachen' },
      { words: 'torgovlya lyudmi', finds: 'kyrillische Wörter, mit lateinischen Buchstaben eingegeben, wenn sie so nirgends vorkommen' },
      { words: 'czlowieka', finds: 'człowieka: Zeichen an Buchstaben dürfen fehlen' },
    ],
  },
]

/** The page that explains how to search. */
export const help: Messages['help'] = {
  title: 'So suchen Sie',
  lead: 'Durchsucht wird jedes Wort jeder Seite, in allen Sprachen der Bibliothek. Jedes Beispiel unten ist ein Link: Probieren Sie es aus.',
  parts,
  after: 'Nach der Suche',
  afterText: 'Grenzen Sie die Ergebnisse nach Sprache, Art, Land oder Jahr ein, und ordnen Sie sie, wie Sie möchten. Die Adresse der Seite enthält all das: Speichern Sie sie als Lesezeichen, oder schicken Sie sie einer Kollegin oder einem Kollegen.',
  private: 'Niemand erfährt, wonach Sie suchen: Es wird hier nicht festgehalten. Ihr eigener Browser kann es sich merken.',
}
