/** The page begins here. */
import { startShell } from './shell.ts'

startShell()
