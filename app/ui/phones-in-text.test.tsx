import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { cutAtPhones, PhonesInText } from './phones-in-text'
import './test-support'

const phonesOf = (text: string) => cutAtPhones(text).filter((_, index) => index % 2 === 1)

test.each([
  ['By phone \u2068*3928\u2069, or 118.', ['*3928', '118']],
  ['Schar Mitzvah: 1-700-505-500; the institute: 02-6463555', ['1-700-505-500', '02-6463555']],
  ['اتصلوا بـ118 أو 100.', ['118', '100']],
  ['ወደ118 ይደውሉ።', ['118']],
  ['Form 100 is sent by the employer; up to 106% or ₪118, 100 ₪, 1,100 and 100.5', []],
  ['טופס 106 אצל המעסיק, נספח 103.2', []],
  ['Born in 1100, week 118-120', []],
])('%s', (text, phones) => {
  expect(phonesOf(text)).toEqual(phones)
})

test('a number in a sentence calls, and the sentence stays whole', () => {
  const { container } = render(<PhonesInText text={'חייגו \u2068*6050\u2069, בכל יום.'} />)
  expect(screen.getByRole('link', { name: '*6050' }).getAttribute('href')).toBe('tel:*6050')
  expect(container.textContent).toBe('חייגו *6050, בכל יום.')
})
