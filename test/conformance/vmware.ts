/** What VMware's reader makes of one line. */
export interface Reading {
  /** The line without its terminator, as far as a NUL. */
  readonly line: string;
  /** Undefined for a comment, a blank line and a malformed one. */
  readonly name: string | undefined;
  /** The bytes of the value, escapes undone; undefined where there is no name. */
  readonly value: string | undefined;
}

/** VMware's own reader and writer of lines. All texts are byte strings. */
export interface Vmware {
  /** The version of open-vm-tools that the library says it is. */
  readonly version: string;
  /** `DictLL_ReadUTF8BOM`, then `DictLL_ReadLine` on a stream until it ends. */
  readFile(text: string): Reading[];
  /** `DictLL_UnmarshalLine` on a buffer until it ends. */
  readBuffer(text: string): Reading[];
  /** `DictLL_WriteLine` for each entry; names and values end at their first NUL. */
  write(entries: readonly (readonly [name: string, value: string])[]): string;
}

const LIBRARY = 'libvmtools.so.0';
const READ_SUCCESS = 2;
const READ_EOF = 1;

/**
 * Loads the library that Debian's package `open-vm-tools` brings.
 * @returns why there is none, where there is none.
 */
export async function loadVmware(): Promise<Vmware | string> {
  let koffi: typeof import('koffi');
  let library: ReturnType<typeof koffi.load>;
  try {
    koffi = await import('koffi');
    library = koffi.load(process.env.VMXLINT_LIBVMTOOLS ?? LIBRARY);
  } catch (error) {
    return `${LIBRARY} cannot be loaded; it is in Debian's package open-vm-tools (${String(error).split('\n')[0]})`;
  }
  const libc = koffi.load('libc.so.6');
  const fmemopen = libc.func('void *fmemopen(void *buffer, size_t size, const char *mode)');
  const openMemstream = libc.func('void *open_memstream(void *buffer, void *size)');
  const fclose = libc.func('int fclose(void *stream)');
  const strlen = libc.func('size_t strlen(void *text)');
  const memcpy = libc.func('void *memcpy(void *to, void *from, size_t size)');
  const malloc = libc.func('void *malloc(size_t size)');
  const free = libc.func('void free(void *memory)');
  const readBom = library.func('uint8_t DictLL_ReadUTF8BOM(void *stream)');
  const readLine = library.func('int DictLL_ReadLine(void *stream, void *line, void *name, void *value)');
  const unmarshal = library.func('void *DictLL_UnmarshalLine(void *b, size_t n, void *line, void *name, void *value)');
  const writeLine = library.func('uint8_t DictLL_WriteLine(void *stream, void *name, void *value)');

  const [line, name, value] = [new BigUint64Array(1), new BigUint64Array(1), new BigUint64Array(1)];
  let copy = Buffer.alloc(2 ** 16);

  function text(address: bigint): string {
    const length = Number(strlen(address));
    if (length > copy.length) copy = Buffer.alloc(2 * length);
    memcpy(copy, address, length);
    return copy.toString('latin1', 0, length);
  }

  /** Copies a C string and frees it. */
  function take(pointer: BigUint64Array): string | undefined {
    const address = pointer[0] ?? 0n;
    if (address === 0n) return undefined;
    const taken = text(address);
    free(address);
    return taken;
  }

  /** Lends bytes that stay where they are; those of a Buffer are gone as soon as only C knows of them. */
  function inMemory<T>(bytes: string, use: (address: bigint) => T): T {
    const memory = malloc(Math.max(bytes.length, 1));
    memcpy(memory, Buffer.from(bytes, 'latin1'), bytes.length);
    const result = use(memory);
    free(memory);
    return result;
  }

  function reading(): Reading {
    return { line: take(line) ?? '', name: take(name), value: take(value) };
  }

  return {
    version: text(library.symbol('vm_version')).replace('version=', ''),

    readFile(file) {
      // fmemopen refuses to open nothing.
      if (file === '') return [];
      return inMemory(file, (start) => {
        const stream = fmemopen(start, file.length, 'r');
        readBom(stream);
        const readings: Reading[] = [];
        let result = readLine(stream, line, name, value);
        for (; result === READ_SUCCESS; result = readLine(stream, line, name, value)) readings.push(reading());
        fclose(stream);
        if (result !== READ_EOF) throw new Error(`DictLL_ReadLine failed (${result})`);
        return readings;
      });
    },

    readBuffer(buffer) {
      return inMemory(buffer, (start) => {
        const end = start + BigInt(buffer.length);
        const readings: Reading[] = [];
        for (let at = start; at < end; ) {
          at = unmarshal(at, end - at, line, name, value) as bigint;
          readings.push(reading());
        }
        return readings;
      });
    },

    write(entries) {
      const [buffer, size] = [new BigUint64Array(1), new BigUint64Array(1)];
      const stream = openMemstream(buffer, size);
      for (const entry of entries) {
        const [key, bytes] = entry.map((part) => Buffer.from(`${part}\0`, 'latin1'));
        writeLine(stream, key, bytes);
      }
      fclose(stream);
      const written = Buffer.alloc(Number(size[0]));
      memcpy(written, buffer[0], written.length);
      free(buffer[0]);
      return written.toString('latin1');
    },
  };
}
