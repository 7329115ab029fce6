import { spawnSync } from 'node:child_process';

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}

/** Whether system calls can be made to fail, to wait, or to kill: with strace, where the kernel allows it. */
export const canTrace = works('strace', '-f', '-qq', '-o', '/dev/null', 'true');

/** Whether file systems can be mounted where nobody else sees them: by the superuser, not in every container. */
export const canMount =
  process.getuid?.() === 0 && works('unshare', '-m', 'sh', '-c', 'mount -t tmpfs none /mnt && umount /mnt');

/** Whether files can be made immutable. */
export const canFreeze = process.getuid?.() === 0 && works('sh', '-c', 'command -v chattr');
