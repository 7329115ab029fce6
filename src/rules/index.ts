// Made from the listing of this folder by `npm run update`.
import absentDeviceSettings from './absent-device-settings.ts';
import absolutePath from './absolute-path.ts';
import accidentalEscape from './accidental-escape.ts';
import apiGuestOs from './api-guest-os.ts';
import attachedIso from './attached-iso.ts';
import backslashPath from './backslash-path.ts';
import badEscape from './bad-escape.ts';
import booleanSpelling from './boolean-spelling.ts';
import broadSharedFolder from './broad-shared-folder.ts';
import byteOrderMark from './byte-order-mark.ts';
import cpuTopology from './cpu-topology.ts';
import customVnet from './custom-vnet.ts';
import debugStub from './debug-stub.ts';
import disabledLogging from './disabled-logging.ts';
import disabledMitigations from './disabled-mitigations.ts';
import disabledVhv from './disabled-vhv.ts';
import duplicateBacking from './duplicate-backing.ts';
import duplicateKey from './duplicate-key.ts';
import dvfilter from './dvfilter.ts';
import emptyValue from './empty-value.ts';
import encodingMismatch from './encoding-mismatch.ts';
import encryptedFile from './encrypted-file.ts';
import expiredSuppression from './expired-suppression.ts';
import forbiddenVhv from './forbidden-vhv.ts';
import foreignSyntax from './foreign-syntax.ts';
import gluedEntries from './glued-entries.ts';
import hardeningMissing from './hardening-missing.ts';
import hardwareVersionTooOld from './hardware-version-too-old.ts';
import hiddenHypervisor from './hidden-hypervisor.ts';
import hostWithoutVhvAllow from './host-without-vhv-allow.ts';
import inlineComment from './inline-comment.ts';
import innerQuote from './inner-quote.ts';
import insecureIsolation from './insecure-isolation.ts';
import invalidBoolean from './invalid-boolean.ts';
import invalidEnum from './invalid-enum.ts';
import invalidHardwareVersion from './invalid-hardware-version.ts';
import invalidInteger from './invalid-integer.ts';
import invalidVhvValue from './invalid-vhv-value.ts';
import invisibleCharacter from './invisible-character.ts';
import keyCase from './key-case.ts';
import legacyNestingKey from './legacy-nesting-key.ts';
import macAddress from './mac-address.ts';
import malformedLine from './malformed-line.ts';
import memorySize from './memory-size.ts';
import misplacedVhv from './misplaced-vhv.ts';
import missingController from './missing-controller.ts';
import missingEncoding from './missing-encoding.ts';
import missingFile from './missing-file.ts';
import missingFinalNewline from './missing-final-newline.ts';
import missingPcieRootPort from './missing-pcie-root-port.ts';
import missingRequiredKey from './missing-required-key.ts';
import missingVhvAllow from './missing-vhv-allow.ts';
import missingVhvEnable from './missing-vhv-enable.ts';
import misspelledVhv from './misspelled-vhv.ts';
import mixedLineEndings from './mixed-line-endings.ts';
import nonexistentKey from './nonexistent-key.ts';
import nonpersistentDisk from './nonpersistent-disk.ts';
import notADictionary from './not-a-dictionary.ts';
import obsoleteHardening from './obsolete-hardening.ts';
import openVnc from './open-vnc.ts';
import outOfRange from './out-of-range.ts';
import paddedValue from './padded-value.ts';
import pageSharingSalt from './page-sharing-salt.ts';
import pathEscape from './path-escape.ts';
import type { Rule } from './rule.ts';
import runtimeKey from './runtime-key.ts';
import secretInConfig from './secret-in-config.ts';
import secureBootWithoutEfi from './secure-boot-without-efi.ts';
import sharedDisk from './shared-disk.ts';
import sharedMac from './shared-mac.ts';
import sharedUuid from './shared-uuid.ts';
import shellResidue from './shell-residue.ts';
import singleQuotes from './single-quotes.ts';
import slotOutOfRange from './slot-out-of-range.ts';
import smartQuotes from './smart-quotes.ts';
import spacing from './spacing.ts';
import uefiAuthBypass from './uefi-auth-bypass.ts';
import unexplainedSuppression from './unexplained-suppression.ts';
import unknownGuestOs from './unknown-guest-os.ts';
import unknownKey from './unknown-key.ts';
import unneededDevice from './unneeded-device.ts';
import unportableKey from './unportable-key.ts';
import unquotedValue from './unquoted-value.ts';
import unterminatedString from './unterminated-string.ts';
import unusedSuppression from './unused-suppression.ts';
import vbsRequirements from './vbs-requirements.ts';
import vhvArmGuest from './vhv-arm-guest.ts';
import vhvCpuidMask from './vhv-cpuid-mask.ts';
import vhvHardwareVersion from './vhv-hardware-version.ts';
import vhvPciPassthrough from './vhv-pci-passthrough.ts';
import vhvSoftwareMonitor from './vhv-software-monitor.ts';
import vtpmWithoutEfi from './vtpm-without-efi.ts';
import wrongDeviceType from './wrong-device-type.ts';
import wrongFileKind from './wrong-file-kind.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  absentDeviceSettings,
  absolutePath,
  accidentalEscape,
  apiGuestOs,
  attachedIso,
  backslashPath,
  badEscape,
  booleanSpelling,
  broadSharedFolder,
  byteOrderMark,
  cpuTopology,
  customVnet,
  debugStub,
  disabledLogging,
  disabledMitigations,
  disabledVhv,
  duplicateBacking,
  duplicateKey,
  dvfilter,
  emptyValue,
  encodingMismatch,
  encryptedFile,
  expiredSuppression,
  forbiddenVhv,
  foreignSyntax,
  gluedEntries,
  hardeningMissing,
  hardwareVersionTooOld,
  hiddenHypervisor,
  hostWithoutVhvAllow,
  inlineComment,
  innerQuote,
  insecureIsolation,
  invalidBoolean,
  invalidEnum,
  invalidHardwareVersion,
  invalidInteger,
  invalidVhvValue,
  invisibleCharacter,
  keyCase,
  legacyNestingKey,
  macAddress,
  malformedLine,
  memorySize,
  misplacedVhv,
  missingController,
  missingEncoding,
  missingFile,
  missingFinalNewline,
  missingPcieRootPort,
  missingRequiredKey,
  missingVhvAllow,
  missingVhvEnable,
  misspelledVhv,
  mixedLineEndings,
  nonexistentKey,
  nonpersistentDisk,
  notADictionary,
  obsoleteHardening,
  openVnc,
  outOfRange,
  paddedValue,
  pageSharingSalt,
  pathEscape,
  runtimeKey,
  secretInConfig,
  secureBootWithoutEfi,
  sharedDisk,
  sharedMac,
  sharedUuid,
  shellResidue,
  singleQuotes,
  slotOutOfRange,
  smartQuotes,
  spacing,
  uefiAuthBypass,
  unexplainedSuppression,
  unknownGuestOs,
  unknownKey,
  unneededDevice,
  unportableKey,
  unquotedValue,
  unterminatedString,
  unusedSuppression,
  vbsRequirements,
  vhvArmGuest,
  vhvCpuidMask,
  vhvHardwareVersion,
  vhvPciPassthrough,
  vhvSoftwareMonitor,
  vtpmWithoutEfi,
  wrongDeviceType,
  wrongFileKind,
];
