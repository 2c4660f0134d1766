/** Days after an appointment, or after a call-back was closed, for which the center knows who it was. */
export const KEPT_DAYS = 30

/** Days after which a call-back that nobody made is closed by itself. */
export const WAITING_DAYS = 60
