/** The ground of every page, for places that styles do not reach: the browser's bar and the screen while an installed portal opens. */
export const GROUND = { light: '#f7f4ef', dark: '#12191b' } as const
