import type { Reading } from './review'

/** Whether one of the wanted names covers a text. */
export function covers(wanted: readonly string[], language: string, { file, key }: Pick<Reading, 'file' | 'key'>): boolean {
  return wanted.some((each) => {
    const [, only, name = ''] = /^(?:(\w\w):)?(.*)$/.exec(each) ?? []
    if (only !== undefined && only !== language) return false
    return name === `${file} ${key}` || name === file || file.startsWith(name.endsWith('/') ? name : `${name}/`)
  })
}
