import { hebrewNames, resourcesFrom, type WordTree } from '../resources'

const hebrew = import.meta.glob<WordTree>(['/locales/he/rights/*.json', '/locales/he/ui/common.json', '/locales/he/questions/benefits.json'], {
  eager: true,
  import: 'default',
})

export const resources = {
  ...resourcesFrom(import.meta.glob<WordTree>('/locales/am/**/*.json', { eager: true, import: 'default' })),
  hebrew: hebrewNames(resourcesFrom(hebrew)),
}
