/** One call of the API: its address, what it takes, what it gives, how it refuses, and code to copy. */
import type { Words } from '~/i18n/words'
import { CodeBlock } from '~/ui/code-block'
import { DataTable } from '~/ui/data-table'
import { DefinitionPairs } from '~/ui/definition-pairs'
import { Disclosure } from '~/ui/disclosure'
import { technicalText } from '../api/technical-names'
import type { ShownCall } from './model.server'

/** A shape that stands further down by its name, or a plain one in letters. */
function Shape({ name }: { name: string }) {
  const code = <code className="term" dir="ltr" lang="en">{name}</code>
  return /^[A-Z]\w+$/.test(name) ? <a href={`#shape-${name}`}>{code}</a> : code
}

export function ApiCall({ call, words }: { call: ShownCall; words: Words }) {
  const { id, method, path, summary, parameters, sent, answer, answerType, statuses, samples } = call
  return (
    <section className="stack" aria-labelledby={`call-${id}`}>
      <h3 id={`call-${id}`}>
        {summary} <code className="term" dir="ltr" lang="en">{`${method} ${path}`}</code>
      </h3>
      {parameters.length > 0 ? (
        <DataTable
          caption={
            <>
              {technicalText(words, 'developers:parameters')}
              <span className="visually-hidden">: {summary}</span>
            </>
          }
          rowHeaders
          columns={(['name', 'where', 'required', 'values', 'meaning'] as const).map((key) => ({ key, header: technicalText(words, `developers:column.${key}`) }))}
          rows={parameters.map(({ name, where, required, values, meaning }) => ({
            key: name,
            cells: [
              <code dir="ltr" key="name">{name}</code>,
              technicalText(words, `developers:where.${where}`),
              words.t(required ? 'common:yes' : 'common:no'),
              <code className="term" dir="ltr" key="values">{values}</code>,
              meaning,
            ],
          }))}
        />
      ) : sent === null ? (
        <p>{technicalText(words, 'developers:noParameters')}</p>
      ) : null}
      <DefinitionPairs
        pairs={[
          ...(sent === null ? [] : [{ key: 'sent', term: technicalText(words, 'developers:body'), value: <Shape name={sent} /> }]),
          {
            key: 'answer', term: technicalText(words, 'developers:answer'),
            value: (
              <>
                <Shape name={answer} /> <bdi className="small" dir="ltr" lang="en">{answerType}</bdi>
              </>
            ),
          },
        ]}
      />
      {samples.map(({ label, source }) => (
        <CodeBlock key={label} label={technicalText(words, 'developers:example', { name: label })}>
          {source}
        </CodeBlock>
      ))}
      <Disclosure summary={technicalText(words, 'developers:statuses')}>
        <ul className="stack-tight">
          {statuses.map(({ status, text }) => (
            <li key={status}>
              <bdi dir="ltr">{status}</bdi> – {text}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}
