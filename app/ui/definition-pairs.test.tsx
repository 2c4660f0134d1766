import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DefinitionPairs } from './definition-pairs'
import { expectNoAxeFindings } from './test-support'

test('terms and values stand in pairs', async () => {
  const { container } = render(
    <DefinitionPairs
      pairs={[
        { key: 'who', term: 'Who decides', value: 'National Insurance' },
        { key: 'tax', term: 'Tax', value: 'taxed' },
      ]}
    />,
  )
  expect([...(container.querySelector('dl')?.children ?? [])].map((part) => part.tagName)).toEqual([
    'DT',
    'DD',
    'DT',
    'DD',
  ])
  await expectNoAxeFindings(container)
})
