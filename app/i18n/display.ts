/** How a visitor wants pages to look: kept in a cookie of its own, which says nothing else about them. */

export const THEMES = ['system', 'light', 'dark'] as const
export const CONTRASTS = ['normal', 'more'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export const FONTS = ['usual', 'simple'] as const
export const MOTIONS = ['usual', 'none'] as const

export interface DisplayChoice {
  readonly theme: (typeof THEMES)[number]
  readonly contrast: (typeof CONTRASTS)[number]
  readonly text: (typeof TEXT_SIZES)[number]
  readonly font: (typeof FONTS)[number]
  readonly motion: (typeof MOTIONS)[number]
}

export const USUAL_DISPLAY: DisplayChoice = { theme: 'system', contrast: 'normal', text: 'normal', font: 'usual', motion: 'usual' }

const NAME = 'mafteach-display'
const YEAR_SECONDS = 31_536_000

function oneOf<T extends string>(values: readonly T[], value: unknown, usual: T): T {
  return values.find((candidate) => candidate === value) ?? usual
}

function choiceOf(read: (name: string) => unknown): DisplayChoice {
  return {
    theme: oneOf(THEMES, read('theme'), USUAL_DISPLAY.theme),
    contrast: oneOf(CONTRASTS, read('contrast'), USUAL_DISPLAY.contrast),
    text: oneOf(TEXT_SIZES, read('text'), USUAL_DISPLAY.text),
    font: oneOf(FONTS, read('font'), USUAL_DISPLAY.font),
    motion: oneOf(MOTIONS, read('motion'), USUAL_DISPLAY.motion),
  }
}

export function displayInCookie(cookies: string | null): DisplayChoice {
  const value = (cookies ?? '').split(';').map((part) => part.trim()).find((part) => part.startsWith(`${NAME}=`))
  const parts = new Map((value?.slice(NAME.length + 1) ?? '').split('.').map((part) => part.split('-') as [string, string]))
  return choiceOf((name) => parts.get(name))
}

export function displayFromForm(form: FormData): DisplayChoice {
  return choiceOf((name) => form.get(name))
}

export function displayCookie(choice: DisplayChoice): string {
  const value = Object.entries(choice).map(([name, chosen]) => `${name}-${chosen}`).join('.')
  return `${NAME}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
}
