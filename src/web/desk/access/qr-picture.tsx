import { encode } from 'uqr'

/** Empty modules around a code, without which cameras do not find it (ISO/IEC 18004, section 9.1). */
const QUIET = 4

/** A text as a QR code, drawn of squares in one path. Dark on light, whatever the page is: cameras want it so. */
export const QrPicture = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const side = size + 2 * QUIET
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr-ground" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className="qr-squares" d={squares.join('')} />
    </svg>
  )
}
