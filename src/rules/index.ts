// Made from the listing of this folder by `npm run update`.
import disabledVhv from './disabled-vhv.ts';
import duplicateKey from './duplicate-key.ts';
import encryptedFile from './encrypted-file.ts';
import gluedEntries from './glued-entries.ts';
import hiddenHypervisor from './hidden-hypervisor.ts';
import invalidVhvValue from './invalid-vhv-value.ts';
import legacyNestingKey from './legacy-nesting-key.ts';
import malformedLine from './malformed-line.ts';
import misplacedVhv from './misplaced-vhv.ts';
import missingFinalNewline from './missing-final-newline.ts';
import missingVhvAllow from './missing-vhv-allow.ts';
import missingVhvEnable from './missing-vhv-enable.ts';
import misspelledVhv from './misspelled-vhv.ts';
import notADictionary from './not-a-dictionary.ts';
import type { Rule } from './rule.ts';
import smartQuotes from './smart-quotes.ts';
import vbsRequirements from './vbs-requirements.ts';
import vhvArmGuest from './vhv-arm-guest.ts';
import vhvCpuidMask from './vhv-cpuid-mask.ts';
import vhvHardwareVersion from './vhv-hardware-version.ts';
import vhvPciPassthrough from './vhv-pci-passthrough.ts';
import vhvSoftwareMonitor from './vhv-software-monitor.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  disabledVhv,
  duplicateKey,
  encryptedFile,
  gluedEntries,
  hiddenHypervisor,
  invalidVhvValue,
  legacyNestingKey,
  malformedLine,
  misplacedVhv,
  missingFinalNewline,
  missingVhvAllow,
  missingVhvEnable,
  misspelledVhv,
  notADictionary,
  smartQuotes,
  vbsRequirements,
  vhvArmGuest,
  vhvCpuidMask,
  vhvHardwareVersion,
  vhvPciPassthrough,
  vhvSoftwareMonitor,
];
