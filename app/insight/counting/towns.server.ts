import type { Directory } from '~/referral/directory.server'

/** Tells codes of towns from anything else; while the directory cannot be read no town is known. */
export async function isTown(directory: Directory): Promise<(code: string) => boolean> {
  try {
    const codes = new Set((await directory.snapshot()).localities.map(({ code }) => code))
    return (code) => codes.has(code)
  } catch {
    // Counting is no reason to trouble a visitor: without the list the town is left out.
    return () => false
  }
}
