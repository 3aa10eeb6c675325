/** What the commands share: options read strictly, a wrong one answered with the valid ones. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Something in the command is not valid: said to the user, with what would be. Ends with 2. */
export class UsageError extends Error {}

export const list = (all: readonly (string | number)[]) => all.join(', ');

/** @throws UsageError that names every option */
export function parseOptions<T extends OptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${(error as Error).message.split('. ')[0]!}. Options: ${list(names)}`);
  }
}

/** @throws UsageError that names all values */
export function oneOf<T extends string>(option: string, value: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (!found) throw new UsageError(`--${option} "${value}": one of ${list(all)}`);
  return found;
}
