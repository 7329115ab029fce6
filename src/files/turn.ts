/**
 * A name that one process on this machine can hold, and that ends with the process, however it ends: a lock file would be left behind by a crash.
 * On Linux an abstract socket (unix(7)), on Windows a pipe; elsewhere there is no such thing, and runs do not wait for one another.
 */
const NAMES: Partial<Record<NodeJS.Platform, string>> = {
  linux: '\0vmxlint-replaces-files',
  win32: '\\\\.\\pipe\\vmxlint-replaces-files',
};

/** In milliseconds. The last look at 256 files and their renames take some ten; who holds the name longer hangs, or is not vmxlint. */
const PATIENCE = 2000;
const PAUSE = 5;

/**
 * Takes a step while no other run on this machine takes one, so that nothing of another run comes between the last look at a file and its rename.
 * Without a turn the step is taken all the same, since the look alone keeps files whole.
 * @param patience how long to wait for the turn, in milliseconds.
 */
export async function inTurn<T>(step: () => T, patience = PATIENCE): Promise<T> {
  const release = await takeTurn(Date.now() + patience);
  try {
    return step();
  } finally {
    await release?.();
  }
}

async function takeTurn(until: number): Promise<(() => Promise<void>) | undefined> {
  const path = NAMES[process.platform];
  if (path === undefined) return undefined;
  // Not imported: linting takes no turn.
  const { createServer } = process.getBuiltinModule('node:net');
  for (;;) {
    const server = createServer((connection) => connection.destroy());
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      server.listen({ path }, () => resolve(undefined));
    });
    if (code === undefined) return () => new Promise((resolve) => server.close(() => resolve()));
    if (code !== 'EADDRINUSE' || Date.now() >= until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
