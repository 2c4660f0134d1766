declare module 'virtual:live-words/*' {
  import type { Resources } from '~/i18n/resources'

  export const resources: Resources
}
