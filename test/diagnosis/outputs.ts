/** Outputs as programs print them, with invented values. */

const BEFORE =
  'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ss ht syscall nx lm';

/** @param extra flags besides those that every CPU has. */
export function cpuinfo(extra: readonly string[], processors = 2, more = ''): string {
  return Array.from({ length: processors }, (_, index) =>
    [
      `processor\t: ${index}`,
      'vendor_id\t: GenuineIntel',
      'cpu family\t: 6',
      'model name\t: Intel(R) Xeon(R) Gold 6230 CPU @ 2.10GHz',
      'fpu\t\t: yes',
      `flags\t\t: ${[BEFORE, ...extra].join(' ')}`,
      ...(more === '' ? [] : [more]),
      'bugs\t\t: spectre_v1 spectre_v2',
      'address sizes\t: 45 bits physical, 48 bits virtual',
      'power management:',
      '',
      '',
    ].join('\n'),
  ).join('');
}

/** Of newer kernels: what VT-x can do, which some print although the CPU's flags have no vmx. */
export const VMX_FLAGS = 'vmx flags\t: vnmi invvpid ept_x_only ept_ad ept_1gb tsc_offset vtpr ept vpid vmx svm';

export const ARM_CPUINFO = [
  'processor\t: 0',
  'BogoMIPS\t: 48.00',
  'Features\t: fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics',
  'CPU implementer\t: 0x61',
  'CPU architecture: 8',
  'CPU variant\t: 0x0',
  'CPU part\t: 0x000',
  'CPU revision\t: 0',
  '',
].join('\n');

export function lscpu(
  virtualization: string,
  extra: readonly string[],
  labels = ['Architecture', 'Virtualization', 'Flags'],
) {
  const [architecture = '', kind = '', flags = ''] = labels;
  return [
    `${`${architecture}:`.padEnd(33)}x86_64`,
    'CPU op-mode(s):                  32-bit, 64-bit',
    'Byte Order:                      Little Endian',
    'CPU(s):                          4',
    'Vendor ID:                       GenuineIntel',
    ...(virtualization === '' ? [] : [`${`${kind}:`.padEnd(33)}${virtualization}`]),
    'Hypervisor vendor:               VMware',
    'Virtualization type:             full',
    'L1d cache:                       128 KiB',
    `${`${flags}:`.padEnd(33)}${[BEFORE, ...extra].join(' ')}`,
    '',
  ].join('\n');
}

export const ARM_LSCPU =
  'Architecture:          aarch64\nByte Order:            Little Endian\nCPU(s):                4\n';

export const KVM_OK = {
  usable: 'INFO: /dev/kvm exists\nKVM acceleration can be used\n',
  unsupported: 'INFO: Your CPU does not support KVM extensions\nKVM acceleration can NOT be used\n',
  disabled: [
    'INFO: /dev/kvm does not exist',
    'HINT:   sudo modprobe kvm_intel',
    'INFO: Your CPU supports KVM extensions',
    'INFO: KVM (vmx) is disabled by your BIOS',
    'HINT: Enter your BIOS setup and enable Virtualization Technology (VT),',
    '      and then hard poweroff/poweron your system',
    'KVM acceleration can NOT be used',
    '',
  ].join('\n'),
  unready: 'INFO: /dev/kvm does not exist\nHINT:   sudo modprobe kvm_amd\nINFO: Your CPU supports KVM extensions\n',
} as const;

export function virtHostValidate(hardware: string, device: string): string {
  return [
    `  QEMU: Checking for hardware virtualization                                 : ${hardware}`,
    `  QEMU: Checking if device /dev/kvm exists                                   : ${device}`,
    '  QEMU: Checking if device /dev/net/tun exists                               : PASS',
    "  QEMU: Checking for cgroup 'cpu' controller support                         : PASS",
    '   LXC: Checking for Linux >= 2.6.26                                         : PASS',
    '',
  ].join('\n');
}

const INDENT = ' '.repeat(27);

export function systeminfo(rows: readonly string[], label = 'Hyper-V Requirements:', eol = '\r\n'): string {
  const [first = '', ...others] = rows;
  return [
    '',
    'Host Name:                 LAB-WIN',
    'OS Name:                   Microsoft Windows 11 Pro',
    'OS Version:                10.0.22631 N/A Build 22631',
    'System Manufacturer:       VMware, Inc.',
    'System Type:               x64-based PC',
    'Network Card(s):           1 NIC(s) Installed.',
    `${label.padEnd(27)}${first}`,
    ...others.map((row) => INDENT + row),
    '',
  ].join(eol);
}

export const HYPERVISOR_DETECTED =
  'A hypervisor has been detected. Features required for Hyper-V will not be displayed.';

/** A row for the three questions that Hyper-V asks of a CPU, and one more, in each language. */
export const LANGUAGES = {
  English: [
    'VM Monitor Mode Extensions: Yes',
    'Virtualization Enabled In Firmware: Yes',
    'Second Level Address Translation: Yes',
    'Data Execution Prevention Available: Yes',
  ],
  German: [
    'Erweiterungen für den VM-Überwachungsmodus: Ja',
    'Virtualisierung in Firmware aktiviert: Ja',
    'Adressübersetzung der zweiten Ebene: Ja',
    'Datenausführungsverhinderung verfügbar: Ja',
  ],
  French: [
    'Extensions de mode du moniteur d’ordinateur virtuel : Oui',
    'Virtualisation activée dans le microprogramme : Oui',
    'Traduction d’adresse de second niveau : Oui',
    'Prévention de l’exécution des données disponible : Oui',
  ],
  Spanish: [
    'Extensiones de modo de monitor de VM: Sí',
    'Se habilitó la virtualización en el firmware: Sí',
    'Traducción de direcciones de segundo nivel: Sí',
    'La prevención de ejecución de datos está disponible: Sí',
  ],
  Portuguese: [
    'Extensão de Modo de Monitor VM: Sim',
    'Virtualização Habilitada no Firmware: Sim',
    'Conversão de Endereços de Segundo Nível: Sim',
    'Prevenção de Execução de Dados Disponível: Sim',
  ],
  Chinese: ['虚拟机监视器模式扩展: 是', '固件中已启用虚拟化: 是', '二级地址转换: 是', '数据执行保护可用: 是'],
  Japanese: [
    'VM モニター モード拡張機能: はい',
    'ファームウェアで仮想化が有効になっています: はい',
    '第 2 レベルのアドレス変換: はい',
    'データ実行防止が使用できます: はい',
  ],
} as const;

export type Language = keyof typeof LANGUAGES;

/** The word for yes, and the one for no, in each language. */
export const WORDS: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  English: ['Yes', 'No'],
  German: ['Ja', 'Nein'],
  French: ['Oui', 'Non'],
  Spanish: ['Sí', 'No'],
  Portuguese: ['Sim', 'Não'],
  Chinese: ['是', '否'],
  Japanese: ['はい', 'いいえ'],
};

export const DETECTED_IN = [
  HYPERVISOR_DETECTED,
  'Es wurde ein Hypervisor erkannt. Features, die für Hyper-V erforderlich sind, werden nicht angezeigt.',
  'Un hyperviseur a été détecté. Les fonctionnalités nécessaires à Hyper-V ne seront pas affichées.',
  'Se detectó un hipervisor. No se mostrarán las características necesarias para Hyper-V.',
  '已检测到虚拟机监控程序。将不显示 Hyper-V 所需的功能。',
  'ハイパーバイザーが検出されました。Hyper-V に必要な機能は表示されません。',
] as const;

export function esxcfgInfo(support: string): string {
  return [
    `         |----HV Support............................................${support}`,
    '            |----World Command Line.................................grep HV Support',
    '',
  ].join('\n');
}
