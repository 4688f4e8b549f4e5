/** What a command is: a function of the words and options of the command line. */

type Output = NodeJS.WritableStream & { isTTY?: boolean }

/** Where a command reads and writes; the process itself has them. */
export interface Streams { stdin: NodeJS.ReadableStream; stdout: Output; stderr: Output }

/** Options by name, as they were given. */
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** Resolves to the exit status. Throws UsageError, InputError or OutputError where the call cannot be followed. */
export type Command = (inputs: string[], values: Values, streams: Streams) => Promise<number>
