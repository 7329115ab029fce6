import type { Document, Entry } from '../../document/document.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Accident } from '../accident.ts';
import { withValue } from './rewrite.ts';

/** Settings that are booleans or numbers and nothing else, by folded key: a text with blanks around it may be meant, one of these not. */
const TYPED =
  /^(?:config\.version|virtualhw\.version|memsize|numvcpus|cpuid\.corespersocket|(?:mem|vcpu)\.hotadd|v(?:vtd|pmc)\.enable|windows\.vbs\.enabled|uefi\.secureboot\.enabled|(?:scsi|sata|ide|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|sound|vmci|hpet|pcibridge|pcipassthru|vtpm|svga)[0-9:]*\.(?:present|startconnected|pcislotnumber))$/;

/** Blanks inside the quotes of a boolean or a number. */
export function paddedValue(document: Document, entry: Entry): Accident | undefined {
  const { bytes, quoted, range } = entry.value;
  if (!quoted || !/^[ \t]|[ \t]$/.test(bytes)) return undefined;
  const value = bytes.replace(/^[ \t]+/, '').trimEnd();
  if (!/^(?:TRUE|FALSE|[0-9]{1,10})$/i.test(value)) return undefined;
  if (!TYPED.test(entry.key.folded) && !refusesBlanks(entry, value)) return undefined;
  return {
    rule: 'padded-value',
    at: range,
    key: entry.key.text,
    message: 'padded',
    data: { key: entry.key.text, value },
    meant: [withValue(document, entry, `"${value}"`)],
    safety: 'safe',
  };
}

/** Whether the key is surely of a type whose readers refuse these blanks: of a boolean all do; before a number, `strtol` passes over them. */
function refusesBlanks({ key, value: { bytes } }: Entry, value: string): boolean {
  const known = lookUp(key.folded);
  if (known?.confidence !== 'high') return false;
  if (known.type === 'boolean') return /^(?:TRUE|FALSE)$/i.test(value);
  return known.type === 'integer' && /^[0-9]+$/.test(value) && /[ \t]$/.test(bytes);
}
