import type { CopyFrame, CopyOfFile, Piece } from '#clients'

/** The copy on the page, as it is printed: made of the pieces that leave, and of nothing else. */
export const CopyShown = ({ copy, frame: { language, words, made, day, complain, files = [], missing = [] } }: { readonly copy: CopyOfFile; readonly frame: CopyFrame }) => (
  <article className="copy-out" lang={language} aria-label={words.title} translate="no">
    <h2>{words.title}</h2>
    <p>{words.madeOn(made)}</p>
    <p>{words.others}</p>
    {complain === undefined ? null : <p>{words.complain} {complain}</p>}
    {missing.map((on, place) => <p key={`${on} ${String(place)}`}>{words.notHere(day(on))}</p>)}
    {copy.parts.map(({ label, on, answers, from }, place) => (
      <section key={`${label} ${String(place)}`}>
        {from === copy.parts[place - 1]?.from ? null : files.filter(({ number }) => number === from).map((one) => <h3 key={one.number} className="from-file">{words.fromFile(String(one.number), day(one.on))}</h3>)}
        <h3>{label}</h3>
        <p className="hint">{words.writtenOn(day(on))}</p>
        <dl>{answers.map((one, line) => <Answer key={`${one.label} ${String(line)}`} label={one.label} pieces={one.pieces} out={words.blackedOut} />)}</dl>
      </section>
    ))}
  </article>
)

const Answer = ({ label, pieces, out }: { readonly label: string; readonly pieces: readonly Piece[]; readonly out: string }) => (
  <>
    <dt>{label}</dt>
    <dd dir="auto">{pieces.map((piece, place) => ('text' in piece ? <span key={place}>{piece.text}</span> : <span key={place} className="marked-out">{out}</span>))}</dd>
  </>
)
