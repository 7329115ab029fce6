import { ARM_REASON } from './cpuinfo.ts';
import type { OutputLine } from './lines.ts';
import { type Evidence, evidenceOf, type Outcome, type Recogniser } from './recogniser.ts';

/*
 * The lines of `systeminfo` on what Hyper-V needs, in the languages in which outputs were found: English, German, French, Spanish, Portuguese,
 * Chinese, Japanese. A dot stands for a letter that has other bytes in each code page.
 */

type Subject = 'monitor' | 'firmware' | 'slat';

const LABELS: Readonly<Record<Subject, RegExp>> = {
  monitor:
    /VM Monitor Mode Extensions|Erweiterungen f.r den VM-.berwachungsmodus|Extensions d[eu] mode (?:du )?moniteur d.ordinateur virtuel|Extensiones de modo de monitor de VM|Extens.o de Modo de Monitor VM|虚拟机监视器模式扩展|VM モニター モード拡張機能/i,
  firmware:
    /Virtualization Enabled In Firmware|Virtualisierung in Firmware aktiviert|Virtualisation activ.e dans le microprogramme|Se habilit. la virtualizaci.n en el firmware|Virtualiza..o Habilitada no Firmware|固件中已启用虚拟化|ファームウェアで仮想化が有効になっています/i,
  slat: /Second Level Address Translation|Adress.bersetzung der zweiten Ebene|Traduction d.adresses? de second niveau|Traducci.n de direcciones de segundo nivel|Convers.o de Endere.os de Segundo N.vel|二级地址转换|第 2 レベルのアドレス変換/i,
};

const DETECTED =
  /A hypervisor has been detected|Es wurde ein Hypervisor erkannt|Un hyperviseur a .t. d.tect.|Se detect. un hipervisor|已检测到虚拟机监控程序|ハイパーバイザーが検出されました/i;

const YES = /[:：]\s*(?:Yes|Ja|Oui|S.|Sim|是|はい)\s*$/i;
const NO = /[:：]\s*(?:No|Nein|Non|N.o|否|いいえ)\s*$/i;

/** Values that are not translated. */
const ANY = /\b(?:x64|x86|ARM64)-based PC\b|^Hyper-V[^:：]{0,20}[:：]|[:：]\s*Microsoft Windows \S/i;

const NAMES: Readonly<Record<Subject, string>> = {
  monitor: 'VM Monitor Mode Extensions',
  firmware: 'Virtualization Enabled In Firmware',
  slat: 'Second Level Address Translation',
};

const ELSEWHERE =
  'A virtual machine shows its hypervisor to Windows, and so does Hyper-V, which Windows starts for its own security, too. Where Hyper-V itself runs in the guest, it is visible. Else boot a Linux in the machine, a live image will do, and look at its /proc/cpuinfo.';

/** `systeminfo` of Windows. With a hypervisor below or beside it, Windows does not tell what its CPU has. */
export function systeminfo(): Recogniser {
  const found = new Map<Subject, { readonly yes: boolean; readonly evidence: Evidence }>();
  let detected: Evidence | undefined;
  let any: Evidence | undefined;
  let arm: Evidence | undefined;

  const read = (line: OutputLine, text: string) => {
    const shown = evidenceOf(line, text);
    if (ANY.test(text)) any ??= shown;
    if (/\bARM64-based PC\b/i.test(text)) arm ??= shown;
    if (DETECTED.test(text)) detected ??= shown;
    for (const subject of ['monitor', 'firmware', 'slat'] as const) {
      if (!LABELS[subject].test(text)) continue;
      if (YES.test(text)) found.set(subject, { yes: true, evidence: shown });
      else if (NO.test(text)) found.set(subject, { yes: false, evidence: shown });
    }
  };

  const answer = (): Omit<Outcome, 'output'> | undefined => {
    const no = [...found].find(([, { yes }]) => !yes);
    if (arm !== undefined) return { answer: 'unknown', reason: ARM_REASON, evidence: [arm], notes: [] };
    if (no !== undefined) {
      const [subject, { evidence }] = no;
      return { answer: 'hidden', reason: `"${NAMES[subject]}" is No`, evidence: [evidence], notes: [] };
    }
    if (detected !== undefined) {
      const reason = 'a hypervisor runs below or beside this Windows, which therefore does not tell what its CPU has';
      return { answer: 'unknown', reason, evidence: [detected], notes: [ELSEWHERE] };
    }
    const firmware = found.get('firmware');
    if (firmware !== undefined) {
      const evidence = [...found.values()].map((one) => one.evidence);
      return { answer: 'visible', reason: 'what Hyper-V needs of the CPU is there', evidence, notes: [] };
    }
    const reason = 'its lines on what Hyper-V needs are not there, or in a language that is not known here';
    return any && { answer: 'unknown', reason, evidence: [any], notes: [] };
  };

  return {
    read(line) {
      for (const text of line.spellings) read(line, text);
    },
    conclude() {
      const outcome = answer();
      return outcome && { output: 'systeminfo', ...outcome };
    },
  };
}
