import { qrDrawing } from './qr'

/** A QR code that a phone's camera reads, also on a dark page: always dark on white. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrDrawing(text)
  return (
    <svg className="saved-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="176" height="176" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
