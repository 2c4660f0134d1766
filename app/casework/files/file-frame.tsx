/** What stands over every page of a file: whose it is, its number, the language to speak, and the ways to its parts. */
import type { ReactNode } from 'react'
import type { Language } from '~/i18n/languages'
import { OwnName } from '~/i18n/own-name'
import { useWords } from '~/i18n/words'

/** The parts of a file in their order; `''` is its first page. Each has a key: with Alt, or Alt and Shift, as the browser has it. */
export const FILE_TABS = [
  { path: '', id: 'file', key: '1' },
  { path: 'assessment', id: 'assessment', key: '2' },
  { path: 'plan', id: 'plan', key: '3' },
  { path: 'documents', id: 'documents', key: '4' },
  { path: 'notes', id: 'notes', key: '5' },
  { path: 'history', id: 'history', key: '6' },
] as const

export interface FileFrameProps {
  readonly file: {
    readonly id: string
    readonly number: number
    /** First name of the person; empty where there is none. */
    readonly name: string
    readonly language: Language
    readonly interpreter: boolean
    readonly isClosed: boolean
  }
  /** Path of the page that is shown, for the tab that stands out. */
  readonly pathname: string
  readonly children: ReactNode
}

export function FileFrame({ file, pathname, children }: FileFrameProps) {
  const words = useWords()
  const base = `/${words.language}/staff/files/${file.id}`
  return (
    <div className="stack file-frame">
      <header className="file-head">
        <p className="file-who">
          <strong>{file.name === '' ? words.t('casework:nameless') : <bdi>{file.name}</bdi>}</strong>
          <span>
            {words.t('casework:fileNumber')} <bdi className="num">{file.number}</bdi>
          </span>
          <span>
            {words.t('casework:speaks')}{' '}
            <OwnName language={file.language} />
            {file.interpreter ? ` · ${words.t('casework:interpreter')}` : null}
          </span>
          {file.isClosed ? <strong className="file-closed">{words.t('casework:closed')}</strong> : null}
        </p>
        <nav aria-label={words.t('casework:tabs')} className="file-tabs no-print">
          <ul>
            {FILE_TABS.map(({ path, id, key }) => {
              const href = path === '' ? base : `${base}/${path}`
              const isShown = pathname === href || (path !== '' && pathname.startsWith(`${href}/`)) || (path === 'plan' && pathname.startsWith(`${base}/claims/`))
              return (
                <li key={id}>
                  {/* The desk is worked on the keys all day: few access keys, written down in docs/files.md. */}
                  {/* eslint-disable-next-line jsx-a11y/no-access-key */}
                  <a href={href} accessKey={key} aria-current={isShown ? 'page' : undefined}>
                    {words.t(`casework:tab.${id}`)}
                  </a>
                </li>
              )
            })}
          </ul>
        </nav>
      </header>
      {children}
    </div>
  )
}
