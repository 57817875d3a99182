import { Command, CommanderError } from 'commander'
import { addBackupCommands } from './backup-commands.ts'
import { addChangeCommands } from './change-commands.ts'
import { Refused, type CliDeps } from './command.ts'
import { addFeedCommands } from './feed-commands.ts'
import { addKeptCommands } from './kept-commands.ts'
import { addPastCommands } from './past-commands.ts'
import { addPutAwayCommands } from './put-away-commands.ts'
import { addReadCommands, type Outcome } from './read-commands.ts'

/** The whole command line, unparsed: what README's table of commands is checked against. */
export function createProgram(deps: CliDeps, outcome: Outcome): Command {
  const program = new Command('transition')
    .description(
      'From a Local Safeguarding Children Board to safeguarding partners, without missing a date.',
    )
    .showSuggestionAfterError()
    .configureOutput({ writeOut: deps.out, writeErr: deps.err })
    .exitOverride()
  program
    .command('serve')
    .description('the server; loopback only until accounts exist')
    .option('--port <number>', 'the port (default 8018, or PORT)')
    .option('--host <address>', 'the address (default 127.0.0.1, or HOST)')
    .option('--data <folder>', 'the folder of your plans (default ./data, or DATA_DIR)')
    .action(async (options: { port?: string; host?: string; data?: string }) => {
      outcome.exitCode = await deps.serve(options)
    })
  addReadCommands(program, deps, outcome)
  addChangeCommands(program, deps)
  addFeedCommands(program, deps)
  addPutAwayCommands(program, deps)
  addBackupCommands(program, deps, outcome)
  addPastCommands(program, deps)
  addKeptCommands(program, deps, outcome)
  return program
}

/** Wrong use of the command line: commander has already said what is wrong. */
const WRONG_USE = 2

/** Runs one command line (without node and the script's name); gives the exit code. */
export async function run(args: readonly string[], deps: CliDeps): Promise<number> {
  const outcome: Outcome = { exitCode: 0 }
  try {
    await createProgram(deps, outcome).parseAsync([...args], { from: 'user' })
    return outcome.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE
    if (error instanceof Refused) {
      deps.err(`${error.message}\n`)
      return error.exitCode
    }
    throw error
  }
}
