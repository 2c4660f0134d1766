import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { MarkForm } from '~/editing/marks/mark-form'
import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { mustLeaveNoTrace } from '~/referral/danger'
import { catalogue } from '~/rights'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import type { PageHandle } from './page-head'
import { pageAddress } from './page-address.server'
import { RightGuide } from './right-guide'

export const handle: PageHandle = {
  isForAll: ({ id }) => !mustLeaveNoTrace(catalogue.rights.find((right) => right.id === id)?.topics ?? []),
  tools: ['aloud', 'beside', 'print'],
  head: (words, _data, params) => {
    const id = params['id'] ?? ''
    const figures = rightFigures(words, catalogue.parameters, figuresOfDay(todayInIsrael(new Date())))
    return { title: words.right(id, ['name']) ?? id, description: words.right(id, ['summary'], figures) ?? undefined }
  },
}

export function loader({ params, request, context }: LoaderFunctionArgs) {
  if (!catalogue.rights.some(({ id }) => id === params['id'])) throw new Response(null, { status: 404 })
  return pageAddress(request, context)
}

export default function Guide() {
  const { id = '' } = useParams()
  return (
    <div className="stack-loose">
      <RightGuide id={id} {...useLoaderData<typeof loader>()} />
      <MarkForm page={`right/${id}`} words={useWords()} />
    </div>
  )
}
