/** The closed lists of codes of appointments and call-backs. Their words live in `locales`. */

/** How a resident and a counsellor meet. */
export const MEETING_KINDS = ['inPerson', 'phone', 'video'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

/** When a call-back suits, by the clock in Israel. */
export const DAY_PARTS = ['any', 'morning', 'noon', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** How an appointment ended, as the desk marked it. */
export const MEETING_OUTCOMES = ['came', 'missed'] as const
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number]

/** `taken`: somebody at the desk is on it. `lapsed`: nobody called for so long that it was closed by itself. */
export const CALL_BACK_STATES = ['waiting', 'taken', 'reached', 'notReached', 'cancelled', 'lapsed'] as const
export type CallBackState = (typeof CALL_BACK_STATES)[number]

export const MESSAGE_KINDS = ['reminder', 'cancelled'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** `staff`: no machine can deliver it; somebody at the desk does. `done`: somebody did. */
export const MESSAGE_STATES = ['waiting', 'sent', 'staff', 'done'] as const
