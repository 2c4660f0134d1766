import { resourcesFrom, type WordTree } from '../resources'

export const resources = resourcesFrom(
  import.meta.glob<WordTree>('/locales/he/**/*.json', { eager: true, import: 'default' }),
)
