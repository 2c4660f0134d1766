import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CARRIED_FORM, type LanguageLink, LanguageSwitch } from './language-switch'
import { PageShell } from './page-shell'
import { expectNoAxeFindings } from './test-support'

const languages: LanguageLink[] = [
  { code: 'he', name: 'עברית', dir: 'rtl', href: '/he', current: false },
  { code: 'ar', name: 'العربية', dir: 'rtl', href: '/ar', current: false },
  { code: 'ru', name: 'Русский', dir: 'ltr', href: '/ru', current: false },
  { code: 'en', name: 'English', dir: 'ltr', href: '/en', current: true },
  { code: 'am', name: 'አማርኛ', dir: 'ltr', href: '/am', current: false },
]

function Shell() {
  return (
    <PageShell
      skipLabel="Skip to content"
      languagesLabel="Language"
      languages={languages}
      brand={{ href: '/en', name: 'Rights Key' }}
      display={{ href: '/en/display', label: 'Display' }}
      exit={{ href: 'https://weather.example/', label: 'Leave quickly' }}
      footer={{ note: 'General information.', label: 'About', links: [{ href: '/en/privacy', label: 'Privacy' }] }}
    >
      <h1>Page</h1>
    </PageShell>
  )
}

test('the skip link comes first and leads to main, which can take the focus', async () => {
  const { container } = render(<Shell />)
  const [first] = screen.getAllByRole('link')
  expect(first?.getAttribute('href')).toBe('#main')
  const main = screen.getByRole('main')
  expect([main.id, main.tabIndex]).toEqual(['main', -1])
  await expectNoAxeFindings(container)
})

test('all five languages stand in their own letters, the current one marked', () => {
  render(<Shell />)
  const links = within(screen.getByRole('navigation', { name: 'Language' })).getAllByRole('link')
  expect(links.map((link) => [link.lang, link.textContent, link.getAttribute('aria-current')])).toEqual(
    languages.map(({ code, name, current }) => [code, name, current ? 'true' : null]),
  )
})

test('display settings and quick exit have words', () => {
  render(<Shell />)
  expect(screen.getByRole('link', { name: 'Display' }).getAttribute('href')).toBe('/en/display')
  expect(screen.getByRole('link', { name: 'Leave quickly' })).toBeTruthy()
})

test('where something is being written each language sends it along, and the Enter key presses none of them', async () => {
  const { container } = render(
    <>
      <LanguageSwitch label="Language" languages={languages} carries />
      <form id={CARRIED_FORM} method="post" action="/en/letters/objection">
        <label>
          Name <input name="name" />
        </label>
      </form>
    </>,
  )
  const buttons = screen.getAllByRole<HTMLButtonElement>('button')
  expect(buttons.map(({ lang, name, value }) => [lang, name, value])).toEqual(languages.map(({ code }) => [code, 'switched', code]))
  expect(buttons.map((button) => [button.getAttribute('formaction'), button.getAttribute('aria-current')])).toEqual(
    languages.map(({ href, current }) => [href, current ? 'true' : null]),
  )
  const [first] = container.querySelectorAll('button')
  expect([first?.getAttribute('form'), first?.name, first?.hasAttribute('formaction')]).toEqual([CARRIED_FORM, '', false])
  await expectNoAxeFindings(container)
})
