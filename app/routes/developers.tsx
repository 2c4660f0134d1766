import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords, type Words } from '~/i18n/words'
import { CodeBlock } from '~/ui/code-block'
import { DataTable } from '~/ui/data-table'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import { REFUSED_CALL } from './api/example-calls.server'
import { openapiDocument } from './api/openapi-document.server'
import { MOST_BODY_BYTES } from './api/read-body.server'
import { refusedExample } from './api/refused-example.server'
import { technicalText } from './api/technical-names'
import { apiWords } from './api/words.server'
import { ApiCall } from './developers/api-call'
import { developerPage, type DeveloperPage } from './developers/model.server'
import { languageOfAddress } from './language-of-address'
import { originOf } from './origin.server'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: technicalText(words, 'developers:title'), description: technicalText(words, 'developers:lead') }),
}

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const words = apiWords(languageOfAddress(params))
  const origin = originOf(request, context)
  return {
    ...developerPage(openapiDocument(words, origin)),
    origin,
    bytes: MOST_BODY_BYTES,
    refused: { sent: JSON.stringify(REFUSED_CALL.body, null, 2), answer: JSON.stringify(refusedExample(words), null, 2) },
  }
}

/** Sections of plain words, each with a title and a text. */
const RULES = ['private', 'versions', 'limits', 'cache', 'errors'] as const

const OPEN_DATA = ['/open-data/rights.json', '/open-data/rights.schema.json', '/open-data/parameters.csv'] as const

/** The public API for those who write programs, made from its own description. */
export default function Developers() {
  const words = useWords()
  const { version, calls, shapes, facts, origin, bytes, refused } = useLoaderData<typeof loader>()
  const contents = [
    ...RULES.map((id) => ({ id, title: technicalText(words, `developers:${id}.title`) })),
    { id: 'calls', title: technicalText(words, 'developers:calls') },
    ...['shapes', 'facts', 'openData', 'embed'].map((id) => ({ id, title: technicalText(words, `developers:${id}.title`) })),
  ]
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{technicalText(words, 'developers:title')}</h1>
        <p>{technicalText(words, 'developers:lead')}</p>
        <p>
          <a href="/api/v1/openapi.json">{technicalText(words, 'developers:description')}</a> <bdi dir="ltr">{version}</bdi>
        </p>
      </div>
      <nav className="no-print stack" aria-labelledby="contents">
        <h2 id="contents">{technicalText(words, 'developers:contents')}</h2>
        <ul className="figure-index">
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {RULES.map((id) => (
        <section className="stack narrow" key={id} aria-labelledby={id}>
          <h2 id={id}>{technicalText(words, `developers:${id}.title`)}</h2>
          <p>{technicalText(words, `developers:${id}.text`, { bytes: words.number(bytes) })}</p>
          {id === 'versions' ? <p>{technicalText(words, 'developers:versions.deprecation')}</p> : null}
          {id === 'errors' ? (
            <>
              <p>{technicalText(words, 'developers:errors.example')}</p>
              <CodeBlock label={technicalText(words, 'developers:body')}>{refused.sent}</CodeBlock>
              <CodeBlock label={technicalText(words, 'developers:answer')}>{refused.answer}</CodeBlock>
            </>
          ) : null}
        </section>
      ))}
      <section className="stack-loose" aria-labelledby="calls">
        <h2 id="calls">{technicalText(words, 'developers:calls')}</h2>
        {calls.map((call) => (
          <ApiCall key={call.id} call={call} words={words} />
        ))}
      </section>
      <Shapes shapes={shapes} words={words} />
      <Facts facts={facts} words={words} />
      <section className="stack narrow" aria-labelledby="openData">
        <h2 id="openData">{technicalText(words, 'developers:openData.title')}</h2>
        <p>{technicalText(words, 'developers:openData.text')}</p>
        <ul className="stack-tight">
          {OPEN_DATA.map((path) => (
            <li key={path}>
              <a href={path}>
                <code className="term" dir="ltr">{path}</code>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack narrow" aria-labelledby="embed">
        <h2 id="embed">{technicalText(words, 'developers:embed.title')}</h2>
        <p>{technicalText(words, 'developers:embed.text')}</p>
        <CodeBlock label={technicalText(words, 'developers:embed.script')}>{`<script src="${origin}/embed.js" data-lang="${words.language}" async></script>`}</CodeBlock>
        <CodeBlock label={technicalText(words, 'developers:embed.link')}>{`<a href="${origin}/${words.language}/check">${words.t('home:start')}</a>`}</CodeBlock>
      </section>
    </div>
  )
}

function Shapes({ shapes, words }: { shapes: DeveloperPage['shapes']; words: Words }) {
  return (
    <section className="stack" aria-labelledby="shapes">
      <h2 id="shapes">{technicalText(words, 'developers:shapes.title')}</h2>
      <p>{technicalText(words, 'developers:shapes.text')}</p>
      {shapes.map(({ name, text, members }) => (
        <section className="stack-tight" key={name} aria-labelledby={`shape-${name}`}>
          <h3 id={`shape-${name}`}>
            <bdi dir="ltr" lang="en">{name}</bdi>
          </h3>
          {members.length > 0 ? (
            <DefinitionPairs
              pairs={members.map((member) => ({ key: member.name, term: <code className="term" dir="ltr">{member.name}</code>, value: member.meaning }))}
            />
          ) : null}
          <CodeBlock label={name}>{text}</CodeBlock>
        </section>
      ))}
    </section>
  )
}

function Facts({ facts, words }: { facts: DeveloperPage['facts']; words: Words }) {
  return (
    <section className="stack" aria-labelledby="facts">
      <h2 id="facts">{technicalText(words, 'developers:facts.title')}</h2>
      <p className="narrow">{technicalText(words, 'developers:facts.text')}</p>
      <Disclosure summary={technicalText(words, 'developers:facts.show', { count: facts.length })} screenOnly>
        <DataTable
          caption={technicalText(words, 'developers:facts.show', { count: facts.length })}
          captionHidden
          rowHeaders
          columns={(['fact', 'values', 'question'] as const).map((key) => ({ key, header: technicalText(words, `developers:column.${key}`) }))}
          rows={facts.map(({ name, values, question }) => ({
            key: name,
            cells: [
              <code className="term" dir="ltr" key="name">{name}</code>,
              <code className="term" dir="ltr" key="values">{values}</code>,
              question,
            ],
          }))}
        />
      </Disclosure>
    </section>
  )
}
