/** Reads a form with documents, part by part, and never holds more of it in memory than is taken. */
import { type UploadHandler, unstable_parseMultipartFormData as parseMultipartFormData } from '@remix-run/node'
import { MOST_FILE_BYTES, MOST_FILES, MOST_FORM_BYTES } from './upload-limits'

export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `large` for a document that is too large, `many` for a form that has too many or is too large in all. */
export type UploadProblem = 'large' | 'many'

export interface ReadUploads {
  readonly uploads: readonly Upload[]
  /** The other fields. */
  readonly fields: ReadonlyMap<string, string>
  readonly problem: UploadProblem | null
}

const MOST_FIELD_BYTES = 4096

class TooMuch extends Error {
  constructor(readonly problem: UploadProblem) {
    super(problem)
  }
}

/**
 * @param fileField the field of the documents
 * @throws Response 400 for what is no such form
 */
export async function readUploads(request: Request, fileField: string): Promise<ReadUploads> {
  const uploads: Upload[] = []
  const fields = new Map<string, string>()
  let total = 0
  const handler: UploadHandler = async ({ name, filename, data }) => {
    const isFile = name === fileField && filename !== undefined
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of data) {
      size += chunk.byteLength
      total += chunk.byteLength
      if (isFile && size > MOST_FILE_BYTES) throw new TooMuch('large')
      if (total > MOST_FORM_BYTES || (!isFile && size > MOST_FIELD_BYTES)) throw new TooMuch('many')
      chunks.push(chunk)
    }
    const bytes = Buffer.concat(chunks)
    // A browser sends an empty part without a name for a field in which nothing was chosen.
    if (isFile && (filename !== '' || bytes.length > 0)) {
      if (uploads.length === MOST_FILES) throw new TooMuch('many')
      uploads.push({ name: filename, bytes })
    } else if (!isFile) fields.set(name, bytes.toString('utf8'))
    return undefined
  }
  try {
    await parseMultipartFormData(request, handler)
    return { uploads, fields, problem: null }
  } catch (error) {
    if (error instanceof TooMuch) return { uploads: [], fields, problem: error.problem }
    throw new Response(null, { status: 400 })
  }
}
