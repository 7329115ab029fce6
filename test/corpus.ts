import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from '../src/document/document.ts';
import { kindOfPath } from '../src/document/kind.ts';

/** A real file; its content is other people's, and never shown. */
export interface CorpusFile {
  readonly id: string;
  /** Undefined where only the content can tell. */
  readonly kind: FileKind | undefined;
  readonly writtenByVMware: boolean;
  /** The bytes as latin1. */
  readonly text: string;
}

const folder = process.env.VMXLINT_CORPUS;

/** The real files at hand: none where VMXLINT_CORPUS is not set. */
export function corpusFiles(): CorpusFile[] {
  if (folder === undefined || folder === '') return [];
  const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const { id, file, path, writtenByVMware } = JSON.parse(row) as {
      id: string;
      file: string;
      path: string;
      writtenByVMware: boolean;
    };
    return { id, kind: kindOfPath(path), writtenByVMware, text: readFileSync(join(folder, file), 'latin1') };
  });
}
