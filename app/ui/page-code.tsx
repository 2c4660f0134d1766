/** A QR code as one drawing: modules on each side with the quiet zone, and the path of the dark ones. */
export interface CodeDrawing {
  readonly size: number
  readonly path: string
}

export interface PageCodeProps {
  drawing: CodeDrawing
  /** What the code is, for who does not see it. */
  label: string
  text: string
  /** The address in letters, for who has no camera. */
  address: string
}

/** The page's own address on paper, to be opened by a phone. Always dark on white. */
export function PageCode({ drawing: { size, path }, label, text, address }: PageCodeProps) {
  return (
    <div className="page-code print-only">
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="96" height="96" shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>
        {text} <bdi dir="ltr">{address}</bdi>
      </p>
    </div>
  )
}
