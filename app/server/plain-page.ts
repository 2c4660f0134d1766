/** Pages that need nothing but the words: for when the portal is too busy, or the part asked for is away. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Request, Response } from 'express'
import { createWords } from '~/i18n/instance'
import { directionOf, type Language, LANGUAGES, OWN_NAMES } from '~/i18n/languages'
import { inLanguage, languageOfPath } from '~/i18n/path'
import { resourcesFrom, type WordTree } from '~/i18n/resources'
import { type Words, wordsFor } from '~/i18n/words'
import { product } from '~/product'
import { EXPOSED_HEADERS } from './exposed-headers'

/** Too many at once; one source too often; the database is away. */
export type PlainKind = 'busy' | 'often' | 'away'

const STATUS = { busy: 503, often: 429, away: 503 } as const

export interface PlainPages {
  /** Answers with the page in the language of the address, or with JSON where a program asked. */
  send(request: Request, response: Response, kind: PlainKind, retryAfterSeconds: number): void
  /** The page as HTML. @param address path and search, to try again */
  html(kind: PlainKind, address: string): string
}

/** @param locales the folder of the words, read once */
export function plainPages(locales: string): PlainPages {
  const words = new Map(LANGUAGES.map((language) => [language, wordsIn(locales, language)]))
  const of = (language: Language) => words.get(language) as Words
  const html = (kind: PlainKind, address: string) => pageOf(kind, address, languageOfPath(address.split('?', 1)[0] ?? ''), of)
  return {
    html,
    send(request, response, kind, retryAfterSeconds) {
      const status = STATUS[kind]
      response.status(status).set({ 'Retry-After': String(retryAfterSeconds), 'Cache-Control': 'no-store' })
      if (request.path.startsWith('/api/')) {
        const own = of(apiLanguage(request))
        const body = { type: `urn:rights-portal:problem:${kind}`, title: own.t(`busy:${kind}.title`), status, detail: own.t(`busy:${kind}.text`) }
        response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED_HEADERS }).type('application/problem+json').send(JSON.stringify(body))
      } else if (request.path.endsWith('.data') || request.path.endsWith('.json')) {
        response.type('text/plain').send(String(status))
      } else {
        response.type('html').send(html(kind, addressOf(request)))
      }
    },
  }
}

/** What was asked by a form cannot be asked again by a link; then the link leads to the page of the form. */
function addressOf(request: Request): string {
  return request.method === 'GET' ? request.originalUrl : request.path
}

function apiLanguage(request: Request): Language {
  return request.acceptsLanguages(...LANGUAGES) as Language | false || 'en'
}

function wordsIn(locales: string, language: Language): Words {
  const file = path.join(locales, language, 'ui', 'busy.json')
  const common = path.join(locales, language, 'ui', 'common.json')
  const files = [['/ui/busy.json', file], ['/ui/common.json', common]].map(([name, place]) => [name, JSON.parse(readFileSync(place as string, 'utf8')) as WordTree])
  return wordsFor(createWords(language, resourcesFrom(Object.fromEntries(files) as Record<string, WordTree>)))
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

function line(number: string, name: string): string {
  return `<li><a href="tel:${number}"><bdi dir="ltr">${number}</bdi></a> ${escape(name)}</li>`
}

function pageOf(kind: PlainKind, address: string, language: Language, of: (language: Language) => Words): string {
  const words = of(language)
  const t = (key: string) => escape(words.t(`busy:${key}`))
  const others = LANGUAGES.filter((each) => each !== language)
  const [pathname = '/', search] = address.split('?', 2)
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${t(`${kind}.title`)} – ${escape(words.t('common:productName'))}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<header><a href="/${language}">${escape(words.t('common:productName'))}</a></header>
<main>
<h1>${t(`${kind}.title`)}</h1>
<p>${t(`${kind}.text`)}</p>
<p>${t('answersKept')}</p>
<p><a class="button" href="${escape(address)}">${t('again')}</a></p>
${kind === 'away' ? `<p>${t('worksMeanwhile')}</p>
<ul><li><a href="/${language}/check">${t('check')}</a></li><li><a href="/${language}/rights">${t('rights')}</a></li><li><a href="/${language}/centers">${t('centers')}</a></li><li><a href="/${language}/status">${escape(words.t('common:worksNow'))}</a></li></ul>` : ''}
<h2>${t('lines')}</h2>
<ul class="lines">
${[line(product.policeLine, words.t('busy:police')), line(product.ambulanceLine, words.t('busy:ambulance')), line(product.welfareLine, words.t('busy:welfare')), line(product.soulLine, words.t('busy:soul'))].join('\n')}
</ul>
</main>
<footer>
${others.map((each) => `<p lang="${each}" dir="${directionOf(each)}"><a href="${escape(inLanguage(pathname, each) + (search === undefined ? '' : `?${search}`))}">${OWN_NAMES[each]}</a>: ${escape(of(each).t(`busy:${kind}.title`))}</p>`).join('\n')}
</footer>
</body>
</html>
`
}
