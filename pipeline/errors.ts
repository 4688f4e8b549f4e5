/** Misuse: one line that says what is wrong and what to do. The command line prints the message and exits with 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** An input that cannot be had. */
export class InputError extends Error {
  override name = 'InputError'
}

/** Results that cannot be written. */
export class OutputError extends Error {
  override name = 'OutputError'
}
