/** What the browser tells, where scripts run. */
import { hasRefused } from './refusal'
import type { ScreeningEvent } from './screening-event'

/** Sends what happened, once and without waiting; what is lost is lost. Whoever does not want to be counted sends nothing. */
export function tell(language: string | undefined, event: ScreeningEvent | null): void {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean }
  if (!event || doNotTrack === '1' || globalPrivacyControl || hasRefused(document.cookie)) return
  navigator.sendBeacon?.(`/${language}/count`, new URLSearchParams(event))
}
