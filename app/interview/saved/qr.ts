/** A QR code as one drawing. Made here from the text, by nobody else. */
import { create } from 'qrcode'

export interface QrDrawing {
  /** Modules on each side, with the quiet zone of four around. */
  readonly size: number
  /** Path of the dark modules, one unit each. */
  readonly path: string
}

const QUIET = 4

/** @param text the address to be read, at most a few hundred signs */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      let width = 1
      while (column + width < modules.size && modules.get(row, column + width)) width++
      path += `M${column + QUIET} ${row + QUIET}h${width}v1h-${width}z`
      column += width - 1
    }
  }
  return { size: modules.size + 2 * QUIET, path }
}
