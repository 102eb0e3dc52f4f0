const HIDDEN = '[secret]'

/**
 * A value that cannot be printed by accident: string conversion, JSON and the inspector all show `[secret]`.
 * `reveal()` is the one way to it, and easy to search for.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN
  }
}
