import type { Document, Entry } from '../../document/document.ts';
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
  if (!/^(?:TRUE|FALSE|[0-9]{1,10})$/i.test(value) || !TYPED.test(entry.key.folded)) return undefined;
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
