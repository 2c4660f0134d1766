/** Makes the compressed forms of the built client's files, once, at the best quality; the server only sends them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterBuild } from './after-build.vite'

/** Kinds of files that gain by it; fonts and pictures are compressed by themselves. */
const TEXT = /\.(js|css|svg|json|webmanifest|txt)$/

/** Below this a file travels in one packet anyway. */
const SMALLEST = 512

/** Makes the two compressed forms of one file beside it, unless it is so small that it travels in one packet anyway. */
export function compressFile(file: string): void {
  const bytes = readFileSync(file)
  if (bytes.length < SMALLEST) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
}

/** Compresses every text in `folder` and below it, each into two files beside it: `.br` and `.gz`. */
export function compressFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (TEXT.test(name)) compressFile(path.join(folder, name))
}

export const compressedAssets = () => afterBuild({ name: 'compressed-assets', of: 'client', run: (_config, outDir) => compressFolder(outDir) })
