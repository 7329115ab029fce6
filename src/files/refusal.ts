import { codeOf, reasonOf } from './reason.ts';

/**
 * Why a file was not written. *refused*: it, or an option, does not allow it. *changed*: it is not any more what was read.
 * *failed*: the system could not.
 */
export interface Refusal {
  readonly ok: false;
  readonly kind: 'refused' | 'changed' | 'failed';
  /** To be set after the name of the file. Untrusted text: it may quote a file name. */
  readonly reason: string;
}

export function refuse(kind: Refusal['kind'], reason: string): Refusal {
  return { ok: false, kind, reason };
}

/** The refusal that a system error means: *refused* where permission lacks, else *failed*. */
export function refusalOf(error: unknown, place = ''): Refusal {
  const denied = ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
  return refuse(denied ? 'refused' : 'failed', place + reasonOf(error));
}
