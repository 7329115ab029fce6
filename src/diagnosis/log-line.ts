/** A line of `vmware.log`, taken apart. */
export interface LogLine {
  /** As the log writes it. */
  readonly time: string;
  /** The thread that wrote it: `vmx`, `vcpu-0`. */
  readonly thread: string;
  readonly message: string;
  /** It goes on with the message of the line before. */
  readonly continues: boolean;
}

const TIME =
  '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)';

/** `Aug 20 20:09:05.063: vmx| ...`, `2012-04-15T09:30:43.171Z| vmx| ...`, `2017-05-09T18:03:31.810+05:00| vmx| I125: ...`; `I125+` continues. */
const OLD = new RegExp(`^${TIME}[:|] ([\\w.-]{1,40})\\| ?(?:\\| ?)?(?:[A-Z]\\d{3}([:+]) ?)?(.*)$`);

/** Since Workstation 16.2 and ESXi 8: `2024-03-13T00:48:07.514Z In(05) vmx ...`, on ESXi with a dash behind the thread; `In(05)+` continues. */
const NEW = new RegExp(`^${TIME} [A-Z][a-z]\\(\\d{1,3}\\)(\\+?) ([\\w.-]{1,40}) (?:- )?(.*)$`);

/**
 * Takes a line of `vmware.log` apart; undefined for what VMware has not written. What a guest has had written there is a message that begins with a
 * word of VMware's own.
 */
export function toLogLine(line: string): LogLine | undefined {
  const fresh = NEW.exec(line);
  if (fresh !== null) {
    const [, time = '', plus, thread = '', message = ''] = fresh;
    return { time, thread, message, continues: plus === '+' };
  }
  const old = OLD.exec(line);
  if (old === null) return undefined;
  const [, time = '', thread = '', sign, message = ''] = old;
  return { time, thread, message, continues: sign === '+' };
}
