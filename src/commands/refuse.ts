/** A wrong argument: one clear line on standard error, exit code 2. */
export function refuse(message: string): never {
  process.stderr.write(`${message.replaceAll("\n", " ")}\n`);
  process.exit(2);
}
