import packageJson from '../package.json' with { type: 'json' }

/** The version of this package, as in package.json. */
export const version: string = packageJson.version
