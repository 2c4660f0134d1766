/** The files of words that the build made for live pages, so that browsers can be told of them with the page itself. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { partsOf } from '~/i18n/live-parts'
import { languageOfPath } from '~/i18n/path'

/** Names of the addresses of the words that a live page waits for. */
export type WordFiles = (pathname: string) => readonly string[]

/** @param folder of the built client; null while developing, when there are no such files */
export function wordFilesIn(folder: string | null): WordFiles {
  const assets = folder === null ? null : path.join(folder, 'assets')
  const files = new Map<string, string>()
  for (const name of assets !== null && existsSync(assets) ? readdirSync(assets) : []) {
    const part = /^words-(\w+-\w+)-[\w-]+\.js$/.exec(name)?.[1]
    if (part) files.set(part, `/assets/${name}`)
  }
  return (pathname) => partsOf(pathname).now.flatMap((part) => files.get(`${languageOfPath(pathname)}-${part}`) ?? [])
}
