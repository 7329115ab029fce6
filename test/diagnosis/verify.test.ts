import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/diagnosis/lines.ts';
import type { Answer } from '../../src/diagnosis/recogniser.ts';
import { openVerification, verify } from '../../src/diagnosis/verify.ts';
import { fc } from '../property.ts';
import * as outputs from './outputs.ts';

const { cpuinfo, lscpu, KVM_OK, virtHostValidate, systeminfo, LANGUAGES, WORDS, DETECTED_IN, esxcfgInfo } = outputs;

const languages = Object.keys(LANGUAGES) as outputs.Language[];

function of(text: string) {
  return verify(Buffer.from(text));
}

/** The answer, and what it is of. */
function told(text: string): [Answer, ...string[]] {
  const { answer, outcomes } = of(text);
  return [answer, ...outcomes.map(({ output }) => output)];
}

describe('/proc/cpuinfo', () => {
  it.each(['vmx', 'svm'])('shows %s', (flag) => {
    const { answer, outcomes } = of(cpuinfo([flag, 'hypervisor']));
    expect(answer).toBe('visible');
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({
      output: '/proc/cpuinfo',
      evidence: [{ line: 6, text: `flags: ... ${flag} ...` }],
      notes: [],
    });
    expect(outcomes[0]?.reason).toContain('all 2 processors');
  });

  it('takes no other word for one of them', () => {
    expect(told(cpuinfo(['hypervisor', 'svm_lock', 'vmx2', 'tsvm']))).toEqual(['hidden', '/proc/cpuinfo']);
  });

  it('is not judged by its lines "vmx flags"', () => {
    expect(told(cpuinfo(['hypervisor'], 2, outputs.VMX_FLAGS))).toEqual(['hidden', '/proc/cpuinfo']);
    expect(told(outputs.VMX_FLAGS)).toEqual(['unknown', '/proc/cpuinfo']);
  });

  it('may be what grep has found in it', () => {
    const lines = cpuinfo(['vmx', 'hypervisor'], 4, outputs.VMX_FLAGS).split('\n');
    expect(told(lines.filter((line) => /vmx|svm/.test(line)).join('\n'))).toEqual(['visible', '/proc/cpuinfo']);
  });

  it('that differs from processor to processor tells nothing', () => {
    const { answer, outcomes } = of(cpuinfo(['vmx'], 1) + cpuinfo([], 3));
    expect(answer).toBe('unknown');
    expect(outcomes[0]?.reason).toContain('1 of 4 processors only');
  });

  it('without the flag of a guest comes from elsewhere', () => {
    expect(of(cpuinfo(['vmx'])).outcomes[0]?.notes).toHaveLength(1);
    expect(of(cpuinfo(['vmx', 'hypervisor'])).outcomes[0]?.notes).toHaveLength(0);
  });

  it.each([
    ['Arm', outputs.ARM_CPUINFO, 'Arm machine'],
    ['RISC-V', 'processor\t: 0\nhart\t\t: 0\nisa\t\t: rv64imafdc\nmmu\t\t: sv39\n', 'neither of Intel nor of AMD'],
  ])('of %s tells nothing, and why', (_, text, reason) => {
    const { answer, outcomes } = of(text);
    expect(answer).toBe('unknown');
    expect(outcomes[0]?.reason).toContain(reason);
  });
});

describe('lscpu', () => {
  it.each([
    ['visible', lscpu('VT-x', ['vmx', 'hypervisor'])],
    ['visible', lscpu('AMD-V', ['svm', 'hypervisor'])],
    ['visible', lscpu('', ['svm', 'hypervisor'])],
    ['hidden', lscpu('', ['hypervisor'])],
    ['visible', lscpu('VT-x', ['vmx', 'hypervisor'], ['Architektur', 'Virtualisierung', 'Markierungen'])],
    ['hidden', lscpu('', ['hypervisor'], ['Architektur', 'Virtualisierung', 'Markierungen'])],
    ['unknown', outputs.ARM_LSCPU],
    ['unknown', 'Architecture:          x86_64\nCPU(s):                4\n'],
  ] as const)('tells: %s', (answer, text) => {
    expect(told(text)).toEqual([answer, 'lscpu']);
  });
});

describe('lscpu of a machine of others', () => {
  it('says so', () => {
    const foreign = lscpu('', ['hypervisor']).replace('VMware', 'KVM');
    expect(of(foreign).outcomes[0]?.notes).toEqual([expect.stringContaining('is KVM')]);
    expect(of(lscpu('', ['hypervisor'])).outcomes[0]?.notes).toEqual([]);
  });
});

describe('kvm-ok', () => {
  it.each([
    ['visible', KVM_OK.usable],
    ['hidden', KVM_OK.unsupported],
    ['hidden', KVM_OK.disabled],
    ['visible', KVM_OK.unready],
    ['unknown', 'KVM acceleration can NOT be used\n'],
  ] as const)('tells: %s', (answer, text) => {
    expect(told(text)).toEqual([answer, 'kvm-ok']);
  });
});

describe('virt-host-validate', () => {
  it.each([
    ['visible', virtHostValidate('PASS', 'PASS'), 0],
    [
      'visible',
      virtHostValidate('\x1b[32mPASS\x1b[0m', "\x1b[31mFAIL\x1b[0m (Check that the 'kvm-intel' module is loaded)"),
      1,
    ],
    ['hidden', virtHostValidate('FAIL (Only emulated CPUs are available)', 'FAIL'), 0],
    ['hidden', virtHostValidate('WARN (Only emulated CPUs are available)', 'FAIL'), 0],
    ['unknown', '   LXC: Checking for Linux >= 2.6.26                  : PASS\n', 0],
  ] as const)('tells: %s', (answer, text, notes) => {
    expect(told(text)).toEqual([answer, 'virt-host-validate']);
    expect(of(text).outcomes[0]?.notes).toHaveLength(notes);
  });
});

describe('systeminfo', () => {
  it.each(languages)('in %s tells yes and no', (language) => {
    const rows = LANGUAGES[language];
    const [yes, no] = WORDS[language];
    expect(told(systeminfo(rows))).toEqual(['visible', 'systeminfo']);
    for (const index of [0, 1, 2]) {
      const denied = rows.map((row, other) => (other === index ? row.replace(new RegExp(`${yes}$`), no) : row));
      expect(told(systeminfo(denied))).toEqual(['hidden', 'systeminfo']);
    }
  });

  it.each([
    ['German', 'cp850'],
    ['German', 'windows-1252'],
    ['French', 'cp850'],
    ['Spanish', 'cp850'],
    ['Portuguese', 'cp850'],
    ['Chinese', 'gbk'],
    ['Japanese', 'shiftjis'],
    ['German', 'utf16le'],
    ['Japanese', 'utf16le'],
    ['Chinese', 'utf16be'],
  ] as const)('in %s is read in %s', (language, encoding) => {
    const addBOM = encoding.startsWith('utf16');
    const bytes = iconv.encode(systeminfo(LANGUAGES[language].map((row) => row.replace('’', "'"))), encoding, {
      addBOM,
    });
    const { answer, outcomes } = verify(bytes);
    expect(answer).toBe('visible');
    expect(outcomes[0]?.evidence.map(({ line }) => line)).toEqual([8, 9, 10]);
  });

  it.each(DETECTED_IN)('cannot tell: %s', (sentence) => {
    const { answer, outcomes } = of(systeminfo([sentence]));
    expect(answer).toBe('unknown');
    expect(outcomes).toMatchObject([{ output: 'systeminfo', evidence: [{ line: 8 }] }]);
    expect(outcomes[0]?.notes).toHaveLength(1);
  });

  it('in an unknown language, of Arm, or cut short tells nothing', () => {
    expect(
      told(systeminfo(['Rozszerzenia trybu monitora maszyny wirtualnej: Tak'], 'Wymagania funkcji Hyper-V:')),
    ).toEqual(['unknown', 'systeminfo']);
    expect(told(systeminfo(LANGUAGES.English).replace('x64-based', 'ARM64-based'))).toEqual(['unknown', 'systeminfo']);
    expect(told(systeminfo(LANGUAGES.English.slice(0, 1)))).toEqual(['unknown', 'systeminfo']);
  });
});

describe('esxcfg-info', () => {
  it.each([
    ['visible', '3'],
    ['hidden', '2'],
    ['hidden', '1'],
    ['hidden', '0'],
    ['unknown', '7'],
  ] as const)('tells: %s', (answer, support) => {
    expect(told(esxcfgInfo(support))).toEqual([answer, 'esxcfg-info']);
  });

  it('without its line tells nothing', () => {
    expect(told('|----Num Packages...................2\n')).toEqual(['unknown', 'esxcfg-info']);
  });
});

describe('verify', () => {
  it('takes several outputs of one machine', () => {
    expect(told(cpuinfo(['vmx', 'hypervisor']) + KVM_OK.usable)).toEqual(['visible', '/proc/cpuinfo', 'kvm-ok']);
  });

  it('has no answer where they contradict one another', () => {
    const { answer, problem } = of(cpuinfo(['vmx', 'hypervisor']) + KVM_OK.disabled);
    expect(answer).toBe('unknown');
    expect(problem).toContain('contradict');
  });

  it.each([
    ['', 'is empty'],
    ['\0\0\0\0PK\x03\x04', 'is binary'],
    ['KVM acceleration can be used\n\0', 'is binary'],
    ['8\n', 'is not the output'],
    ['vhv.enable = "TRUE"\n', 'is not the output'],
    ['You need vmx or svm among the flags: fpu is not enough\n', 'is not the output'],
  ])('of %j says what is wrong', (text, problem) => {
    expect(of(text)).toMatchObject({ answer: 'unknown', outcomes: [], problem: expect.stringContaining(problem) });
  });

  it('wants bytes', () => {
    expect(() => verify('flags' as unknown as Uint8Array)).toThrow(TypeError);
  });

  it('says what to do where nothing is visible, and nothing else where it is', () => {
    expect(of(cpuinfo([])).advice.join()).toMatch(/vhv\.enable.*off and on.*vmxlint doctor/s);
    expect(of(cpuinfo(['vmx'])).advice).toEqual([]);
  });

  it('says the same however the bytes come', () => {
    const texts = [cpuinfo(['svm'], 3), systeminfo(LANGUAGES.German), KVM_OK.disabled].map((text) => Buffer.from(text));
    const utf16 = iconv.encode(systeminfo(LANGUAGES.Japanese), 'utf16le', { addBOM: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts, utf16),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
        (bytes, sizes) => {
          const verifier = openVerification();
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            verifier.feed(bytes.subarray(at, at + size));
            at += size;
          }
          expect(verifier.conclude()).toEqual(verify(bytes));
        },
      ),
    );
  });

  it('takes any bytes, and keeps little of them', () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc
        .constantFrom(cpuinfo(['vmx'], 1), KVM_OK.usable, esxcfgInfo('3'), lscpu('VT-x', []))
        .map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (chunks) => {
        const { answer, outcomes, problem } = verify(Buffer.concat(chunks));
        expect(['visible', 'hidden', 'unknown']).toContain(answer);
        expect(outcomes.length > 0 || problem !== undefined).toBe(true);
        for (const { evidence } of outcomes) for (const { text } of evidence) expect(text.length).toBeLessThan(170);
      }),
    );
  });

  it('stops reading where it is too much', () => {
    const verifier = openVerification();
    const chunk = Buffer.alloc(4 * 1024 * 1024, 'x');
    let fed = 0;
    while (verifier.feed(chunk)) fed++;
    expect(fed).toBe(3);
    expect(verifier.conclude().problem).toContain('is not the output');
  });
});

describe('lines', () => {
  it('are those between line ends of any kind, however they are cut', () => {
    const text = 'a\r\nb\rc\n\n\r\n\rd';
    for (let size = 1; size <= text.length; size++) {
      const lines: string[] = [];
      const reader = readLines((line) => lines.push(line.text));
      for (let at = 0; at < text.length; at += size) reader.feed(Buffer.from(text.slice(at, at + size)));
      reader.end();
      expect(lines).toEqual(['a', 'b', 'c', '', '', '', 'd']);
    }
  });

  it('are cut where they are too long', () => {
    const lines: string[] = [];
    const reader = readLines((line) => lines.push(line.text));
    for (let turn = 0; turn < 100; turn++) reader.feed(Buffer.alloc(10_000, 'x'));
    reader.feed(Buffer.from('\nb'));
    reader.end();
    expect(lines.map((line) => line.length)).toEqual([65_536, 1]);
  });
});
