import type { AppError } from '#core/contract/app-error';
import { closest } from '#core/shared/closest';
import type { CliContext } from '#main/shells/cli/cli-context';
import { COMMANDS, type Command } from '#main/shells/cli/commands';

const EXIT_DONE = 0;
const EXIT_OUR_FAULT = 1;
const EXIT_BAD_INPUT = 2;

/** Faults the caller cannot mend by giving other input. */
const NOT_THE_INPUT: readonly AppError['code'][] = [
  'internal',
  'unavailable',
  'disk-full',
  'corrupt',
  'cancelled',
];

/**
 * Runs one command. Never throws.
 *
 * @param args what stands after the program's name
 * @returns exit code: 0 done, 2 bad input, 1 anything else
 */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return help(rest[0], context);
  }
  if (name === '--version') return version(context);
  const command = findCommand(name);
  if (command === undefined) return badInput(context, unknownCommand(name));
  if (rest.includes('--help') || rest.includes('-h')) return help(name, context);
  try {
    const run = await command.load();
    const result = await run(rest, context);
    if (result.ok) return EXIT_DONE;
    context.stderr(`landfall ${name}: ${result.error.message}\n`);
    return NOT_THE_INPUT.includes(result.error.code) ? EXIT_OUR_FAULT : EXIT_BAD_INPUT;
  } catch (cause) {
    context.stderr(`landfall ${name}: a fault of Landfall's own: ${oneLine(cause)}\n`);
    if (context.env.LANDFALL_DEBUG && cause instanceof Error) context.stderr(`${cause.stack}\n`);
    return EXIT_OUR_FAULT;
  }
}

function help(name: string | undefined, context: CliContext): number {
  if (name === undefined || name.startsWith('-')) {
    context.stdout(overview());
    return EXIT_DONE;
  }
  const command = findCommand(name);
  if (command === undefined) return badInput(context, unknownCommand(name));
  context.stdout(`${command.help}\n`);
  return EXIT_DONE;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Landfall: what an AI model costs, country by country.

landfall COMMAND [arguments]

${lines.join('\n')}

landfall COMMAND --help   what a command takes
landfall --version        version of Landfall

Exit code: 0 done, 2 bad input, 1 anything else. LANDFALL_HOME names the folder of the plans.
`;
}

async function version(context: CliContext): Promise<number> {
  const { readVersion } = await import('#main/shells/version');
  context.stdout(`${readVersion(context.builtFolder)}\n`);
  return EXIT_DONE;
}

function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

function unknownCommand(name: string): string {
  const suggestion = closest(
    name,
    COMMANDS.map((command) => command.name),
  );
  const hint = suggestion === null ? '' : ` Did you mean ${suggestion}?`;
  return `there is no command ${name.slice(0, 80)}.${hint} See landfall --help.`;
}

function badInput(context: CliContext, message: string): number {
  context.stderr(`landfall: ${message}\n`);
  return EXIT_BAD_INPUT;
}

function oneLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').trim();
}
