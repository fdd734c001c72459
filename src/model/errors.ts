/** A wrong option: the message says what was expected and what came. The command line answers with exit code 2. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** A run that cannot be finished: the message says why. The command line answers with exit code 3. */
export class RunError extends Error {
  override readonly name = 'RunError';
}
