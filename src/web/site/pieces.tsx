import type { Piece } from '#publishing'

/** The pieces of a sheet, as headings, paragraphs and lists of plain text. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece) => {
      switch (piece.kind) {
        case 'heading':
          return <h2>{piece.text}</h2>
        case 'paragraph':
          return <p>{piece.text}</p>
        case 'list':
          return <ul>{piece.items.map((item) => <li>{item}</li>)}</ul>
      }
    })}
  </>
)
