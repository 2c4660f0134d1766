/**
 * The way out for messages to people: a port that e-mail, or the text messages of a municipality's gateway, can fill.
 *
 * A gateway is an object with three things: `name`, `reaches` (which addresses it can deliver to) and `send`. `send` resolves when the
 * next machine has taken the message over, and rejects with `DeliveryFailed` when it has not. It may be called twice with the same
 * `id`, when a server broke off in between: who can tell doubles apart should. Messages that no outbox reaches stay in the queue of
 * the desk, where somebody reads them out by telephone.
 */

/** Where a message goes. */
export type Address = { readonly email: string } | { readonly phone: string }

export interface Message {
  /** The same for the same message, however often it is sent. Letters, digits, `-` and `_`. */
  readonly id: string
  /** Of the text: `he`, `ar` … */
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  /** One line; text messages leave it out. */
  readonly subject: string
  /** Plain text, lines by `\n`. */
  readonly text: string
}

export interface Outbox {
  /** For logs: `smtp`, `sms`. */
  readonly name: string
  reaches(address: Address): boolean
  /** @throws DeliveryFailed */
  send(address: Address, message: Message): Promise<void>
  close?(): Promise<void>
}

/** The message was not taken over. `final`: trying again is of no use. The words never hold an address or a text. */
export class DeliveryFailed extends Error {
  readonly final: boolean

  constructor(reason: string, final: boolean) {
    super(reason)
    this.name = 'DeliveryFailed'
    this.final = final
  }
}

/** Several outboxes as one: the first that reaches an address delivers. */
export function joinedOutbox(outboxes: readonly Outbox[]): Outbox {
  const forAddress = (address: Address) => outboxes.find((outbox) => outbox.reaches(address))
  return {
    name: outboxes.map(({ name }) => name).join('+') || 'none',
    reaches: (address) => forAddress(address) !== undefined,
    async send(address, message) {
      const outbox = forAddress(address)
      if (!outbox) throw new DeliveryFailed('no outbox reaches the address', true)
      await outbox.send(address, message)
    },
    async close() {
      await Promise.all(outboxes.map((outbox) => outbox.close?.()))
    },
  }
}

/** Delivers nothing: everything waits for the desk. */
export const NO_OUTBOX: Outbox = joinedOutbox([])
